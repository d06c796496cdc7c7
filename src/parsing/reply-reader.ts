import { findEnhancedStatusCode, openingCodePattern } from './enhanced-status-code.js';
import { decodeUtf8, replyCodeOf } from './octets.js';
import type { Reply, ReplyFault } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

const SPACE = 0x20;
const DOT = 0x2e;
const TEXT_COLUMN = 5; // behind the reply code and its separator
/** The longest line that conforms (RFC 5321 §4.5.3.1.5). */
export const MAX_LINE_OCTETS = 512;
const MAX_CHALLENGE_OCTETS = 12_294; // RFC 4954 §4: 12,288, and "334 " and CRLF
const SHORT_REPLY = 1024;

/** A whole reply as it came. */
export interface RawReply {
  /** One character for each octet, line ends included. */
  readonly wire: string;
  /** The code of a reply whose lines are all short, printable ASCII, have this code and end with CRLF; 0 for any other. */
  readonly code: number;
}

/** Reads whole replies, one at a time. */
export interface ReplyReader {
  /** `command` is what the reply answers, where that is known. */
  read(raw: RawReply, command: string): Reply;
  /** The error that the first fault of the last reply is to a strict reader; `linesBefore` is where that reply began. */
  firstFault(linesBefore: number): ReplySyntaxError | undefined;
}

type WithoutLine<Fault> = Fault extends ReplyFault ? Omit<Fault, 'line'> : never;

/** A text of its own: engines keep the whole of a text alive for a slice of it, and make a new one of what is put together. */
const detach = (slice: string): string => ` ${slice}`.slice(1);

