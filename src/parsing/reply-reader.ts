import { findEnhancedStatusCode, openingCodePattern } from './enhanced-status-code.js';
import { decodeUtf8, replyCodeOf } from './octets.js';
import type { Reply, ReplyFault, ReplyFaultKind } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

const CODE_AND_SEPARATOR = 4;
const TEXT_COLUMN = 5;
export const MAX_LINE_OCTETS = 512; // RFC 5321 §4.5.3.1.5
const MAX_CHALLENGE_OCTETS = 12_294; // RFC 4954 §4: 12,288, and "334 " and CRLF
/** The longest reply that is read in one go, and how much text the slices of it may keep alive. */
export const SHORT_REPLY = 1024;

/** A whole reply as it came. */
export interface WireReply {
  /** Has one character for each octet, line ends included; may hold other replies as well. */
  readonly text: string;
  /** Where the reply begins in it. */
  readonly from: number;
  readonly octets: number;
  readonly lineCount: number;
  /** The code of a reply whose lines are all short, printable ASCII, have this code and end with CRLF; 0 for any other. */
  readonly code: number;
}

/** Whether a fault is an error. */
export type Refuses = (kind: ReplyFaultKind) => boolean;

/** A text of its own: engines keep the whole of a text alive for a slice of it, and make a new one of what is put together. */
const detach = (slice: string): string => ` ${slice}`.slice(1);

/** Whether a reply may bear an enhanced status code, which stands on every line of it (RFC 2034 §3 and §4). */
const mayBeEnhanced = (code: number, command: string): boolean =>
  (code < 300 || code >= 400) &&
  (command === '' || !(code === 220 ? /^(EHLO|HELO|LHLO|CONN)\b/i : /^(EHLO|HELO|LHLO)\b/i).test(command));

let pattern: RegExp | undefined;

