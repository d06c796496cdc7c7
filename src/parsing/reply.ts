/** What a reply did against the grammar of RFC 5321 §4.2, RFC 2034 and RFC 3463. */
export type ReplyFaultKind =
  | 'bare-lf'
  | 'missing-line-end'
  | 'line-without-code'
  | 'code-changed'
  | 'enhanced-missing'
  | 'enhanced-changed'
  | 'enhanced-class-mismatch'
  | 'enhanced-out-of-place'
  | 'line-too-long'
  | 'control-character'
  | 'non-ascii'
  | 'not-utf-8'
  | 'second-digit-out-of-range'
  | 'empty-line';

/** One thing that a server did wrong in a reply; `line` counts from 1. */
export type ReplyFault =
  | { readonly kind: Exclude<ReplyFaultKind, 'code-changed'>; readonly line: number }
  | { readonly kind: 'code-changed'; readonly line: number; readonly codes: readonly number[] };

/** One reply of a server, as plain data that survives JSON (RFC 5321 §4.2). */
export interface Reply {
  readonly code: number;
  /** The enhanced status code as it was sent, such as `5.1.1`; the last one, where lines differ. */
  readonly enhanced: string | undefined;
  /** The textstrings, without reply code and without a leading enhanced status code. */
  readonly lines: readonly string[];
  /** The lines joined with a line feed. */
  readonly text: string;
  /** Empty for a conforming reply. */
  readonly faults: readonly ReplyFault[];
}
