import { findEnhancedStatusCode, openingLength } from './enhanced-status-code.js';
import type { ReplyFault } from './reply.js';

const COLUMN = 5; // of a textstring, behind the reply code and its separator

type Note = (fault: ReplyFault, column?: number) => void;
type Astray = Extract<ReplyFault, { kind: 'enhanced-class-mismatch' | 'enhanced-out-of-place' }>;

/** Gathers the enhanced status codes of one reply, line by line. */
export interface EnhancedCollector {
  /** Takes the code off a textstring and gives the rest. */
  take(text: string, replyCode: number, line: number): string;
  /** The code of the whole reply. */
  finish(): string | undefined;
}

export function createEnhancedCollector(note: Note): EnhancedCollector {
  let enhanced: string | undefined;
  let all: string[] | undefined;
  let lineWithout = 0;
  let astray: Astray | undefined;

  function noteChange(found: string, line: number): void {
    if (!enhanced || enhanced === found) return;
    if (!all) {
      all = [enhanced];
      note({ kind: 'enhanced-changed', line, enhanced: all }, COLUMN);
    }
    if (!all.includes(found)) all.push(found);
  }

  function takeMissing(text: string, digit: number, line: number): void {
    lineWithout ||= line;
    const found = digit > 3 && findEnhancedStatusCode(text, digit);
    if (found) astray = { kind: 'enhanced-out-of-place', line, enhanced: found };
  }

  return {
    take(text, replyCode, line) {
      const digit = Math.floor(replyCode / 100);
      const length = openingLength(text);
      if (length === 0) {
        takeMissing(text, digit, line);
        return text;
      }
      const found = text.slice(0, length);
      noteChange(found, line);
      if (Number(found[0]) !== digit) note({ kind: 'enhanced-class-mismatch', line, enhanced: found }, COLUMN);
      enhanced = found;
      return text.slice(length + 1);
    },
    finish() {
      if (enhanced && lineWithout) note({ kind: 'enhanced-missing', line: lineWithout }, COLUMN);
      if (!enhanced && astray) note(astray, COLUMN);
      return enhanced ?? astray?.enhanced;
    },
  };
}
