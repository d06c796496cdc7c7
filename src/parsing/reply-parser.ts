import { ACCEPTED_LINE, containerOf, LF, octetsOf, replyCodeAt, skipPrintable, textEndOf } from './octets.js';
import type { Reply, ReplyFaultKind } from './reply.js';
import { type ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { MAX_LINE_OCTETS, readRaw, SHORT_REPLY } from './reply-reader.js';
import { ReplySyntaxError, type ReplySyntaxFault } from './reply-syntax-error.js';

const HYPHEN = 0x2d;
const LARGE_STORE = 65_536;

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

interface WaitingReply {
  /** One character for each octet, line ends included. */
  wire: string;
  /** The code of a reply whose lines are all short, printable ASCII, have this code and end with CRLF; 0 for any other. */
  readonly code: number;
  readonly octets: number;
  next: WaitingReply | undefined;
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
export function createReplyParser(options?: ReplyParserOptions): ReplyParser {
  const settings = options ?? {};
  const maxLineOctets = limitOf(settings, 'maxLineOctets', 16_384);
  const maxReplyLines = limitOf(settings, 'maxReplyLines', 1024);
  const maxReplyOctets = limitOf(settings, 'maxReplyOctets', 262_144);
  const { command = '', strict, rejectChangedCode } = settings;
  const refuses = (kind: ReplyFaultKind): boolean => strict || kind === 'code-changed';
  const decoder = new TextDecoder();
  let first: WaitingReply | undefined;
  let last: WaitingReply | undefined;
  let undecoded: WaitingReply | undefined; // the first of those without their text
  let decoded: number; // where the replies with their text end
  let isPlain: boolean; // whether all behind that are ASCII
  let buffered: number;
  let half: string; // of a surrogate pair, whose other half may come
  let store: Uint8Array; // the octets of the reply that is open, between start and tail
  let view: DataView;
  let start: number;
  let lineStart: number;
  let scanned: number;
  let tail: number;
  let lines: number;
  let linesBefore: number;
  let code: number;
  let odd: number; // octets of the line that are not printable ASCII
  let conforms: boolean;
  let isStopped: boolean;
  let failure: ReplyError | undefined;

  function allocate(size: number): void {
    store = new Uint8Array(size);
    view = new DataView(store.buffer);
  }

  function begin(): void {
    first = last = undecoded = failure = undefined;
    buffered = decoded = start = lineStart = scanned = tail = lines = linesBefore = code = odd = 0;
    half = '';
    conforms = isPlain = true;
    isStopped = false;
    allocate(0);
  }

  function refuse(fault: ReplySyntaxFault, detail?: string): void {
    failure = new ReplySyntaxError(fault, linesBefore + lines + 1, 1, detail);
  }

  /** Checks that the line, as far as this place, is not too much; the limit that is met first decides. */
  function checkLength(end: number): void {
    const room = maxReplyOctets - (lineStart - start);
    if (end - lineStart <= Math.min(maxLineOctets, room)) return;
    failure =
      maxLineOctets > room
        ? new ReplyLimitError('maxReplyOctets', maxReplyOctets)
        : new ReplyLimitError('maxLineOctets', maxLineOctets);
  }

  /** Makes one text of the replies found since the last time: to make one of each would cost more than all the rest. */
  function decodeReplies(): void {
    const octets = store.subarray(decoded, start);
    const text = isPlain ? decoder.decode(octets) : containerOf(octets);
    for (let from = 0; undecoded; undecoded = undecoded.next) {
      undecoded.wire = text.slice(from, from + undecoded.octets);
      from += undecoded.octets;
    }
    decoded = start;
    isPlain = true;
  }

  /** Notes the first fault of the reply that is whole, which stops a strict parser. */
  function check(conforming: number): void {
    try {
      readRaw(containerOf(store.subarray(start, scanned)), conforming, command, refuses, linesBefore);
    } catch (error) {
      failure = error as ReplySyntaxError;
    }
  }

  function completeReply(): void {
    const raw: WaitingReply = { wire: '', code: conforms ? code : 0, octets: scanned - start, next: undefined };
    if (strict || rejectChangedCode) check(raw.code);
    if (failure) return;
    if (last) last.next = raw;
    else first = raw;
    last = raw;
    undecoded ??= raw;
    if (!conforms) isPlain = false;
    start = scanned;
    linesBefore += lines;
    lines = code = 0;
    conforms = true;
  }

  /** Takes the line that ends where the octets are scanned. */
  function takeLine(): void {
    const end = textEndOf(store, scanned);
    const found = replyCodeAt(store, lineStart, end);
    if (!found && !code && end > lineStart) refuse('not-a-reply', ACCEPTED_LINE);
    checkLength(scanned);
    if (failure) return;
    if (
      scanned - lineStart > MAX_LINE_OCTETS ||
      odd !== 2 ||
      end + 2 !== scanned ||
      !found ||
      (code && found !== code) ||
      found % 100 >= 60
    )
      conforms = false;
    const isLast = found > 0 && store[lineStart + 3] !== HYPHEN;
    lines++;
    code = found || code;
    lineStart = scanned;
    odd = 0;
    if (isLast) completeReply();
    else if (lines >= maxReplyLines) failure = new ReplyLimitError('maxReplyLines', maxReplyLines);
  }

  /** Looks at each octet once, until there are replies enough to make a text of. */
  function scan(): void {
    while (!failure && start - decoded < SHORT_REPLY) {
      scanned = skipPrintable(view, scanned, tail);
      if (scanned >= tail) {
        checkLength(tail);
        break;
      }
      odd++;
      if (store[scanned++] === LF) takeLine();
    }
    if (undecoded) decodeReplies();
  }

  function errorAhead(): ReplyError | undefined {
    while (scanned < tail && !failure) scan();
    return failure;
  }

  /** Moves the reply that is open to the front of the store, which grows by doubling. */
  function makeRoom(size: number): void {
    const open = store.subarray(start, tail);
    const needed = open.length + size;
    if (needed > store.length || store.length > 4 * LARGE_STORE) allocate(2 * needed + 4096);
    store.set(open);
    tail -= start;
    scanned -= start;
    lineStart -= start;
    start = decoded = 0;
  }

  /** Behind an error, and when stopped, nothing is stored: an octet that will never be read is only counted. */
  function append(octets: Uint8Array): void {
    buffered += octets.length;
    if (failure || isStopped) return;
    if (tail + octets.length > store.length) makeRoom(octets.length);
    store.set(octets, tail);
    tail += octets.length;
  }

  /** Half a surrogate pair at the end of a text waits for the rest of the text. */
  function octetsOfText(chunk: string): Uint8Array {
    const text = half + chunk;
    half = text.charCodeAt(text.length - 1) >> 10 === 0x36 ? text.slice(-1) : '';
    return octetsOf(half ? text.slice(0, -1) : text);
  }

  const throwIfDrained = (): void => {
    if (failure && !first) throw failure;
  };

  function feed(chunk: string | Uint8Array): void {
    const refused = errorAhead();
    if (typeof chunk === 'string') append(octetsOfText(chunk));
    else {
      if (half) append(octetsOf(half));
      half = '';
      append(octetsOf(chunk));
    }
    if (refused) throwIfDrained();
  }

  function advance(command: string): Reply | undefined {
    if (!first && scanned < tail) scan();
    const raw = first;
    if (!raw) return undefined;
    first = raw.next;
    raw.next = undefined; // a reply that was given out must not keep alive those behind it
    if (!first) last = undefined;
    buffered -= raw.octets;
    return readRaw(raw.wire, raw.code, command);
  }

  function next(command = ''): Reply | undefined {
    const reply = advance(command);
    if (!reply) throwIfDrained();
    return reply;
  }

  function push(chunk: string | Uint8Array): Reply[] {
    feed(chunk);
    const reply = next();
    const replies = reply ? [reply] : [];
    for (let more = advance(''); more; more = advance('')) replies.push(more);
    return replies;
  }

  function end(): void {
    feed(new Uint8Array());
    errorAhead();
    if (tail > lineStart && !failure) {
      conforms = false;
      scanned = tail;
      takeLine();
      scan();
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
      return errorAhead();
    },
  };
}
