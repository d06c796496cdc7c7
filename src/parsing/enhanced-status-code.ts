import { ReplySyntaxError } from './reply-syntax-error.js';
import { unitAt } from './unit-at.js';

// status-code = class "." subject "." detail     (RFC 2034 §4, RFC 3463 §2)
// class       = "2" / "4" / "5"
// subject     = 1*3DIGIT                         without leading zeros
// detail      = 1*3DIGIT                         without leading zeros

/** The three numbers of an enhanced status code (RFC 3463 §2). */
export interface EnhancedStatusCodeParts {
  readonly class: 2 | 4 | 5;
  readonly subject: number;
  readonly detail: number;
}

/** Finds an enhanced status code at one place, `lastIndex`; a space or the end of the line must follow it. */
export const openingCodePattern = (): RegExp => /[245](?:\.(?:0|[1-9]\d{0,2})){2}(?= |\r\n|$)/y;

/** The enhanced status code that opens a textstring. */
export const openingCode = (text: string): string | undefined =>
  typeof text === 'string' ? openingCodePattern().exec(text)?.[0] : undefined;

/** The enhanced status code at a place, or ''; a quotation may set any character but a digit behind it. */
export function quotedEnhancedAt(text: string, at: number): string {
  if (unitAt(text, at + 1) !== 46) return '';
  const code = /^[245](?:\.(?:0|[1-9]\d{0,2})){2}(?!\.?\d)/;
  return code.exec(text.slice(at, at + 12))?.[0] ?? '';
}

/**
 * The enhanced status code of this class that stands inside a text, as in `(#5.1.1)` or `[mx1] 5.1.1`: a bare word may be
 * the version of a program or the section of a document.
 */
export function findEnhancedStatusCode(text: string, digit: string): string | undefined {
  const codes = /(?<=^|[#([<] ?|[\])>]:? | - )[245](?:\.(?:0|[1-9]\d{0,2})){2}(?!\.?\w)/g;
  return text.match(codes)?.find(code => code[0] === digit);
}

function partsOf(code: string): EnhancedStatusCodeParts {
  const [first, subject, detail] = code.split('.').map(Number);
  return { class: first === 2 || first === 4 ? first : 5, subject: subject ?? 0, detail: detail ?? 0 };
}

/**
 * Parses a text that is one enhanced status code and nothing else (RFC 3463 §2).
 *
 * The class is 2, 4 or 5; subject and detail have one to three digits without leading zeros. Throws a `ReplySyntaxError`
 * with the fault `not-an-enhanced-status-code` for anything else.
 *
 * @example
 * parseEnhancedStatusCode('5.7.515'); // { class: 5, subject: 7, detail: 515 }
 * parseEnhancedStatusCode('5.01.1'); // throws ReplySyntaxError
 */
export function parseEnhancedStatusCode(text: string): EnhancedStatusCodeParts {
  if (text && openingCode(text) === text) return partsOf(text);
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
  const code = openingCode(text);
  return code === undefined ? undefined : partsOf(code);
}
