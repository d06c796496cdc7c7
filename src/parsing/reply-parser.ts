import { ACCEPTED_LINE, containerOf, octetsOf, replyCodeOf } from './octets.js';
import type { Reply } from './reply.js';
import { type ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { createReplyReader, type RawReply } from './reply-reader.js';
import { ReplySyntaxError, type ReplySyntaxFault } from './reply-syntax-error.js';

/** What ends an input. */
export type ReplyError = ReplySyntaxError | ReplyLimitError;

/** How replies are read; every limit is a positive integer or `Infinity`. */
export interface ReplyParserOptions {
  /** The longest line, line end included; 16,384 octets unless given (RFC 4954 §4 asks for 12,288 in a challenge). */
  readonly maxLineOctets?: number;
  /** The most lines of one reply; 1,024 unless given. */
  readonly maxReplyLines?: number;
  /** The most octets of one reply; 262,144 unless given. */
  readonly maxReplyOctets?: number;
  /** Whether a reply with a fault is an error, which is thrown as a `ReplySyntaxError`; false unless given. */
  readonly strict?: boolean;
  /** Whether a reply whose lines differ in their code is an error and not only a fault; false unless given. */
  readonly rejectChangedCode?: boolean;
  /** What a strict parser takes all replies to answer; `next` may say it for each reply, but not to a strict parser. */
  readonly command?: string;
}

/** An incremental reader of replies that has no socket: octets go in, replies come out. */
export interface ReplyParser {
  /** Takes a chunk in: octets as they came, or text, which stands for its UTF-8. The chunk is copied. */
  feed(chunk: string | Uint8Array): void;
  /** Gives the next reply, or `undefined` until more is fed. `command` is what it answers, such as `EHLO`. */
  next(command?: string): Reply | undefined;
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
  if (Math.trunc(limit) === limit && limit > 0) return limit;
  throw new RangeError(`${name} must be a positive integer or Infinity, not ${limit}`);
}

/**
 * Creates an incremental parser of replies: the same replies, faults and errors for every way to cut the input.
 *
 * Replies that are whole are given out first. An error behind them is thrown by the call after the last of them, and by
 * every later call until `reset()`; `error` shows it at once. A line between replies that is no reply line is a
 * `ReplySyntaxError` with the fault `not-a-reply`, since replies are matched to commands by counting (RFC 2920 §3.1); an
 * input that is over inside a reply has the fault `unfinished`; what passes a limit is a `ReplyLimitError`. A limit that is
 * no limit is a `RangeError`.
 *
 * Replies are read when they are given out, as answers to the command that `next` is told: those to EHLO, HELO and LHLO
 * and the greeting (`CONN`) bear no enhanced status code. After a 220 to STARTTLS, `reset()` tells how many octets came
 * before the handshake, which RFC 3207 §4.2 bids to discard;
 * `stop()` makes sure that none of it is read.
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
export function createReplyParser(options: ReplyParserOptions = {}): ReplyParser {
  const limits = {
    maxLineOctets: limitOf(options, 'maxLineOctets', 16_384),
    maxReplyLines: limitOf(options, 'maxReplyLines', 1024),
    maxReplyOctets: limitOf(options, 'maxReplyOctets', 262_144),
  };
  const reader = createReplyReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let whole: RawReply[];
  let head: number;
  let buffered: number;
  let half: string; // of a surrogate pair, whose other half may come
  let rest: string; // the line that is not over; not searched again while it grows
  let lines: string[];
  let octets: number;
  let code: number;
  let isPlain: boolean;
  let linesBefore: number;
  let isStopped: boolean;
  let failure: ReplyError | undefined;

  function begin(): void {
    whole = [];
    lines = [];
    head = buffered = octets = code = linesBefore = 0;
    half = rest = '';
    isPlain = true;
    isStopped = false;
    failure = undefined;
  }

  function refuse(fault: ReplySyntaxFault, detail?: string): void {
    failure = new ReplySyntaxError(fault, linesBefore + lines.length + 1, 1, detail);
  }

  function exceed(limit: ReplyLimit): void {
    failure = new ReplyLimitError(limit, limits[limit]);
  }

  /** Checks that a line of so many octets is not too much; the limit that is met first decides. */
  function checkLength(size: number): void {
    const { maxLineOctets, maxReplyOctets } = limits;
    const room = maxReplyOctets - octets;
    if (size > Math.min(maxLineOctets, room)) exceed(maxLineOctets > room ? 'maxReplyOctets' : 'maxLineOctets');
  }

  /** A strict parser reads a reply when it is whole, and stops at one with a fault. */
  function completeReply(lacksLineEnd: boolean): void {
    const raw = { lines, octets, isPlain, lacksLineEnd };
    if (options.strict && reader.read(raw, options.command ?? '').faults.length > 0) {
      failure = reader.firstFault(linesBefore);
      return;
    }
    whole.push(raw);
    linesBefore += lines.length;
    lines = [];
    octets = code = 0;
    isPlain = true;
  }

  function takeLine(line: string, size: number, lacksLineEnd: boolean): void {
    checkLength(size);
    if (failure) return;
    const found = replyCodeOf(line);
    if (!found && !code && line && line !== '\r') refuse('not-a-reply', ACCEPTED_LINE);
    if (options.rejectChangedCode && found && code && found !== code) refuse('code-changed');
    if (failure) return;
    lines.push(line);
    octets += size;
    code = found || code;
    if (found && line[3] !== '-') completeReply(lacksLineEnd);
    else if (lines.length >= limits.maxReplyLines) exceed('maxReplyLines');
  }

  function scan(text: string): void {
    const isOdd = /[^\t\r\n -~]|\r[^\n]/.test(text);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0 && !failure; at = text.indexOf('\n', from)) {
      if (isOdd) isPlain = false;
      takeLine(text.slice(from, at), at + 1 - from, false);
      from = at + 1;
    }
    rest = text.slice(from);
  }

  /** The octets of a chunk; half a surrogate pair waits for the rest of its text. */
  function take(chunk: string | Uint8Array): string {
    const text = half + (typeof chunk === 'string' ? chunk : '');
    half = typeof chunk === 'string' && /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    const container = text && containerOf(octetsOf(half ? text.slice(0, -1) : text), decoder);
    return typeof chunk === 'string' ? container : container + containerOf(chunk, decoder);
  }

  const throwIfDrained = (): void => {
    if (failure && head === whole.length) throw failure;
  };

  /** Behind an error, and when stopped, nothing is stored: an octet that will never be read is only counted. */
  function feed(chunk: string | Uint8Array): void {
    const text = take(chunk);
    buffered += text.length;
    throwIfDrained();
    if (failure || isStopped) return;
    if (text.includes('\n')) scan(rest + text);
    else rest += text;
    if (!failure) checkLength(rest.length);
  }

  function advance(command: string): Reply | undefined {
    const raw = whole[head];
    if (!raw) return undefined;
    buffered -= raw.octets;
    if (++head === whole.length) head = whole.length = 0;
    return reader.read(raw, command);
  }

  function next(command = ''): Reply | undefined {
    const reply = advance(command);
    if (!reply) throwIfDrained();
    return reply;
  }

  function push(chunk: string | Uint8Array): Reply[] {
    feed(chunk);
    const replies: Reply[] = [];
    for (let reply = advance(''); reply; reply = advance('')) replies.push(reply);
    if (replies.length === 0) throwIfDrained();
    return replies;
  }

  function end(): void {
    if (half) feed(new Uint8Array());
    if (rest && !failure) {
      isPlain &&= !/[^\t\r -~]|\r./.test(rest);
      takeLine(rest, rest.length, true);
      rest = '';
    }
    if (code && !failure) refuse('unfinished');
    throwIfDrained();
  }

  function reset(): number {
    const dropped = buffered + 3 * half.length;
    begin();
    return dropped;
  }

  begin();
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
      return buffered + 3 * half.length;
    },
    get error() {
      return failure;
    },
  };
}
