/** The symbols of a text as it is compared: one octet for each, letter case, accents and most punctuation gone. */
export const space = 0;
export const address = 37;
export const ipAddress = 38;
export const dot = 39;
const slash = 40;
const equals = 41;
/** A character that no marker has. */
const other = 42;
/** From here on sixteen symbols, of which two or three together stand for a character beyond ASCII that markers have. */
export const firstExtra = 43;

/** The number of the first such character in the table; up to 255 the first of two symbols is none of the first of three. */
export const learned = 64;
/** A character that was not met yet. */
const unmet = 1280;
/** An apostrophe vanishes within a word: `doesn't`, `recipient’s`. */
export const apostrophe = 1281;
/** Not there for the comparison: combining marks, invisible and bidirectional controls. */
export const nothing = 1282;

/** What a character beyond ASCII becomes: a letter with an accent is the letter, é as e. */
function folded(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\u2018\u2019]/.test(character)) return apostrophe;
  if (/[\p{Z}\p{P}]/u.test(character)) return space;
  if (/[\p{M}\p{Cf}]/u.test(character)) return nothing;
  const plain = ('olls'['øłŁß'.indexOf(character)] ?? character.normalize('NFD').toLowerCase()).charCodeAt(0);
  return plain > 96 && plain < 123 ? plain - 96 : other;
}

/** What characters become: the symbols that every text has, and those of the characters that markers have besides. */
export class Alphabet {
  readonly #table = new Uint16Array(65_536).fill(unmet);
  #size = learned;

  constructor() {
    const table = this.#table.fill(space, 0, 128);
    for (let digit = 0; digit < 10; digit++) table[48 + digit] = 27 + digit;
    for (let letter = 1; letter < 27; letter++) table[64 + letter] = table[96 + letter] = letter;
    table[39] = apostrophe;
    table[46] = dot;
    table[47] = slash;
    table[61] = equals;
  }

  /** The symbol of a character, the number of a learned one, `apostrophe` or `nothing`. */
  symbolOf(code: number): number {
    const symbol = this.#table[code] ?? space;
    return symbol === unmet ? this.#meet(code) : symbol;
  }

  /** Gives symbols to the characters of a marker that have none yet, for small and capital letters alike. */
  learn(marker: string): void {
    for (const character of marker) {
      if (this.symbolOf(character.charCodeAt(0)) !== other || this.#size === unmet) continue;
      for (const form of [character, character.toUpperCase(), character.toLowerCase()])
        this.#table[form.charCodeAt(0)] = this.#size;
      this.#size++;
    }
  }

  #meet(code: number): number {
    const symbol = folded(code);
    this.#table[code] = symbol;
    return symbol;
  }
}

/** Letters and digits: the symbols that make a word go on. Symbols beyond ASCII never bound a word. */
export const isWord = (symbol: number): boolean => symbol > 0 && symbol < address;

/** Whether a marker may stand within a host name or URL: it has the punctuation of one. */
export const isHostLike = (symbol: number): boolean => symbol >= dot && symbol <= equals;

/** The symbol of a character that is one wherever it stands; the dot if it is one; -1 for any other. */
export function plainSymbolOf(code: number): number {
  if (code > 96) return code < 123 ? code - 96 : -1;
  if (code > 46 && code < 58) return code === 47 ? slash : code - 21;
  if (code === 32) return space;
  return code === 46 ? dot : code === 61 ? equals : -1;
}
