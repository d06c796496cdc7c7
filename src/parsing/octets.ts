// Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
// Reply-code = %x32-35 %x30-35 %x30-39            (RFC 5321 §4.2; real servers send 571 and 591)

export const HT = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const TILDE = 0x7e;
export const DEL = 0x7f;

/** What a reply line is, for the messages of errors. */
export const ACCEPTED_LINE = 'accepted is a code from 200 to 599, then a space, a hyphen or the end of the line';

/** Octets as they are, or those of a text in UTF-8. */
export const octetsOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

/** The digit at an octet, or NaN. */
function digitAt(octets: Uint8Array, at: number): number {
  const digit = (octets[at] ?? 0) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** Whether a reply code ends at an octet: with the line, a space or a hyphen. */
const endsCode = (octets: Uint8Array, at: number, end: number): boolean =>
  at === end || (at < end && (octets[at] === SPACE || octets[at] === HYPHEN));

/** The reply code of the line whose content is from `start` to `end`; 0 if it is no reply line. */
export function replyCodeAt(octets: Uint8Array, start: number, end: number): number {
  if (!endsCode(octets, start + 3, end)) return 0;
  const code = digitAt(octets, start) * 100 + digitAt(octets, start + 1) * 10 + digitAt(octets, start + 2);
  return code >= 200 && code < 600 ? code : 0;
}

/** Whether a line that has a reply code is the last of its reply. */
export const isLastLine = (octets: Uint8Array, start: number, end: number): boolean =>
  start + 3 === end || octets[start + 3] !== HYPHEN;

/** Where the first line feed from `start` is; `end` if there is none before it. */
export function lineFeedAt(octets: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && octets[at] !== LF) at++;
  return at;
}

const isPrintable = (octet: number): boolean => octet >= SPACE && octet <= TILDE;

/** Whether one of four octets, taken as a number, is not printable ASCII: below 0x20, 0x7f, or above it. */
const holdsOther = (word: number): boolean => (((word - 0x20202020) | word | (word + 0x01010101)) & 0x80808080) !== 0;

/** Where the first octet is that is not printable ASCII, four at a time; `words` are the same octets, `end` if all are. */
export function otherOctetAt(octets: Uint8Array, words: Int32Array, start: number, end: number): number {
  let at = start;
  for (; at & 3 && at < end; at++) if (!isPrintable(octets[at] ?? 0)) return at;
  while (at + 4 <= end && !holdsOther(words[at >> 2] ?? 0)) at += 4;
  while (at < end && isPrintable(octets[at] ?? 0)) at++;
  return at;
}

/** Where the content of a line ends: one carriage return before the line feed, or before the end of input, is not of it. */
export const contentEnd = (octets: Uint8Array, start: number, lineFeed: number): number =>
  lineFeed > start && octets[lineFeed - 1] === CR ? lineFeed - 1 : lineFeed;

/** Whether no textstring may hold the octet: a control character other than a tab. */
export const isControl = (octet: number): boolean => (octet < SPACE && octet !== HT) || octet === DEL;
