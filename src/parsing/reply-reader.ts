import { findEnhancedStatusCode, openingCode } from './enhanced-status-code.js';
import { decodeUtf8, replyCodeOf } from './octets.js';
import type { Reply, ReplyFault } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

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

/** The one place where lines become a `Reply`: the incremental parser and the functions on whole texts all end here. */
export function createReplyReader(): ReplyReader {
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
  let opening = ''; // of a line that has the same enhanced status code, which agrees with the reply code
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
      if (!codes) note({ kind: 'code-changed', codes: (codes = [code]) });
      if (!codes.includes(found)) codes.push(found);
    }
    setCode(found);
  }

  function takeEnhanced(found: string): void {
    if (enhanced && enhanced !== found) {
      if (!allEnhanced) note({ kind: 'enhanced-changed', enhanced: (allEnhanced = [enhanced]) }, TEXT_COLUMN);
      if (!allEnhanced.includes(found)) allEnhanced.push(found);
    }
    enhanced = found;
    opening = '';
    if (found.charCodeAt(0) - 48 === Math.trunc(code / 100)) opening = `${found} `;
    else note({ kind: 'enhanced-class-mismatch', enhanced: found }, TEXT_COLUMN);
  }

  /** The rest of a text from a place on, without an enhanced status code where one may be. */
  function takeTextstring(text: string, from: number, end: number): string {
    if (!mayBeEnhanced) return text.slice(from, end);
    if (opening && text.startsWith(opening, from)) return text.slice(from + opening.length, end);
    const textstring = text.slice(from, end);
    const found = openingCode(textstring);
    if (found) takeEnhanced(found);
    else lineWithout ||= lines.length + 1;
    return found ? textstring.slice(found.length + 1) : textstring;
  }

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
    column = code = lineWithout = 0;
    codes = enhanced = allEnhanced = undefined;
    opening = '';
  }

  function read({ wire, code: onlyCode }: RawReply, command: string): Reply {
    begin(command);
    setCode(onlyCode);
    for (let from = 0, end = 0; from < wire.length; from = end + 1) {
      end = wire.indexOf('\n', from);
      if (onlyCode) lines.push(takeTextstring(wire, from + 4, end - 1));
      else if (end >= 0) takeLine(wire.slice(from, end), false);
      else takeLine(wire.slice(from, (end = wire.length)), true);
    }
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
