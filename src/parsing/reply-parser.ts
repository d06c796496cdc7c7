import { octetsOf } from './octets.js';
import type { Reply, ReplyFaultKind } from './reply.js';
import { createReplyFramer, type ReplyError } from './reply-framer.js';
import type { ReplyLimit } from './reply-limit-error.js';
import { readWire } from './reply-reader.js';

export type { ReplyError } from './reply-framer.js';

/** How replies are read; every limit is a positive integer or `Infinity`. */
export interface ReplyParserOptions {
  /** The longest line, line end included; 16,384 octets unless given (RFC 4954 §4 asks for 12,288 in a challenge). */
  readonly maxLineOctets?: number | undefined;
  /** The most lines of one reply; 1,024 unless given. */
  readonly maxReplyLines?: number | undefined;
  /** The most octets of one reply; 262,144 unless given. */
  readonly maxReplyOctets?: number | undefined;
  /** Whether a reply with a fault is an error, which is thrown as a `ReplySyntaxError`; false unless given. */
  readonly strict?: boolean | undefined;
  /** Whether a reply whose lines differ in their code is an error and not only a fault; false unless given. */
  readonly rejectChangedCode?: boolean | undefined;
  /** What all replies answer, unless `next` says otherwise; the faults that a strict parser throws go by this alone. */
  readonly command?: string | undefined;
}

/** An incremental reader of replies that has no socket: octets go in, replies come out. */
export interface ReplyParser {
  /** Takes a chunk in: octets as they came, or text, which stands for its UTF-8. The chunk is copied. */
  feed(chunk: string | Uint8Array): void;
  /** Gives the next reply, or `undefined` until more is fed. `command` is what it answers, such as `EHLO`. */
  next(command?: string | undefined): Reply | undefined;
  /** Takes a chunk in and gives every reply that is whole. */
  push(chunk: string | Uint8Array): Reply[];
  /** Says that the input is over: a last line without a line end becomes part of its reply, which `next` gives. */
  end(): void;
  /** Reads no further until `reset()`: all that waits, and all that comes, is dropped and only counted. */
  stop(): void;
  /** Begins anew, and gives the number of octets that were dropped. */
  reset(): number;
  /** The octets that were fed and not yet given out as a reply. */
  readonly buffered: number;
  /** The error that waits behind the replies not yet given out. */
  readonly error: ReplyError | undefined;
}

function limitOf(options: ReplyParserOptions, name: ReplyLimit, otherwise: number): number {
  const limit = options[name] ?? otherwise;
  if ((Number.isInteger(limit) || limit === Infinity) && limit > 0) return limit;
  throw new RangeError(
    `${name} must be a positive integer or Infinity, not ${typeof limit === 'number' ? limit : typeof limit}`,
  );
}

/**
 * Creates an incremental parser of replies: the same replies, faults and errors for every way to cut the input.
 *
 * Replies that are whole are given out first. An error behind them is thrown by the call after the last of them, and by
 * every later call until `reset()`; `error` shows it at once. A line between replies that is no reply line is a
 * `ReplySyntaxError` with the fault `not-a-reply`, since replies are matched to commands by counting (RFC 2920 §3.1); an
 * input that is over inside a reply has the fault `unfinished`; what passes a limit is a `ReplyLimitError`. A limit that is
 * no limit is a `RangeError`, a chunk that is neither text nor octets a `TypeError`.
 *
 * Replies are read when they are given out, as answers to the command that `next` is told: those to EHLO, HELO and LHLO
 * and the greeting (`CONN`) bear no enhanced status code. After a 220 to STARTTLS, `reset()` tells how many octets came
 * before the handshake, which RFC 3207 §4.2 bids to discard; `stop()` makes sure that none of it is read.
 *
 * @example
 * const parser = createReplyParser();
 * parser.push('250-mx.example\r\n25'); // []
 * parser.push('0 SIZE 1000\r\n')[0]; // { code: 250, lines: ['mx.example', 'SIZE 1000'], faults: [] }
 * parser.feed('220 2.0.0 Ready\r\n250 injected\r\n');
 * parser.next('STARTTLS'); // { code: 220, enhanced: '2.0.0', text: 'Ready' }
 * parser.reset(); // 14
 * createReplyParser({ maxReplyLines: 0 }); // throws RangeError
 */
export function createReplyParser(options?: ReplyParserOptions | null): ReplyParser {
  const { command = '', strict, rejectChangedCode, ...settings } = options ?? {};
  const limits = {
    maxLineOctets: limitOf(settings, 'maxLineOctets', 16_384),
    maxReplyLines: limitOf(settings, 'maxReplyLines', 1024),
    maxReplyOctets: limitOf(settings, 'maxReplyOctets', 262_144),
  };
  const refuses = (kind: ReplyFaultKind): boolean => strict || kind === 'code-changed';
  const createFramer = () =>
    createReplyFramer({ limits, command, refuses: strict || rejectChangedCode ? refuses : undefined });
  let framer = createFramer();
  let buffered = 0;
  let half = ''; // of a surrogate pair, whose other half may come
  let isStopped = false;

  const throwIfDrained = (): void => {
    if (framer.error) throw framer.error;
  };

  function append(octets: Uint8Array): void {
    buffered += octets.length;
    if (!isStopped) framer.append(octets);
  }

  /** Half a surrogate pair at the end of a text waits for the rest of the text. */
  function appendText(chunk: string): void {
    const text = half + chunk;
    half = text.charCodeAt(text.length - 1) >> 10 === 0x36 ? text.slice(-1) : '';
    append(octetsOf(half ? text.slice(0, -1) : text));
  }

  function appendOctets(chunk: Uint8Array): void {
    const octets = octetsOf(chunk);
    if (half) append(octetsOf(half));
    half = '';
    append(octets);
  }

  function feed(chunk: string | Uint8Array): void {
    const refused = framer.lookAhead();
    if (typeof chunk === 'string') appendText(chunk);
    else appendOctets(chunk);
    if (refused) throwIfDrained();
  }

  function advance(answered: string): Reply | undefined {
    const raw = framer.take();
    if (!raw) return undefined;
    buffered -= raw.octets;
    return readWire(raw, answered);
  }

  function next(answered = command): Reply | undefined {
    const reply = advance(answered);
    if (!reply) throwIfDrained();
    return reply;
  }

  function push(chunk: string | Uint8Array): Reply[] {
    feed(chunk);
    const reply = next();
    const replies = reply ? [reply] : [];
    for (let more = advance(command); more; more = advance(command)) replies.push(more);
    return replies;
  }

  function end(): void {
    feed(new Uint8Array());
    framer.end();
    throwIfDrained();
  }

  const countBuffered = (): number => buffered + 3 * half.length; // half a pair stands for U+FFFD

  function reset(): number {
    const dropped = countBuffered();
    framer = createFramer();
    buffered = 0;
    half = '';
    isStopped = false;
    return dropped;
  }

  return {
    feed,
    next,
    push,
    end,
    stop() {
      buffered = reset();
      isStopped = true;
    },
    reset,
    get buffered() {
      return countBuffered();
    },
    get error() {
      return framer.lookAhead();
    },
  };
}
