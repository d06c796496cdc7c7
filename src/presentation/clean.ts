/**
 * Takes out what could harm a reader: control characters become a space, lone surrogates and noncharacters become U+FFFD,
 * and of the bidirectional controls only the pairs of U+2068 and U+2069 stay, which isolate what is between them.
 */
export function cleaned(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?![\u2068\u2069])\p{Bidi_Control}/gu, '')
    .replace(/(\u2068[^\u2068\u2069]*\u2069)|[\u2068\u2069]/gu, '$1');
}

/** Whether a link leads to a page, to an address or within the document; any other scheme could run a script. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:|#)/i.test(href);

/** Makes foreign text safe inside a sentence: cleaned, and isolated from the direction of the words around it. */
export function isolated(text: string): string {
  return `\u2068${cleaned(text).replace(/[\u2068\u2069]/g, '')}\u2069`;
}
