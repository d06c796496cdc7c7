import { ACCEPTED_LINE, containerOf, missingLineEnd, octetsOf, replyCodeOf } from './octets.js';
import type { ReplyFault } from './reply.js';
import { readWire } from './reply-reader.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

/** One line of a reply (RFC 5321 §4.2). */
export interface ReplyLine {
  readonly code: number;
  /** Whether the line ends its reply: a space, or nothing, stands behind the code, and no hyphen. */
  readonly last: boolean;
  /** The enhanced status code, as it was sent. */
  readonly enhanced: string | undefined;
  /** The textstring without the enhanced status code. */
  readonly text: string;
  readonly faults: readonly ReplyFault[];
}

/**
 * Parses one line of a reply, with or without its line end (RFC 5321 §4.2).
 *
 * Text stands for its UTF-8. Throws a `ReplySyntaxError` with the fault `not-a-reply` for what is not one line that begins
 * with a reply code from 200 to 599 and a space, a hyphen or the end of the line. What the line does against the grammar
 * besides is in `faults`. A `TypeError` for what is neither text nor octets.
 *
 * @example
 * parseReplyLine('550-5.1.1 No such user'); // { code: 550, last: false, enhanced: '5.1.1', text: 'No such user' }
 * parseReplyLine('250'); // { code: 250, last: true, enhanced: undefined, text: '', faults: [] }
 * parseReplyLine('250OK'); // throws ReplySyntaxError
 */
export function parseReplyLine(line: string | Uint8Array): ReplyLine {
  const octets = octetsOf(line);
  const wire = containerOf(octets) + missingLineEnd(octets);
  const lineFeed = wire.indexOf('\n');
  const refuse = (column: number, detail: string) => new ReplySyntaxError('not-a-reply', 1, column, detail);
  if (lineFeed < wire.length - 1) {
    throw refuse(lineFeed + 1, 'a reply line holds no line feed but at its end');
  }
  const content = wire.replace(/\r?\n$/, '');
  if (!replyCodeOf(content)) throw refuse(1, ACCEPTED_LINE);
  const raw = { text: wire, from: 0, octets: wire.length, lineCount: 1, code: 0 };
  const { code, enhanced, text, faults } = readWire(raw, '');
  return { code, last: content[3] !== '-', enhanced, text, faults };
}
