import { findEnhancedStatusCode, openingLength } from './enhanced-status-code.js';
import type { ReplyFault } from './reply.js';

const COLUMN = 5; // of a textstring, behind the reply code and its separator

type Note = (fault: ReplyFault, column?: number) => void;

/** Gathers the enhanced status codes of a reply, line by line. */
export interface EnhancedCollector {
  begin(): void;
  /** Takes the code off a textstring of a line with this reply code, where one may be. */
  take(textstring: string, replyCode: number, line: number): string;
  /** The code of the whole reply: the last that opened a line, or else the last that stands inside one. */
  finish(lines: readonly string[], replyCode: number): string | undefined;
}

export function createEnhancedCollector(note: Note): EnhancedCollector {
  let enhanced: string | undefined;
  let opening = ''; // of a line with the same code, which the reply code is known to allow
  let all: string[] | undefined;
  let lineWithout = 0;

  function noteChange(found: string, line: number): void {
    if (!all) {
      all = [enhanced ?? found];
      note({ kind: 'enhanced-changed', line, enhanced: all }, COLUMN);
    }
    if (!all.includes(found)) all.push(found);
  }

  function takeNew(found: string, replyCode: number, line: number): void {
    const digit = Math.floor(replyCode / 100);
    if (enhanced && enhanced !== found) noteChange(found, line);
    if (Number(found[0]) !== digit) note({ kind: 'enhanced-class-mismatch', line, enhanced: found }, COLUMN);
    else opening = `${found} `;
    enhanced = found;
  }

  function findAstray(lines: readonly string[], replyCode: number): string | undefined {
    for (let line = lines.length; line > 0; line--) {
      const found = findEnhancedStatusCode(lines[line - 1] ?? '', Math.floor(replyCode / 100));
      if (!found) continue;
      note({ kind: 'enhanced-out-of-place', line, enhanced: found }, COLUMN);
      return found;
    }
    return undefined;
  }

  return {
    begin() {
      enhanced = all = undefined;
      opening = '';
      lineWithout = 0;
    },
    take(textstring, replyCode, line) {
      if (opening && textstring.startsWith(opening)) return textstring.slice(opening.length);
      const length = openingLength(textstring);
      if (length > 0) {
        takeNew(textstring.slice(0, length), replyCode, line);
        return textstring.slice(length + 1);
      }
      lineWithout ||= line;
      return textstring;
    },
    finish(lines, replyCode) {
      if (enhanced && lineWithout) note({ kind: 'enhanced-missing', line: lineWithout }, COLUMN);
      return enhanced ?? (lineWithout && replyCode >= 400 ? findAstray(lines, replyCode) : undefined);
    },
  };
}
