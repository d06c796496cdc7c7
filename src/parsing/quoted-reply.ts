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

/** A line of a quoted reply, with the codes that hold by then: one that a mail system broke off another has none of its own. */
interface QuotedLine {
  readonly code: number;
  readonly enhanced: string | undefined;
  readonly text: string;
  /** Where it ends in the whole text. */
  readonly end: number;
}

function quotedLine(line: string, own: number, end: number, before: QuotedLine | undefined): QuotedLine {
  const from = own ? skipSpaces(line, 4) : 0;
  const enhanced = quotedEnhancedAt(line, from);
  const text = line.slice(enhanced ? skipSpaces(line, from + enhanced.length) : from);
  return { code: own || (before?.code ?? 0), enhanced: enhanced || before?.enhanced, text, end };
}

/**
 * The lines of the reply at a place; Sendmail marks each with `<<<`. Another code behind a last line begins another reply,
 * which may be but the consequence of the first.
 */
function quotedLinesAt(text: string, at: number, limit: number): readonly QuotedLine[] {
  const lines: QuotedLine[] = [];
  let isOver = false;
  let end = at;
  for (const written of text.slice(at, limit).split(/(?:\r\n?|\n)(?:<<< )?/, 500)) {
    const own = quotedCodeAt(written, 0);
    const before = lines.at(-1);
    if (before && (own ? isOver && own !== before.code : written.trim() === '')) break;
    if (own) isOver = written.charAt(3) !== '-';
    end = text.indexOf(written, end) + written.length;
    lines.push(quotedLine(written, own, end, before));
  }
  return lines;
}

/** What is wrong with lines that do not agree on the code. */
function codeChanges(lines: readonly QuotedLine[]): readonly ReplyFault[] {
  const codes = [...new Set(lines.map(({ code }) => code))];
  const changed = lines.findIndex(({ code }) => code !== codes[0]);
  return changed < 0 ? [] : [{ kind: 'code-changed', line: changed + 1, codes }];
}

/** A reply that a text quotes, and where it ends: behind its last line. */
export interface QuotedReply {
  readonly reply: Reply;
  readonly end: number;
}

/** Reads the reply at a place, with the further lines that follow: of several codes the last counts. */
export function quotedReplyAt(text: string, at: number, limit: number): QuotedReply {
  const quoted = quotedLinesAt(text, at, limit);
  const { code, enhanced, end } = quoted.at(-1) ?? quotedLine('', 0, at, undefined);
  const lines = quoted.map(line => line.text);
  return { reply: { code, enhanced, lines, text: lines.join('\n'), faults: codeChanges(quoted) }, end };
}