/** Makes a `Reply` of lines as they came: the incremental parser and the functions on whole replies all end here. */
export function createReplyReader(): ReplyReader {
  const pattern = openingCodePattern();
  let isHello = false;
  let isGreeting = false;
  let lines: string[] = [];
  let faults: ReplyFault[] = [];
  let column = 0;
  let code = 0;
  let codes: number[] | undefined;
  let mayBeEnhanced = false; // RFC 2034 §3 and §4
  let enhanced: string | undefined;
  let allEnhanced: string[] | undefined;
  let sameLength = 0; // of the enhanced status code, if it agrees with the reply code
  let lineWithout = 0;

  function note(fault: WithoutLine<ReplyFault>, at = 1, line = lines.length + 1): void {
    column ||= at;
    faults.push({ ...fault, line });
  }

  function setCode(found: number): void {
    code = found;
    mayBeEnhanced = !isHello && (found < 300 || found >= 400) && !(isGreeting && found === 220);
  }

  function takeCode(found: number): void {
    if (found % 100 >= 60) note({ kind: 'second-digit-out-of-range' }, 2);
    if (code) {
      if (!codes) {
        codes = [code];
        note({ kind: 'code-changed', codes });
      }
      if (!codes.includes(found)) codes.push(found);
    }
    setCode(found);
  }

  function takeEnhanced(found: string): void {
    if (enhanced && enhanced !== found) {
      if (!allEnhanced) {
        allEnhanced = [enhanced];
        note({ kind: 'enhanced-changed', enhanced: allEnhanced }, TEXT_COLUMN);
      }
      if (!allEnhanced.includes(found)) allEnhanced.push(found);
    }
    enhanced = found;
    sameLength = 0;
    if (found.charCodeAt(0) - 48 === Math.trunc(code / 100)) sameLength = found.length;
    else note({ kind: 'enhanced-class-mismatch', enhanced: found }, TEXT_COLUMN);
  }

  /** Whether the enhanced status code of the line before stands at a place of a text; a space must follow it. */
  const hasSame = (text: string, from: number): boolean =>
    sameLength > 0 && text.charCodeAt(from + sameLength) === SPACE && text.startsWith(enhanced ?? '', from);

  /** The length of the enhanced status code, with the space behind it, at a place of a text; 0 if none is there. */
  function takeEnhancedAt(text: string, from: number): number {
    if (hasSame(text, from)) return sameLength + 1;
    pattern.lastIndex = from;
    if (text.charCodeAt(from + 1) !== DOT || !pattern.test(text)) {
      lineWithout ||= lines.length + 1;
      return 0;
    }
    const found = text.slice(from, pattern.lastIndex);
    takeEnhanced(found);
    return found.length + 1;
  }

  /** The text between two places, without an enhanced status code where one may be. */
  const takeTextstring = (text: string, from: number, end: number): string =>
    text.slice(mayBeEnhanced ? from + takeEnhancedAt(text, from) : from, end);

  /** Notes what a textstring may not hold; an ehlo-greet may hold any character but CR (RFC 5321 §4.1.1.1). */
  function decode(content: string): string {
    const control = content.search(isHello && lines.length === 0 ? /\r/ : /[^\t -~\x80-\xff]/);
    if (control >= 0) note({ kind: 'control-character' }, control + 1);
    const high = content.search(/[\x80-\xff]/);
    if (high < 0) return content;
    const text = decodeUtf8(content);
    note({ kind: text === content ? 'not-utf-8' : 'non-ascii' }, high + 1);
    return text;
  }

  function noteLineEnd(line: string, end: number, found: number, lacksLineEnd: boolean): void {
    const length = line.length + 1;
    if (lacksLineEnd) note({ kind: 'missing-line-end' }, length);
    else if (end === line.length) note({ kind: 'bare-lf' }, length);
    if (length > (found === 334 ? MAX_CHALLENGE_OCTETS : MAX_LINE_OCTETS)) {
      note({ kind: 'line-too-long', octets: length }, MAX_LINE_OCTETS + 1);
    }
  }

  /** An empty line is a line of the reply that is open; before the first line of one it is none. */
  function takeLine(line: string, lacksLineEnd: boolean): void {
    const found = replyCodeOf(line);
    const end = line.endsWith('\r') ? line.length - 1 : line.length;
    noteLineEnd(line, end, found, lacksLineEnd);
    const text = decode(line.slice(0, end));
    if (!found) note({ kind: text ? 'line-without-code' : 'empty-line' });
    else if (found !== code) takeCode(found);
    if (code) lines.push(found ? takeTextstring(text, 4, text.length) : text);
  }

  function findAstray(): string | undefined {
    for (let line = lines.length; line > 0; line--) {
      const found = findEnhancedStatusCode(lines[line - 1] ?? '', `${code}`.charAt(0));
      if (!found) continue;
      note({ kind: 'enhanced-out-of-place', enhanced: found }, TEXT_COLUMN, line);
      return found;
    }
    return undefined;
  }

  function begin(command: string): void {
    isHello = command !== '' && /^(EHLO|HELO|LHLO)\b/i.test(command);
    isGreeting = command !== '' && /^CONN\b/i.test(command);
    lines = [];
    faults = [];
    column = code = lineWithout = sameLength = 0;
    codes = enhanced = allEnhanced = undefined;
  }

  function takeConformingLines(wire: string, onlyCode: number): void {
    setCode(onlyCode);
    let end = wire.indexOf('\r');
    lines = [takeTextstring(wire, 4, end)];
    while (end + 2 < wire.length) {
      const from = end + 6;
      end = wire.indexOf('\r', from - 1);
      lines.push(takeTextstring(wire, from, end));
    }
  }

  function takeLines(wire: string): void {
    for (let from = 0, end = 0; from < wire.length; from = end + 1) {
      end = wire.indexOf('\n', from);
      const lacksLineEnd = end < 0;
      if (lacksLineEnd) end = wire.length;
      takeLine(wire.slice(from, end), lacksLineEnd);
    }
  }

  function read({ wire, code: onlyCode }: RawReply, command: string): Reply {
    begin(command);
    if (onlyCode) takeConformingLines(wire, onlyCode);
    else takeLines(wire);
    if (enhanced && lineWithout) note({ kind: 'enhanced-missing' }, TEXT_COLUMN, lineWithout);
    if (lineWithout && code >= 400) enhanced ??= findAstray();
    if (wire.length > SHORT_REPLY) lines = lines.map(detach);
    const text = lines.length > 1 ? lines.join('\n') : (lines[0] ?? '');
    return { code, enhanced, lines, text, faults };
  }

  return {
    read,
    firstFault(linesBefore) {
      const [fault] = faults;
      return fault && new ReplySyntaxError(fault.kind, linesBefore + fault.line, column);
    },
  };
}
