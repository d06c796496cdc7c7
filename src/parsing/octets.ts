// Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
// Reply-code = %x32-35 %x30-35 %x30-39            (RFC 5321 §4.2; real servers send 571 and 591)
//
// Octets are read as a text with one character for each, U+0000 to U+00FF: a container, cut as cheaply as any text.

/** What a reply line is, for the messages of errors. */
export const ACCEPTED_LINE = 'accepted is a code from 200 to 599, then a space, a hyphen or nothing';

/** Octets as they are, or those of a text in UTF-8. */
export const octetsOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

/** Puts octets into a container: a runtime's decoder is used for ASCII only, where all of them agree. */
export function containerOf(octets: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string {
  const text = decoder.decode(octets);
  if (text.length === octets.length && !text.includes('\ufffd')) return text;
  let container = '';
  for (const octet of octets) container += String.fromCharCode(octet);
  return container;
}

/** The text of a container that holds UTF-8; the container itself where it holds ASCII, or no UTF-8. */
export function decodeUtf8(container: string): string {
  if (!/[\x80-\xff]/.test(container)) return container;
  const octets = Uint8Array.from(container, character => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return container;
  }
}

/** The digit at a place, or NaN. */
function digitAt(line: string, at: number): number {
  const digit = line.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** The reply code of a line, which may have its CR; 0 if it is no reply line. */
export function replyCodeOf(line: string): number {
  const code = digitAt(line, 0) * 100 + digitAt(line, 1) * 10 + digitAt(line, 2);
  const endsCode = ' -'.includes(line.charAt(3)) || line.slice(3) === '\r';
  return endsCode && code >= 200 && code < 600 ? code : 0;
}
