import { ReplySyntaxError } from './reply-syntax-error.js';

// status-code = class "." subject "." detail     (RFC 2034 §4, RFC 3463 §2)
// class       = "2" / "4" / "5"
// subject     = 1*3DIGIT                         without leading zeros
// detail      = 1*3DIGIT                         without leading zeros

const SPACE = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;

/** The three numbers of an enhanced status code (RFC 3463 §2). */
export interface EnhancedStatusCodeParts {
  readonly class: 2 | 4 | 5;
  readonly subject: number;
  readonly detail: number;
}

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= 0x39;
const isClass = (unit: number): boolean => unit === 0x32 || unit === 0x34 || unit === 0x35;

/** Where the number at `from` ends; `from` itself if there is none of the grammar. */
function skipNumber(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && isDigit(text.charCodeAt(at))) at++;
  const hasLeadingZero = at > from + 1 && text.charCodeAt(from) === ZERO;
  return hasLeadingZero || at === from + 4 ? from : at;
}

/** Where the enhanced status code at `from` ends, whatever follows it; 0 if there is none. */
export function skipEnhancedStatusCode(text: string, from: number): number {
  if (!isClass(text.charCodeAt(from)) || text.charCodeAt(from + 1) !== DOT) return 0;
  const subjectEnd = skipNumber(text, from + 2);
  if (subjectEnd === from + 2 || text.charCodeAt(subjectEnd) !== DOT) return 0;
  const detailEnd = skipNumber(text, subjectEnd + 1);
  return detailEnd === subjectEnd + 1 ? 0 : detailEnd;
}

/** The length of the enhanced status code that opens a textstring; 0 if none does. A space or the end must follow it. */
export function openingLength(text: string): number {
  const end = skipEnhancedStatusCode(text, 0);
  return end === text.length || text.charCodeAt(end) === SPACE ? end : 0;
}

/** Whether a character may stand beside a code that is a word of its own: a space, a bracket, a mark, an end. */
const isBoundary = (character: string): boolean => ' #()[]<>,:;'.includes(character);

const endsWord = (text: string, at: number): boolean =>
  isBoundary(text.charAt(at)) || (text.charCodeAt(at) === DOT && isBoundary(text.charAt(at + 1)));

/** The enhanced status code of this class that stands inside a text as a word of its own, as in `(#5.1.1)`. */
export function findEnhancedStatusCode(text: string, digit: number): string | undefined {
  for (let dot = text.indexOf('.'); dot > 0; dot = text.indexOf('.', dot + 1)) {
    if (text.charCodeAt(dot - 1) !== ZERO + digit) continue;
    const end = skipEnhancedStatusCode(text, dot - 1);
    if (end > 0 && isBoundary(text.charAt(dot - 2)) && endsWord(text, end)) return text.slice(dot - 1, end);
  }
  return undefined;
}

function partsOf(code: string): EnhancedStatusCodeParts {
  const [first, subject, detail] = code.split('.').map(Number);
  return { class: first === 2 || first === 4 ? first : 5, subject: subject ?? 0, detail: detail ?? 0 };
}

/**
 * Parses a text that is one enhanced status code and nothing else (RFC 3463 §2).
 *
 * The class is 2, 4 or 5; subject and detail have one to three digits without leading zeros. Throws a `ReplySyntaxError`
 * with the fault `not-an-enhanced-status-code` for any other text.
 *
 * @example
 * parseEnhancedStatusCode('5.7.515'); // { class: 5, subject: 7, detail: 515 }
 * parseEnhancedStatusCode('5.01.1'); // throws ReplySyntaxError
 */
export function parseEnhancedStatusCode(text: string): EnhancedStatusCodeParts {
  if (text && skipEnhancedStatusCode(text, 0) === text.length) return partsOf(text);
  const accepted = 'accepted are 2, 4 or 5, and two numbers from 0 to 999 without leading zeros, as in 5.1.1';
  throw new ReplySyntaxError('not-an-enhanced-status-code', 1, 1, accepted);
}

/**
 * Reads the enhanced status code that opens a textstring, or gives `undefined` if none does (RFC 2034 §3).
 *
 * A space or the end of the text must follow it, so that an IP address or a version number is not taken for one.
 *
 * @example
 * readEnhancedStatusCode('5.1.1 No such user'); // { class: 5, subject: 1, detail: 1 }
 * readEnhancedStatusCode('5.1.1.2 is an address'); // undefined
 */
export function readEnhancedStatusCode(text: string): EnhancedStatusCodeParts | undefined {
  const length = openingLength(text);
  return length ? partsOf(text.slice(0, length)) : undefined;
}
