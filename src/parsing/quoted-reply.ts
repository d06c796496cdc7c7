import { quotedEnhancedAt } from './enhanced-status-code.js';
import type { Reply, ReplyFault } from './reply.js';
import { unitAt } from './unit-at.js';

/** How much of a text is looked at. */
export const QUOTATION_LIMIT = 65_536;

export const isDigit = (code: number): boolean => code > 47 && code < 58;

/**
 * The reply code at a place, or 0. Unlike on the wire, what closes a quotation may follow it: a colon, a semicolon, a comma,
 * a quotation mark or a bracket.
 */
export function quotedCodeAt(text: string, at: number): number {
  const first = unitAt(text, at);
  if (!(first > 49 && first < 54)) return 0;
  const second = unitAt(text, at + 1);
  const third = unitAt(text, at + 2);
  if (!isDigit(second) || !isDigit(third)) return 0;
  const isClosed = !(unitAt(text, at + 3) > 32) || '-:;,")]'.includes(text.charAt(at + 3));
  return isClosed ? (first - 48) * 100 + (second - 48) * 10 + third - 48 : 0;
}

/** The place behind spaces and tabs. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (unitAt(text, i) === 32 || unitAt(text, i) === 9) i++;
  return i;
}

/** A reply that a text quotes, and where it ends: behind its last line. */
export interface QuotedReply {
  readonly reply: Reply;
  readonly end: number;
}

/**
 * Reads the reply at a place, with the further lines that follow; Sendmail marks each with `<<<`. Another code behind a last
 * line begins another reply, which may be but the consequence of the first.
 */
export function quotedReplyAt(text: string, at: number, limit: number): QuotedReply {
  let code = quotedCodeAt(text, at);
  let enhanced: string | undefined;
  let isOver = false;
  let end = at;
  const lines: string[] = [];
  const codes = [code];
  const faults: ReplyFault[] = [];
  for (const line of text.slice(at, limit).split(/(?:\r\n?|\n)(?:<<< )?/, 500)) {
    const own = quotedCodeAt(line, 0);
    if (lines.length > 0 && (own ? isOver && own !== code : line.trim() === '')) break;
    let from = own ? skipSpaces(line, 4) : 0;
    if (own) {
      if (!codes.includes(own) && codes.push(own) === 2)
        faults.push({ kind: 'code-changed', line: lines.length + 1, codes });
      code = own;
      isOver = line.charAt(3) !== '-';
    }
    const found = quotedEnhancedAt(line, from);
    if (found) {
      enhanced = found;
      from = skipSpaces(line, from + found.length);
    }
    lines.push(line.slice(from));
    end = text.indexOf(line, end) + line.length;
  }
  return { reply: { code, enhanced, lines, text: lines.join('\n'), faults }, end };
}
