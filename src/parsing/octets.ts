// Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
// Reply-code = %x32-35 %x30-35 %x30-39            (RFC 5321 §4.2; real servers send 571 and 591)
//
// A reply that is whole is a text with one character for each octet, U+0000 to U+00FF: a container, cut as cheaply as any
// text.

export const LF = 0x0a;
export const CR = 0x0d;

/** What a reply line is, for the messages of errors. */
export const ACCEPTED_LINE = 'accepted is a code from 200 to 599, then a space, a hyphen or nothing';

/** Octets as they are, or those of a text in UTF-8; a `TypeError` for anything else. */
export function octetsOf(input: string | Uint8Array): Uint8Array {
  if (typeof input === 'string') return new TextEncoder().encode(input);
  if (ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1) return input;
  throw new TypeError(`Text or a Uint8Array is accepted, not ${input && typeof input}`);
}

/** What an input that is whole lacks of its last line end. */
export function missingLineEnd(octets: Uint8Array): string {
  const last = octets.at(-1);
  return last === LF ? '' : last === CR ? '\n' : '\r\n';
}

/** Puts octets into a container by hand, since the runtimes differ in what they take for Latin-1. */
export function containerOf(octets: Uint8Array): string {
  let container = '';
  for (const octet of octets) container += String.fromCharCode(octet);
  return container;
}

/** The text of a container that holds UTF-8; the container itself where it holds ASCII, or no UTF-8. */
export function decodeUtf8(container: string): string {
  const octets = Uint8Array.from(container, character => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return container;
  }
}

/** The reply code of a line in a container, without its line end; 0 if it is no reply line. */
export const replyCodeOf = (line: string): number => Number(/^[2-5]\d\d(?=[ -]|$)/.exec(line)?.[0] ?? 0);

/** Where the text of a line ends, whose CR and LF, if it has them, end before this place. */
export function textEndOf(octets: Uint8Array, end: number): number {
  const at = octets[end - 1] === LF ? end - 1 : end;
  return octets[at - 1] === CR ? at - 1 : at;
}

/** The digit at a place; what is none makes every code too great. */
function digitAt(octets: Uint8Array, at: number): number {
  const digit = (octets[at] ?? 0) - 48;
  return digit >= 0 && digit <= 9 ? digit : 1000;
}

/** The reply code of the line between two places, without its line end; 0 if it is no reply line. */
export function replyCodeAt(octets: Uint8Array, from: number, end: number): number {
  if (end - from < 3) return 0;
  const code = digitAt(octets, from) * 100 + digitAt(octets, from + 1) * 10 + digitAt(octets, from + 2);
  const after = octets[from + 3];
  return code >= 200 && code < 600 && (from + 3 === end || after === 32 || after === 45) ? code : 0;
}

/** Has a bit for each of four octets that is no printable ASCII; may have more, in front of the first such bit. */
const oddBits = (four: number): number => ((four - 0x20202020) | four | (four + 0x01010101)) & 0x80808080;

/** Where printable ASCII ends that begins at a place. */
export function skipPrintable(octets: DataView, from: number, end: number): number {
  let at = from;
  while (at + 8 <= end && (oddBits(octets.getInt32(at)) | oddBits(octets.getInt32(at + 4))) === 0) at += 8;
  for (; at < end; at++) {
    const octet = octets.getUint8(at);
    if (octet < 32 || octet > 126) break;
  }
  return at;
}
