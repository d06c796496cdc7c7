import { createOctetBuffer } from './octet-buffer.js';
import { octetsOf } from './octets.js';
import type { Reply } from './reply.js';
import type { ReplyLimit } from './reply-limit-error.js';
import { createReplyReader } from './reply-reader.js';
import { createReplySplitter, type ReplyError } from './reply-splitter.js';

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
  /** Reads no further until `reset()`: all that waits, and all that comes, is dropped and only counted. */
  stop(): void;
  /** Begins anew, and gives the number of octets that were dropped. */
  reset(): number;
  /** The octets that were fed and not yet given out as a reply. */
  readonly buffered: number;
  /** The error that waits behind the replies not yet given out. */
  readonly error: ReplyError | undefined;
}

/** A reply that waits in the buffer. */
interface WholeReply {
  readonly octets: number;
  readonly lines: number;
  readonly isPlain: boolean;
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
  const strict = options.strict ?? false;
  const settings = settingsOf(options);
  const begin = () => {
    const buffer = createOctetBuffer();
    const whole: WholeReply[] = [];
    const splitter = createReplySplitter(buffer, settings, (octets, lines, isPlain) =>
      whole.push({ octets, lines, isPlain }),
    );
    return {
      buffer,
      whole,
      splitter,
      reader: createReplyReader(buffer),
      head: 0,
      linesBefore: 0,
      unread: 0,
      ended: false,
      stopped: false,
    };
  };
  let state = begin();
  let failure: ReplyError | undefined;

  const isDrained = (): boolean => state.head === state.whole.length;

  function throwIfFailed(): void {
    if (failure && isDrained()) throw failure;
  }

  /** Changes the buffer, and lets those who know places in it hear of it. */
  function update(change: () => void): void {
    const { start } = state.buffer;
    change();
    state.splitter.move(start - state.buffer.start);
    state.reader.forget();
  }

  /** Behind an error, and when stopped, nothing is stored: an octet that will never be read is only counted. */
  function feed(chunk: string | Uint8Array): void {
    if (failure || state.stopped) {
      state.unread += octetsOf(chunk).length;
      throwIfFailed();
      return;
    }
    if (state.ended) throw new TypeError('The input of this reply parser is over; call reset() to begin anew');
    update(() => state.buffer.append(chunk));
    failure = state.splitter.scan();
  }

  function take(reply: WholeReply): void {
    state.buffer.drop(reply.octets);
    state.linesBefore += reply.lines;
    state.head++;
    if (!isDrained()) return;
    state.head = state.whole.length = 0;
    update(state.buffer.trim);
  }

  /** Reads a reply that waits, this far behind the start of the buffer. */
  function read(reply: WholeReply, offset: number, command: string): Reply {
    const start = state.buffer.start + offset;
    return state.reader.read(start, start + reply.octets, reply.isPlain, command);
  }

  /** Gives the next reply; a strict parser stops at one with a fault, as if no more had come. */
  function advance(command: string): Reply | undefined {
    const waiting = state.whole[state.head];
    if (!waiting) return undefined;
    const reply = read(waiting, 0, command);
    if (strict && reply.faults.length > 0) {
      failure = state.reader.firstFault(state.linesBefore);
      state.head = state.whole.length;
      return undefined;
    }
    take(waiting);
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

  const buffered = (): number => state.buffer.length + state.unread;

  function reset(): number {
    const dropped = buffered();
    state = begin();
    failure = undefined;
    return dropped;
  }

  function stop(): void {
    const unread = reset();
    state = { ...state, unread, stopped: true };
  }

  /** The first error, which in a strict parser may be a fault of a reply that waits. */
  function errorAhead(): ReplyError | undefined {
    let { linesBefore } = state;
    let offset = 0;
    for (const waiting of strict ? state.whole.slice(state.head) : []) {
      if (read(waiting, offset, '').faults.length > 0) return state.reader.firstFault(linesBefore);
      offset += waiting.octets;
      linesBefore += waiting.lines;
    }
    return failure;
  }

  return {
    feed,
    next,
    push,
    end,
    stop,
    reset,
    get buffered() {
      return buffered();
    },
    get error() {
      return errorAhead();
    },
  };
}
