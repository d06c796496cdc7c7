import { ACCEPTED_LINE, missingLineEnd, octetsOf } from './octets.js';
import type { Reply } from './reply.js';
import { createReplyParser, type ReplyParserOptions } from './reply-parser.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

/** How one whole reply is read. */
export interface ParseReplyOptions extends ReplyParserOptions {
  /** The command that the reply answers, such as `EHLO`; `CONN` for the greeting. */
  readonly command?: string | undefined;
}

/**
 * Parses a text, or octets, that is exactly one reply (RFC 5321 §4.2); a missing line end after it is no fault, empty
 * lines are one.
 *
 * What the server did wrong is in `faults`. Throws a `ReplySyntaxError` with the fault `not-a-reply` for a line, outside of
 * a reply, that is none, `unfinished` if the last line has a hyphen behind its code, `more-than-one-reply` if one follows;
 * with `strict` for the first fault, and with `rejectChangedCode` for lines that differ in their code; a `ReplyLimitError`
 * past a limit; a `TypeError` for what is neither text nor octets.
 *
 * @example
 * parseReply('550-5.1.1 No such user\r\n550 5.1.1 Try again\r\n'); // { code: 550, enhanced: '5.1.1', text: 'No such user\nTry again' }
 * parseReply('452 5.5.3 Too many').faults; // [{ kind: 'enhanced-class-mismatch', line: 1, enhanced: '5.5.3' }]
 * parseReply('250 2.1.1 is a domain', { command: 'EHLO' }).enhanced; // undefined
 * parseReply('250-mx.example'); // throws ReplySyntaxError
 */
export function parseReply(input: string | Uint8Array, options?: ParseReplyOptions | null): Reply {
  const octets = octetsOf(input);
  const parser = createReplyParser(options);
  parser.feed(octets);
  parser.feed(missingLineEnd(octets));
  parser.end();
  const reply = parser.next();
  if (!reply) throw new ReplySyntaxError('not-a-reply', 1, 1, ACCEPTED_LINE);
  const emptyBefore = reply.faults.filter(fault => fault.kind === 'empty-line' && fault.line === 1).length;
  const behind = emptyBefore + reply.lines.length + 1;
  if (parser.next()) throw new ReplySyntaxError('more-than-one-reply', behind, 1, 'accepted is one');
  if (parser.buffered === 0) return reply;
  if (options?.strict) throw new ReplySyntaxError('empty-line', behind, 1);
  return { ...reply, faults: [...reply.faults, { kind: 'empty-line', line: reply.lines.length + 1 }] };
}
