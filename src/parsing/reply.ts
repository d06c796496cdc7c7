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

type PlainFaultKind = Exclude<
  ReplyFaultKind,
  'code-changed' | 'enhanced-changed' | 'enhanced-class-mismatch' | 'enhanced-out-of-place' | 'line-too-long'
>;

/**
 * One thing that a server did wrong in a reply, told apart by `kind`.
 *
 * `line` counts from 1 at the first line with a reply code; an empty line before that one is reported at line 1, and empty
 * lines behind the last one once, by `parseReply`. `codes` and `enhanced` hold what came, in its order, each once; `octets`
 * is the length of the line with its line end.
 */
export type ReplyFault =
  | { readonly kind: PlainFaultKind; readonly line: number }
  | { readonly kind: 'code-changed'; readonly line: number; readonly codes: readonly number[] }
  | { readonly kind: 'enhanced-changed'; readonly line: number; readonly enhanced: readonly string[] }
  | {
      readonly kind: 'enhanced-class-mismatch' | 'enhanced-out-of-place';
      readonly line: number;
      readonly enhanced: string;
    }
  | { readonly kind: 'line-too-long'; readonly line: number; readonly octets: number };

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
