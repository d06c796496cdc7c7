import type { ReplyFaultKind } from './reply.js';

/** Why a text is no reply, no reply line or no enhanced status code, or what a strict reader does not let pass. */
export type ReplySyntaxFault =
  | ReplyFaultKind
  | 'not-a-reply'
  | 'unfinished'
  | 'more-than-one-reply'
  | 'not-an-enhanced-status-code';

/**
 * Thrown when text that should be a reply is none, or has a fault that is not let pass.
 *
 * `fault` says what was wrong; `line` counts from 1 since the input began or was reset; `column` counts octets of that
 * line from 1. Its `code` is `'ERR_REPLY_SYNTAX'` (RFC 5321 §4.2).
 *
 * @example
 * parseReply('hello'); // throws ReplySyntaxError
 * new ReplySyntaxError('not-a-reply', 1, 1).fault; // 'not-a-reply'
 */
export class ReplySyntaxError extends Error {
  override readonly name = 'ReplySyntaxError';
  readonly code = 'ERR_REPLY_SYNTAX';
  readonly fault: ReplySyntaxFault;
  readonly line: number;
  readonly column: number;

  constructor(fault: ReplySyntaxFault, line: number, column: number, detail = '') {
    super(`Refused at line ${line}, column ${column}: ${fault}${detail && `; ${detail}`}`);
    this.fault = fault;
    this.line = line;
    this.column = column;
  }
}

/**
 * Tells whether a value is a `ReplySyntaxError`, also one of another copy of this package or another realm.
 *
 * @example
 * isReplySyntaxError(new ReplySyntaxError('unfinished', 1, 1)); // true
 * isReplySyntaxError(new Error('unfinished')); // false
 */
export function isReplySyntaxError(value: unknown): value is ReplySyntaxError {
  return typeof value === 'object' && value !== null && 'code' in value && value.code === 'ERR_REPLY_SYNTAX';
}
