import { findEnhancedStatusCode, openingCode } from './enhanced-status-code.js';
import { decodeUtf8, replyCodeOf } from './octets.js';
import type { Reply, ReplyFault } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';

const TEXT_COLUMN = 5; // behind the reply code and its separator
const MAX_LINE_OCTETS = 512; // RFC 5321 §4.5.3.1.5
const MAX_CHALLENGE_OCTETS = 12_294; // RFC 4954 §4: 12,288, and "334 " and CRLF
const SHORT_REPLY = 1024;

/** A whole reply as it came. */
export interface RawReply {
  /** One character for each octet, without the line feeds. */
  readonly lines: readonly string[];
  /** With the line feeds. */
  readonly octets: number;
  /** Whether all is printable ASCII, tabs and line ends. */
  readonly isPlain: boolean;
  readonly lacksLineEnd: boolean;
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

/**
 * Joins lines to the text of a reply, and cuts them loose from the chunk that they came in. A line may hold on to the text
 * of a short reply, never to that of a long one.
 */
function joinLines(lines: string[]): string {
  const text = lines.length > 1 ? lines.join('\n') : detach(lines[0] ?? '');
  let at = 0;
  lines.forEach((line, index) => {
    lines[index] = text.length > SHORT_REPLY ? detach(line) : text.slice(at, at + line.length);
    at += line.length + 1;
  });
  return text;
}

/** The one place where lines become a `Reply`: the incremental parser and the functions on whole texts all end here. */
export function createReplyReader(): ReplyReader {
  let isHello = false;
  let isGreeting = false;
  let lines: string[] = [];
  let faults: ReplyFault[] = [];
  let column = 1;
  let code = 0;
  let codes: number[] | undefined;
  let mayBeEnhanced = false; // RFC 2034 §3 and §4
  let enhanced: string | undefined;
  let allEnhanced: string[] | undefined;
  let opening = ''; // of a line that has the same enhanced status code, which agrees with the reply code
  let lineWithout = 0;

  function note(fault: WithoutLine<ReplyFault>, at = 1, line = lines.length + 1): void {
    if (faults.length === 0) column = at;
    faults.push({ ...fault, line });
  }

  function takeCode(found: number): void {
    if (found % 100 >= 60) note({ kind: 'second-digit-out-of-range' }, 2);
    if (code && !codes) {
      codes = [code];
      note({ kind: 'code-changed', codes });
    }
    if (codes && !codes.includes(found)) codes.push(found);
    code = found;
    mayBeEnhanced = !isHello && (found < 300 || found >= 400) && !(isGreeting && found === 220);
  }

  const agrees = (found: string): boolean => Number(found[0]) === Math.floor(code / 100);

  function takeEnhanced(found: string): void {
    if (enhanced && enhanced !== found && !allEnhanced) {
      allEnhanced = [enhanced];
      note({ kind: 'enhanced-changed', enhanced: allEnhanced }, TEXT_COLUMN);
    }
    if (allEnhanced && !allEnhanced.includes(found)) allEnhanced.push(found);
    if (!agrees(found)) note({ kind: 'enhanced-class-mismatch', enhanced: found }, TEXT_COLUMN);
    enhanced = found;
    opening = agrees(found) ? `${found} ` : '';
  }

  /** Takes the enhanced status code off a textstring, where one may be. */
  function withoutEnhanced(text: string): string {
    if (opening && text.startsWith(opening)) return text.slice(opening.length);
    const found = openingCode(text);
    if (found) takeEnhanced(found);
    else lineWithout ||= lines.length + 1;
    return found ? text.slice(found.length + 1) : text;
  }

  /** Notes what a textstring may not hold; an ehlo-greet may hold any character but CR (RFC 5321 §4.1.1.1). */
  function noteCharacters(content: string, text: string): void {
    const control = content.search(isHello && lines.length === 0 ? /\r/ : /[^\t -~\x80-\xff]/);
    if (control >= 0) note({ kind: 'control-character' }, control + 1);
    const high = content.search(/[\x80-\xff]/);
    if (high >= 0) note({ kind: text === content ? 'not-utf-8' : 'non-ascii' }, high + 1);
  }

  function noteLineEnd(wire: string, found: number, lacksLineEnd: boolean): void {
    const length = wire.length + 1;
    if (lacksLineEnd) note({ kind: 'missing-line-end' }, length);
    else if (!wire.endsWith('\r')) note({ kind: 'bare-lf' }, length);
    if (length > (found === 334 ? MAX_CHALLENGE_OCTETS : MAX_LINE_OCTETS)) {
      note({ kind: 'line-too-long', octets: length }, MAX_LINE_OCTETS + 1);
    }
  }

  /** An empty line is a line of the reply that is open; before the first line of one it is none. */
  function takeLine(wire: string, isPlain: boolean, lacksLineEnd: boolean): void {
    const found = replyCodeOf(wire);
    const content = wire.endsWith('\r') ? wire.slice(0, -1) : wire;
    const text = isPlain ? content : decodeUtf8(content);
    noteLineEnd(wire, found, lacksLineEnd);
    if (!isPlain) noteCharacters(content, text);
    if (!found) note({ kind: content ? 'line-without-code' : 'empty-line' });
    else if (found !== code) takeCode(found);
    if (!code) return;
    const textstring = found ? text.slice(4) : text;
    lines.push(found && mayBeEnhanced ? withoutEnhanced(textstring) : textstring);
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

  function read(raw: RawReply, command: string): Reply {
    isHello = command !== '' && /^(EHLO|HELO|LHLO)\b/i.test(command);
    isGreeting = command !== '' && /^CONN\b/i.test(command);
    lines = [];
    faults = [];
    code = lineWithout = 0;
    codes = enhanced = allEnhanced = undefined;
    opening = '';
    const last = raw.lines.length - 1;
    for (let index = 0; index <= last; index++) {
      takeLine(raw.lines[index] ?? '', raw.isPlain, raw.lacksLineEnd && index === last);
    }
    if (enhanced && lineWithout) note({ kind: 'enhanced-missing' }, TEXT_COLUMN, lineWithout);
    if (lineWithout && code >= 400) enhanced ??= findAstray();
    return { code, enhanced, lines, text: joinLines(lines), faults };
  }

  return {
    read,
    firstFault(linesBefore) {
      const [fault] = faults;
      return fault && new ReplySyntaxError(fault.kind, linesBefore + fault.line, column);
    },
  };
}
