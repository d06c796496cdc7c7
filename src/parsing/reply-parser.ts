import { createOctetBuffer } from './octet-buffer.js';
import { octetsOf } from './octets.js';
import type { Reply } from './reply.js';
import type { ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { createReplyReader } from './reply-reader.js';
import { createReplySplitter } from './reply-splitter.js';
import type { ReplySyntaxError } from './reply-syntax-error.js';

/** How replies are read; every limit is a positive integer or `Infinity`. */
export interface ReplyParserOptions {
  /** The longest line, line end included; 16,384 octets unless given (RFC 4954 §4 asks for 12,288 in a challenge). */
  readonly maxLineOctets?: number;
  /** The most lines of one reply; 1,024 unless given. */
  readonly maxReplyLines?: number;
  /** The most octets of one reply; 262,144 unless given. */
  readonly maxReplyOctets?: number;
  /** Whether the first fault of a reply is thrown as a `ReplySyntaxError`; false unless given. */
  readonly strict?: boolean;
  /** Whether a reply whose lines differ in their code is an error and not only a fault; false unless given. */
  readonly rejectChangedCode?: boolean;
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
  /** Begins anew, and gives the number of octets that were dropped. */
  reset(): number;
  /** The octets that were fed and not yet given out as a reply. */
  readonly buffered: number;
  /** The error that waits behind the replies not yet given out. */
  readonly error: ReplySyntaxError | ReplyLimitError | undefined;
}

function limitOf(options: ReplyParserOptions, name: ReplyLimit, otherwise: number): number {
  const limit = options[name] ?? otherwise;
  if (limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && limit > 0)) return limit;
  throw new RangeError(`${name} must be a positive integer or Infinity, not ${limit}`);
}

const settingsOf = (options: ReplyParserOptions) => ({
  maxLineOctets: limitOf(options, 'maxLineOctets', 16_384),
  maxReplyLines: limitOf(options, 'maxReplyLines', 1024),
  maxReplyOctets: limitOf(options, 'maxReplyOctets', 262_144),
  rejectChangedCode: options.rejectChangedCode ?? false,
});

/**
 * Creates an incremental parser of replies: the same replies, faults and errors for every way to cut the input.
 *
 * Replies that are whole are given out first. An error behind them is thrown by the call after the last of them, and by
 * every later call until `reset()`; `error` shows it at once. A line between replies that is no reply line is a
 * `ReplySyntaxError` with the fault `not-a-reply`, since replies are matched to commands by counting (RFC 2920 §3.1); an
 * input that is over inside a reply has the fault `unfinished`; what passes a limit is a `ReplyLimitError`. A limit that is
 * no limit is a `RangeError`, and feeding after `end()` a `TypeError`.
 *
 * Replies are read when they are given out, as answers to the command that `next` is told: those to EHLO, HELO and LHLO
 * and the greeting (`CONN`) bear no enhanced status code. After a 220 to STARTTLS, `reset()` tells how many octets came
 * before the handshake, which RFC 3207 §4.2 bids to discard.
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
  const strict = options.strict ?? false;
  const settings = settingsOf(options);
  const reader = createReplyReader();
  const begin = () => {
    const buffer = createOctetBuffer();
    const whole: number[] = []; // octets and lines of each whole reply, by turns
    const splitter = createReplySplitter(buffer, settings, (octets, lines) => whole.push(octets, lines));
    return { buffer, whole, splitter, head: 0, linesBefore: 0, refused: 0, ended: false };
  };
  let state = begin();
  let failure: ReplySyntaxError | ReplyLimitError | undefined;

  const isDrained = (): boolean => state.head === state.whole.length;

  function throwIfFailed(): void {
    if (failure && isDrained()) throw failure;
  }

  /** Nothing is stored behind an error. */
  function feed(chunk: string | Uint8Array): void {
    throwIfFailed();
    if (state.ended) throw new TypeError('The input of this reply parser is over; call reset() to begin anew');
    if (failure) state.refused += octetsOf(chunk).length;
    else {
      state.buffer.append(chunk);
      failure = state.splitter.scan();
    }
  }

  function take(octets: number, lines: number): void {
    state.buffer.drop(octets);
    state.splitter.shift(octets);
    state.linesBefore += lines;
    state.head += 2;
    if (isDrained()) state.head = state.whole.length = 0;
  }

  /** Reads the whole reply at a place in the queue without taking it. */
  function readAt(at: number, start: number, command: string): Reply {
    const from = state.buffer.start + start;
    return reader.read(state.buffer.octets, from, from + (state.whole[at] ?? 0), command);
  }

  /** Gives the next whole reply; a strict parser stops at one with a fault, as if no more had come. */
  function advance(command: string): Reply | undefined {
    if (isDrained()) return undefined;
    const reply = readAt(state.head, 0, command);
    if (strict && reply.faults.length > 0) {
      failure = reader.firstFault(state.linesBefore);
      state.head = state.whole.length;
      return undefined;
    }
    take(state.whole[state.head] ?? 0, state.whole[state.head + 1] ?? 0);
    return reply;
  }

  function next(command = ''): Reply | undefined {
    const reply = advance(command);
    if (!reply && failure) throw failure;
    return reply;
  }

  function push(chunk: string | Uint8Array): Reply[] {
    feed(chunk);
    const replies: Reply[] = [];
    for (let reply = advance(''); reply; reply = advance('')) replies.push(reply);
    if (failure && replies.length === 0) throw failure;
    return replies;
  }

  function end(): void {
    throwIfFailed();
    if (state.ended || failure) return;
    state.ended = true;
    state.buffer.flush();
    failure = state.splitter.finish();
    throwIfFailed();
  }

  function reset(): number {
    const dropped = state.buffer.length + state.refused;
    state = begin();
    failure = undefined;
    return dropped;
  }

  /** The first error, which in a strict parser may be a fault of a reply that waits. */
  function errorAhead(): ReplySyntaxError | ReplyLimitError | undefined {
    let { head, linesBefore } = state;
    for (let start = 0; strict && head < state.whole.length; head += 2) {
      if (readAt(head, start, '').faults.length > 0) return reader.firstFault(linesBefore);
      start += state.whole[head] ?? 0;
      linesBefore += state.whole[head + 1] ?? 0;
    }
    return failure;
  }

  return {
    feed,
    next,
    push,
    end,
    reset,
    get buffered() {
      return state.buffer.length + state.refused;
    },
    get error() {
      return errorAhead();
    },
  };
}
