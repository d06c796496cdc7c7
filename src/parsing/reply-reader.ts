import { createEnhancedCollector } from './enhanced-collector.js';
import { CR, contentEnd, DEL, isControl, LF, replyCodeAt, SPACE, TILDE } from './octets.js';
import type { Reply, ReplyFault } from './reply.js';
import { ReplySyntaxError } from './reply-syntax-error.js';
import { createReplyText, detach } from './reply-text.js';

const MAX_LINE_OCTETS = 512; // RFC 5321 §4.5.3.1.5
const MAX_CHALLENGE_OCTETS = 12_288 + 6; // RFC 4954 §4, with "334 " and CRLF

/** Reads whole replies, one at a time. */
export interface ReplyReader {
  /** Reads the octets from `start` to `end`; `command` is what the reply answers, where that is known. */
  read(octets: Uint8Array, start: number, end: number, command: string): Reply;
  /** The error that the first fault of the last reply is to a strict reader; `linesBefore` is where that reply began. */
  firstFault(linesBefore: number): ReplySyntaxError | undefined;
}

const isHello = (command: string): boolean => /^(EHLO|HELO|LHLO)\b/i.test(command);

/** Whether the textstring of such a reply may open with an enhanced status code (RFC 2034 §3 and §4). */
const mayBeEnhanced = (code: number, command: string): boolean =>
  (code < 300 || code >= 400) && !isHello(command) && !(code === 220 && /^CONN\b/i.test(command));

/**
 * The one place where octets become a `Reply`: the incremental parser and the functions on whole texts all end here.
 * Every line up to `end` is taken, whatever it holds; where a reply ends is for the caller to find.
 */
export function createReplyReader(): ReplyReader {
  const text = createReplyText();
  let octets: Uint8Array = new Uint8Array();
  let command = '';
  let code = 0;
  let codes: number[] | undefined;
  let lines: string[] = [];
  let faults: ReplyFault[] = [];
  let faultColumn = 1;
  let enhanced = createEnhancedCollector(note);

  function note(fault: ReplyFault, column = 1): void {
    if (faults.length === 0) faultColumn = column;
    faults.push(fault);
  }

  function takeCode(found: number): void {
    const line = lines.length + 1;
    if (found % 100 >= 60) note({ kind: 'second-digit-out-of-range', line }, 2);
    if (code && code !== found) {
      if (!codes) {
        codes = [code];
        note({ kind: 'code-changed', line, codes });
      }
      if (!codes.includes(found)) codes.push(found);
    }
    code = found;
  }

  /** The text from `start` to the end of a line, with a fault for octets that are not UTF-8. */
  function decode(start: number, end: number): string {
    return text.utf8(start, end) ?? text.latin1(start, end);
  }

  function noteOctets(start: number, end: number): void {
    const line = lines.length + 1;
    const content = octets.subarray(start, end);
    const isGreet = line === 1 && isHello(command);
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
    takeCode(found);
    const textstring = decode(Math.min(start + 4, end), end);
    const line = lines.length + 1;
    lines.push(detach(mayBeEnhanced(found, command) ? enhanced.take(textstring, found, line) : textstring));
  }

  /** An empty line is a line of the reply that is open; before the first line of one it is none. */
  function takeOtherLine(start: number, end: number): void {
    note({ kind: start === end ? 'empty-line' : 'line-without-code', line: lines.length + 1 });
    if (code) lines.push(detach(decode(start, end)));
  }

  /** Takes the line at `start` and says where the next one begins. */
  function takeLine(start: number, end: number): number {
    let at = start;
    let odd = 0;
    for (; at < end; at++) {
      const octet = octets[at] ?? 0;
      if (octet >= SPACE && octet <= TILDE) continue;
      if (octet === LF) break;
      odd++;
    }
    const stop = contentEnd(octets, start, at);
    const found = replyCodeAt(octets, start, stop);
    if (at === end) note({ kind: 'missing-line-end', line: lines.length + 1 }, stop - start + 1);
    else if (stop === at) note({ kind: 'bare-lf', line: lines.length + 1 }, stop - start + 1);
    noteLength(at + 1 - start, found);
    if (odd > at - stop) noteOctets(start, stop);
    if (found) takeReplyLine(start, stop, found);
    else takeOtherLine(start, stop);
    return at + 1;
  }

  function read(source: Uint8Array, start: number, end: number, answered: string): Reply {
    octets = source;
    command = answered;
    code = 0;
    codes = undefined;
    lines = [];
    faults = [];
    enhanced = createEnhancedCollector(note);
    text.open(source, start, end);
    for (let at = start; at < end; ) at = takeLine(at, end);
    const status = enhanced.finish();
    return { code, enhanced: status, lines, text: lines.length === 1 ? (lines[0] ?? '') : lines.join('\n'), faults };
  }

  return {
    read,
    firstFault(linesBefore) {
      const fault = faults[0];
      return fault && new ReplySyntaxError(fault.kind, linesBefore + fault.line, faultColumn);
    },
  };
}
