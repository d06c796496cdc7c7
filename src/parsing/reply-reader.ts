import { createEnhancedCollector } from './enhanced-collector.js';
import type { OctetBuffer } from './octet-buffer.js';
import { CR, contentEnd, DEL, isControl, replyCodeAt } from './octets.js';
import type { Reply, ReplyFault } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';
import { createReplyText, joinLines } from './reply-text.js';

const MAX_LINE_OCTETS = 512; // RFC 5321 §4.5.3.1.5
const MAX_CHALLENGE_OCTETS = 12_288 + 6; // RFC 4954 §4, with "334 " and CRLF

/** Reads the whole replies of a buffer, one at a time; every place is an index of its octets. */
export interface ReplyReader {
  /** Reads the reply from `start` to `end`. A plain one is printable ASCII, tabs and line ends; `command` is what it answers. */
  read(start: number, end: number, isPlain: boolean, command: string): Reply;
  /** Hears that the octets of the buffer are no longer where they were. */
  forget(): void;
  /** The error that the first fault of the last reply is to a strict reader; `linesBefore` is where that reply began. */
  firstFault(linesBefore: number): ReplySyntaxError | undefined;
}

const isHello = (command: string): boolean => /^(EHLO|HELO|LHLO)\b/i.test(command);

const isGreeting = (command: string): boolean => /^CONN\b/i.test(command);

/**
 * The one place where octets become a `Reply`: the incremental parser and the functions on whole texts all end here.
 * Every line up to `end` is taken, whatever it holds; where a reply ends is for the caller to find.
 */
export function createReplyReader(buffer: OctetBuffer): ReplyReader {
  const text = createReplyText(buffer);
  let { octets } = buffer;
  let hello = false;
  let greeting = false;
  let code = 0;
  let mayBeEnhanced = false; // RFC 2034 §3 and §4
  let codes: number[] | undefined;
  let lines: string[] = [];
  let faults: ReplyFault[] = [];
  let faultColumn = 1;
  const enhanced = createEnhancedCollector(note);

  function note(fault: ReplyFault, column = 1): void {
    if (faults.length === 0) faultColumn = column;
    faults.push(fault);
  }

  function noteChange(found: number, line: number): void {
    if (!codes) {
      codes = [code];
      note({ kind: 'code-changed', line, codes });
    }
    if (!codes.includes(found)) codes.push(found);
  }

  function takeCode(found: number): void {
    const line = lines.length + 1;
    if (found % 100 >= 60) note({ kind: 'second-digit-out-of-range', line }, 2);
    if (code) noteChange(found, line);
    code = found;
    mayBeEnhanced = !hello && (found < 300 || found >= 400) && !(greeting && found === 220);
  }

  /** The text from `start` to the end of a line, with a fault for octets that are not UTF-8. */
  function decode(start: number, end: number): string {
    return text.utf8(start, end) ?? text.latin1(start, end);
  }

  function noteOctets(start: number, end: number): void {
    const line = lines.length + 1;
    const content = octets.subarray(start, end);
    const isGreet = line === 1 && hello;
    const control = content.findIndex(octet => isControl(octet) && !(isGreet && octet !== CR));
    if (control >= 0) note({ kind: 'control-character', line }, control + 1);
    const high = content.findIndex(octet => octet > DEL);
    if (high < 0) return;
    note({ kind: text.utf8(start, end) === undefined ? 'not-utf-8' : 'non-ascii', line }, high + 1);
  }

  function noteLength(length: number, found: number): void {
    if (length <= MAX_LINE_OCTETS || (found === 334 && length <= MAX_CHALLENGE_OCTETS)) return;
    note({ kind: 'line-too-long', line: lines.length + 1, octets: length }, MAX_LINE_OCTETS + 1);
  }

  function takeReplyLine(start: number, end: number, found: number): void {
    if (code !== found) takeCode(found);
    const textstring = decode(Math.min(start + 4, end), end);
    lines.push(mayBeEnhanced ? enhanced.take(textstring, found, lines.length + 1) : textstring);
  }

  /** An empty line is a line of the reply that is open; before the first line of one it is none. */
  function takeOtherLine(start: number, end: number): void {
    note({ kind: start === end ? 'empty-line' : 'line-without-code', line: lines.length + 1 });
    if (code) lines.push(decode(start, end));
  }

  /** Takes the line at `start` and says where the next one begins. */
  function takeLine(start: number, end: number, isPlain: boolean): number {
    const lineFeed = text.lineFeedAt(start, end);
    const stop = contentEnd(octets, start, lineFeed);
    const found = replyCodeAt(octets, start, stop);
    if (lineFeed === end) note({ kind: 'missing-line-end', line: lines.length + 1 }, stop - start + 1);
    else if (stop === lineFeed) note({ kind: 'bare-lf', line: lines.length + 1 }, stop - start + 1);
    noteLength(lineFeed + 1 - start, found);
    if (!isPlain) noteOctets(start, stop);
    if (found) takeReplyLine(start, stop, found);
    else takeOtherLine(start, stop);
    return lineFeed + 1;
  }

  function read(start: number, end: number, isPlain: boolean, command: string): Reply {
    octets = buffer.octets;
    hello = command !== '' && isHello(command);
    greeting = command !== '' && isGreeting(command);
    code = 0;
    codes = undefined;
    lines = [];
    faults = [];
    enhanced.begin();
    text.open(start, end);
    for (let at = start; at < end; ) at = takeLine(at, end, isPlain);
    return { code, enhanced: enhanced.finish(lines, code), lines, text: joinLines(lines), faults };
  }

  return {
    read,
    forget: text.close,
    firstFault(linesBefore) {
      const fault = faults[0];
      return fault && new ReplySyntaxError(fault.kind, linesBefore + fault.line, faultColumn);
    },
  };
}
