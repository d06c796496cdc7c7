/** The symbols of a text as it is compared: small letters, digits and a little punctuation stand for themselves. */
export const space = 32;
/** An apostrophe vanishes within a word: `doesn't`, `recipient’s`. */
export const apostrophe = 39;
export const dot = 46;
/** What stands for an address or an IP address as a whole, in rules as well: `@` and `#`. */
export const address = 64;
export const ipAddress = 35;
/** Not there for the comparison: combining marks, invisible and bidirectional controls. */
export const nothing = 1;

/** Letters and digits: the symbols that make a word go on. Symbols beyond ASCII never bound a word. */
export const isWord = (symbol: number): boolean => (symbol > 96 ? symbol < 123 : symbol > 47 && symbol < 58);

/** Whether a marker may stand within a host name or URL: it has the punctuation of one. */
export const isHostLike = (symbol: number): boolean => './='.includes(String.fromCharCode(symbol));

/** What a small letter or any other character becomes: a letter with an accent is the letter, é as e. */
function folded(character: string): number {
  const code = character.charCodeAt(0);
  if (/[a-z\d./=]/.test(character)) return code;
  if (/['\u2018\u2019]/.test(character)) return apostrophe;
  if (code < 128 || /[\p{Z}\p{P}]/u.test(character)) return space;
  if (/[\p{M}\p{Cf}]/u.test(character)) return nothing;
  const plain = ('ols'['øłß'.indexOf(character)] ?? character.normalize('NFD')).charCodeAt(0);
  return isWord(plain) ? plain : code;
}

/** The symbols of the characters that were met; 0 for others. */
let table: Uint16Array | undefined;

/** The symbol of a character, `apostrophe` or `nothing`. */
export const symbolOf = (code: number): number => table?.[code] || meet(code);

function meet(code: number): number {
  const symbol = folded(String.fromCharCode(code).toLowerCase());
  table ??= new Uint16Array(65_536);
  table[code] = symbol;
  return symbol;
}