/** The enhanced status code at a place of a text. */
function openingCodeAt(text: string, at: number): string | undefined {
  pattern ??= openingCodePattern();
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

/**
 * Reads a short reply without any fault; gives nothing if it is another. The text is put together line by line, which
 * engines put off until somebody looks into it; `join` would copy every line at once.
 */
function readConforming({ text, from, octets, lineCount, code }: WireReply, bears: boolean): Reply | undefined {
  const at = from + CODE_AND_SEPARATOR;
  const enhanced = bears && text[at + 1] === '.' ? openingCodeAt(text, at) : undefined;
  if (enhanced && enhanced[0] !== text[from]) return undefined;
  const opening = enhanced ? text.slice(at, at + enhanced.length + 1) : '';
  let end = text.indexOf('\r', from);
  const lines = new Array<string>(lineCount);
  let joined = text.slice(at + opening.length, end);
  lines[0] = joined;
  for (let line = 1; line < lineCount; line++) {
    const next = end + 2 + CODE_AND_SEPARATOR;
    if (bears && !(enhanced ? text.startsWith(opening, next) : text[next + 1] !== '.')) return undefined;
    end = text.indexOf('\r', next - 1);
    const slice = text.slice(next + opening.length, end);
    lines[line] = slice;
    joined += `\n${slice}`;
  }
  if (bears && !enhanced && code >= 400 && /[245]\.\d/.test(text.slice(from, from + octets))) return undefined;
  return { code, enhanced, lines, text: joined, faults: [] };
}

/** Reads any reply, and notes its faults. */
function readCarefully(wire: string, command: string, refuses: Refuses | undefined, linesBefore: number): Reply {
  const lines: string[] = [];
  const faults: ReplyFault[] = [];
  const codes: number[] = [];
  const allEnhanced: string[] = [];
  const isHello = /^(EHLO|HELO|LHLO)\b/i.test(command);
  let code = 0;
  let enhanced: string | undefined;
  let lineWithout = 0;
  let rowsBefore = linesBefore;

  function note(kind: ReplyFaultKind, column: number, details?: object): void {
    const fault = { kind, line: lines.length + 1, ...details } as ReplyFault;
    if (refuses?.(kind)) throw new ReplySyntaxError(kind, rowsBefore + fault.line, column);
    faults.push(fault);
  }

  /** An ehlo-greet may hold any character but CR (RFC 5321 §4.1.1.1). */
  function decode(content: string): string {
    const control = content.search(isHello && lines.length === 0 ? /\r/ : /[^\t -~\x80-\xff]/);
    if (control >= 0) note('control-character', control + 1);
    const high = content.search(/[\x80-\xff]/);
    if (high < 0) return content;
    const text = decodeUtf8(content);
    note(text === content ? 'not-utf-8' : 'non-ascii', high + 1);
    return text;
  }

  function takeCode(found: number): void {
    if (found % 100 >= 60) note('second-digit-out-of-range', 2);
    if (!codes.includes(found) && codes.push(found) === 2) note('code-changed', 1, { codes });
    code = found;
  }

  function takeEnhanced(found: string): void {
    if (!allEnhanced.includes(found) && allEnhanced.push(found) === 2) {
      note('enhanced-changed', TEXT_COLUMN, { enhanced: allEnhanced });
    }
    if (found[0] !== `${code}`[0]) note('enhanced-class-mismatch', TEXT_COLUMN, { enhanced: found });
    enhanced = found;
  }

  /** Gives the textstring without its enhanced status code. */
  function takeTextstring(textstring: string): string {
    if (!mayBeEnhanced(code, command)) return textstring;
    const found = openingCodeAt(textstring, 0);
    if (found) takeEnhanced(found);
    else lineWithout ||= lines.length + 1;
    return found ? textstring.slice(found.length + 1) : textstring;
  }

  function noteLineEnd(row: string, column: number): void {
    if (!row.endsWith('\r\n')) note(row.endsWith('\n') ? 'bare-lf' : 'missing-line-end', column);
    if (row.length > (row.startsWith('334') ? MAX_CHALLENGE_OCTETS : MAX_LINE_OCTETS)) {
      note('line-too-long', MAX_LINE_OCTETS + 1, { octets: row.length });
    }
  }

  /** Takes a line as it came; an empty one before the first with a code is no line of the reply. */
  function takeRow(row: string): void {
    const content = row.replace(/\r?\n?$/, '');
    const found = replyCodeOf(content);
    noteLineEnd(row, content.length + 1);
    const text = decode(content);
    if (!found) note(text ? 'line-without-code' : 'empty-line', 1);
    else if (found !== code) takeCode(found);
    if (!code) rowsBefore++;
    else lines.push(detach(found ? takeTextstring(text.slice(CODE_AND_SEPARATOR)) : text));
  }

  /** The last enhanced status code that stands inside a text. */
  function takeStray(): void {
    for (let line = lines.length; line > 0 && !enhanced; line--) {
      enhanced = findEnhancedStatusCode(lines[line - 1] ?? '', `${code}`.charAt(0));
      if (enhanced) note('enhanced-out-of-place', TEXT_COLUMN, { line, enhanced });
    }
  }

  for (const row of wire.split(/(?<=\n)/)) takeRow(row);
  if (enhanced && lineWithout) note('enhanced-missing', TEXT_COLUMN, { line: lineWithout });
  if (lineWithout && code >= 400) takeStray();
  return { code, enhanced, lines, text: lines.join('\n'), faults };
}

/**
 * Makes a `Reply` of a whole one: the incremental parser and the functions on whole replies all end here.
 *
 * The first fault that is refused is thrown.
 */
export function readWire(raw: WireReply, command: string, refuses?: Refuses, linesBefore = 0): Reply {
  const { text, from, octets, code } = raw;
  return (
    (code && octets <= SHORT_REPLY && readConforming(raw, mayBeEnhanced(code, command))) ||
    readCarefully(text.slice(from, from + octets), command, refuses, linesBefore)
  );
}
