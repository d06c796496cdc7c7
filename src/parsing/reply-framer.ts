import { ACCEPTED_LINE, containerOf, LF, replyCodeAt, skipPrintable, textEndOf } from './octets.js';
import type { ReplyFaultKind } from './reply.js';
import { type ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { MAX_LINE_OCTETS, readWire, SHORT_REPLY, type WireReply } from './reply-reader.js';
import { ReplySyntaxError, type ReplySyntaxFault } from './reply-syntax-error.js';

const HYPHEN = 0x2d;
const LARGE_STORE = 262_144;

/** What ends an input. */
export type ReplyError = ReplySyntaxError | ReplyLimitError;

/** What a framer takes for an error. */
export interface FramerSettings {
  readonly limits: Readonly<Record<ReplyLimit, number>>;
  /** Whether a fault of a reply that answers this command is an error; if this is left out, no fault is. */
  readonly refuses?: ((kind: ReplyFaultKind) => boolean) | undefined;
  readonly command: string;
}

/** A reply that waits to be taken. */
interface FramedReply extends WireReply {
  text: string;
  from: number;
  next: FramedReply | undefined;
}

/** Finds where each reply ends in the octets of a connection. */
export interface ReplyFramer {
  /** Stores a copy of the octets; behind an error none is stored, for it would never be read. */
  append(octets: Uint8Array): void;
  /** Gives the next reply that is whole. */
  take(): WireReply | undefined;
  /** Looks as far ahead as there are octets for an error. */
  lookAhead(): ReplyError | undefined;
  /** Takes what is left as a line without line end. */
  end(): void;
  /** The error, if all replies before it are taken. */
  readonly error: ReplyError | undefined;
}

/** Creates a framer, which looks at each octet once and reads no further ahead than it must. */
export function createReplyFramer({ limits, refuses, command }: FramerSettings): ReplyFramer {
  const { maxLineOctets, maxReplyLines, maxReplyOctets } = limits;
  const decoder = new TextDecoder();
  let first: FramedReply | undefined;
  let last: FramedReply | undefined;
  let undecoded: FramedReply | undefined; // the first of those without their text
  let store = new Uint8Array();
  let view = new DataView(store.buffer);
  let decoded = 0; // where the replies with their text end
  let start = 0; // of the reply that is open
  let lineStart = 0;
  let scanned = 0;
  let tail = 0;
  let odd = 0; // octets of the line that are not printable ASCII
  let lines = 0;
  let linesBefore = 0;
  let code = 0;
  let conforms = true;
  let isPlain = true; // whether all replies without their text are ASCII
  let failure: ReplyError | undefined;

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
      undecoded.text = text;
      undecoded.from = from;
      from += undecoded.octets;
    }
    decoded = start;
    isPlain = true;
  }

  /** Notes the first fault of the reply that is whole, which stops a strict parser. */
  function check(code: number): void {
    try {
      const text = containerOf(store.subarray(start, scanned));
      readWire({ text, from: 0, octets: text.length, lineCount: lines, code }, command, refuses, linesBefore);
    } catch (error) {
      failure = error as ReplySyntaxError;
    }
  }

  function completeReply(): void {
    const raw: FramedReply = {
      text: '',
      from: 0,
      octets: scanned - start,
      lineCount: lines,
      code: conforms ? code : 0,
      next: undefined,
    };
    if (refuses) check(raw.code);
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

  function lookAhead(): ReplyError | undefined {
    while (scanned < tail && !failure) scan();
    return failure;
  }

  /** Moves the reply that is open to the front of the store, which grows by doubling. */
  function makeRoom(size: number): void {
    const open = store.subarray(start, tail);
    const needed = open.length + size;
    if (needed > store.length || store.length > LARGE_STORE) {
      store = new Uint8Array(2 * needed + 4096);
      view = new DataView(store.buffer);
    }
    store.set(open);
    tail -= start;
    scanned -= start;
    lineStart -= start;
    start = decoded = 0;
  }

  return {
    append(octets) {
      if (failure) return;
      if (tail + octets.length > store.length) makeRoom(octets.length);
      store.set(octets, tail);
      tail += octets.length;
    },
    take() {
      if (!first && scanned < tail) scan();
      const raw = first;
      if (!raw) return undefined;
      first = raw.next;
      raw.next = undefined; // a reply that was taken must not keep alive those behind it
      if (!first) last = undefined;
      return raw;
    },
    lookAhead,
    end() {
      lookAhead();
      if (tail > lineStart && !failure) {
        conforms = false;
        scanned = tail;
        takeLine();
        scan();
      }
      if (code && !failure) refuse('unfinished', 'its last line is missing');
    },
    get error() {
      return first ? undefined : failure;
    },
  };
}
