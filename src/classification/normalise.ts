/** How much of a text is read; what is beyond is told by `truncated`. */
export const readLimit = 65_536;

/** The symbols of a text as it is compared: one octet for each, letter case, accents and most punctuation gone. */
export const space = 0;
export const address = 37;
export const ipAddress = 38;
const dot = 39;
const slash = 40;
const equals = 41;
/** A character that no marker has. */
const other = 42;
/** From here on sixteen symbols, of which two together stand for a character beyond ASCII that markers have. */
const firstExtra = 43;
/** Marks the number of such a character in the table. */
const learned = 64;

/** A text, or a marker, as symbols. */
export interface Symbols {
  readonly symbols: Uint8Array;
  /** Where each symbol stood in the text. */
  readonly places: Int32Array;
  /** Per symbol: 1 within a host name or a URL. */
  readonly hosts: Uint8Array;
  length: number;
}

export const symbolsFor = (size: number): Symbols => ({
  symbols: new Uint8Array(size),
  places: new Int32Array(size),
  hosts: new Uint8Array(size),
  length: 0,
});

/** What characters become: a symbol, or one of the two below. */
export interface Alphabet {
  readonly table: Uint8Array;
  size: number;
}

/** An apostrophe vanishes within a word: `doesn't`, `recipient’s`. */
const apostrophe = 254;
/** Not there for the comparison: combining marks, invisible and bidirectional controls. */
const nothing = 255;

const fill = (table: Uint8Array, from: number, to: number, value: (code: number) => number): void => {
  for (let code = from; code <= to; code++) table[code] = value(code);
};

/** The symbol of a letter beyond ASCII whose plain form is ASCII: é as e. */
const foldedLatin = (code: number): number => {
  const plain = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  return plain > 96 && plain < 123 ? plain - 96 : other;
};

/** An alphabet of the symbols that every text has; `learn` adds the characters of markers. */
export function createAlphabet(): Alphabet {
  const table = new Uint8Array(65_536).fill(other);
  fill(table, 0, 0x7f, () => space);
  fill(table, 48, 57, code => code - 21);
  fill(table, 65, 90, code => code - 64);
  fill(table, 97, 122, code => code - 96);
  fill(table, 0xc0, 0x24f, foldedLatin);
  fill(table, 0x300, 0x36f, () => nothing);
  fill(table, 0x200b, 0x200f, () => nothing);
  fill(table, 0x202a, 0x202e, () => nothing);
  fill(table, 0x2060, 0x2069, () => nothing);
  for (const [character, symbol] of foldings) table[character.charCodeAt(0)] = symbol;
  return { table, size: learned };
}

const foldings: readonly (readonly [string, number])[] = [
  ['.', dot],
  ['/', slash],
  ['=', equals],
  ["'", apostrophe],
  ['\u2018', apostrophe],
  ['\u2019', apostrophe],
  ['\u00a0', space],
  ['\u2010', space],
  ['\u2013', space],
  ['\u3000', space],
  ['\u3001', space],
  ['\u3002', space],
  ['\uff0c', space],
  ['\uff1a', space],
  ['\ufeff', nothing],
  ['\u00df', 19],
  ['\u00f8', 15],
  ['\u0142', 12],
  ['\u0141', 12],
  ['\u00ad', nothing],
];

/** Gives symbols to the characters of a marker that have none yet, for small and capital letters alike. */
export function learn(alphabet: Alphabet, marker: string): void {
  for (let i = 0; i < marker.length; i++) {
    const code = marker.charCodeAt(i);
    if (alphabet.table[code] !== other || alphabet.size > 252) continue;
    for (const form of [marker.charAt(i), marker.charAt(i).toUpperCase(), marker.charAt(i).toLowerCase()]) {
      alphabet.table[form.charCodeAt(0)] = alphabet.size;
    }
    alphabet.size++;
  }
}

/** Letters and digits: the symbols that make a word go on. Symbols beyond ASCII never bound a word. */
export const isWord = (symbol: number): boolean => symbol > 0 && symbol < address;

/** Whether a marker may stand within a host name or URL: it has the punctuation of one. */
export const isHostLike = (symbol: number): boolean => symbol >= dot && symbol <= equals;

/** Ends a token: white space, brackets, quotes, comma, semicolon. */
const endsToken = (code: number): boolean =>
  code < 60
    ? code < 33 || code === 34 || (code > 39 && code < 45 && code !== 42 && code !== 43) || code === 59
    : brackets(code);

const brackets = (code: number): boolean => code === 60 || code === 62 || code === 91 || code === 93;

/** Where the token ends that begins at a place. */
function tokenEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && !endsToken(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a token has the punctuation of an address, a host name or an IP address. */
function isPunctuated(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 64 || code === 46 || code === 58) return true;
  }
  return false;
}

type TokenKind = 'word' | 'host' | 'address' | 'ip';

const isDigit = (code: number): boolean => code > 47 && code < 58;

const topLevels = 'com net org edu gov mil int info biz name arpa zone cloud email example test local mobi asia shop';

/** Whether what follows the last dot of a token looks like the end of a host name. */
function endsLikeHost(text: string, from: number, end: number): boolean {
  let stop = from;
  while (stop < end && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === end - 1 && text.charCodeAt(stop) === 46) return true;
  const length = stop - from;
  return length === 2 || (length > 2 && length < 9 && topLevels.includes(text.slice(from, stop).toLowerCase()));
}

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** What a token is by its punctuation; `end` is where it ends. */
function kindOf(text: string, start: number, end: number): TokenKind {
  let colons = 0;
  let letters = 0;
  let path = end;
  let lastDot = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 64) letters++;
    else if (code === 64 && i > start) return 'address';
    else if (code === 58) colons++;
    else if (code === 47) path = Math.min(path, i);
    else if (code === 46 && path === end) lastDot = i;
  }
  if (colons > 0 && text.startsWith('//', path)) return 'host';
  if (letters === 0 ? isIp(text, start, end) : colons > 2 && isIpv6(text, start, end)) return 'ip';
  return isHost(text, lastDot, path, letters) ? 'host' : 'word';
}

const isHost = (text: string, lastDot: number, end: number, letters: number): boolean =>
  lastDot > 0 && letters > 1 && endsLikeHost(text, lastDot + 1, end);

/** Four numbers with dots between; an answer of a blocklist (127.…) is no address of anybody. */
function isIp(text: string, start: number, end: number): boolean {
  let dots = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 46) dots++;
  return dots > 2 && end - start < 24 && isDigit(text.charCodeAt(start)) && !text.startsWith('127.', start);
}

function isIpv6(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i) | 32;
    if (!isDigit(code) && code !== 58 && code !== 46 && !(code > 96 && code < 103)) return false;
  }
  return end - start < 46;
}

/** The length of a reply code, and of an enhanced code after it, that a further line of the reply repeats here; or 0. */
function repeatedCode(text: string, at: number, code: string): number {
  if (!text.startsWith(code, at)) return 0;
  const separator = text.charCodeAt(at + 3);
  const startsLine = at > 0 && text.charCodeAt(at - 1) < 14;
  let end = at + 4;
  while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 46) end++;
  const enhanced = end - at > 8;
  if (separator !== 45 && !(separator === 32 && (startsLine || enhanced))) return 0;
  return enhanced ? end - at : 4;
}

/**
 * Writes what is compared of a text: letters without case and accents, runs of anything else as one space, addresses
 * and IP addresses as one symbol each, codes that further lines repeat left out. Linear in the length read.
 */
export function normalise(text: string, start: number, table: Uint8Array, code: string, into: Symbols): void {
  const limit = Math.min(text.length, start + readLimit);
  const writer = new Writer(into);
  let i = start;
  while (i < limit) {
    if (endsToken(text.charCodeAt(i))) {
      writer.add(space, i++, 0);
      continue;
    }
    const skipped = code && i > start ? repeatedCode(text, i, code) : 0;
    if (skipped) {
      i += skipped;
      continue;
    }
    const end = tokenEnd(text, i, limit);
    writeToken(text, i, end, table, writer);
    i = end;
  }
  writer.add(space, limit, 0);
  into.length = writer.length;
}

function writeToken(text: string, start: number, end: number, table: Uint8Array, writer: Writer): void {
  const kind = isPunctuated(text, start, end) ? kindOf(text, start, end) : 'word';
  if (kind === 'address' || kind === 'ip') {
    writer.add(space, start, 0);
    writer.add(kind === 'ip' ? ipAddress : address, start, 0);
    writer.add(space, end, 0);
    return;
  }
  for (let i = start; i < end; i++) writeCharacter(text, i, end, table, writer, kind === 'host' ? 1 : 0);
}

function writeCharacter(text: string, i: number, end: number, table: Uint8Array, writer: Writer, host: number): void {
  const symbol = table[text.charCodeAt(i)] ?? other;
  if (symbol === nothing) return;
  if (symbol === apostrophe) {
    writeApostrophe(text, i, end, writer);
    return;
  }
  if (symbol >= learned) {
    writer.add(firstExtra + ((symbol - learned) >> 4), i, host);
    writer.add(firstExtra + ((symbol - learned) & 15), i, host);
    return;
  }
  const bare = symbol === dot && (i + 1 === end || (table[text.charCodeAt(i + 1)] ?? space) === space);
  writer.add(bare ? space : symbol, i, host);
}

const letterA = 1;
const letterN = 14;
const letterO = 15;

/** `doesn't` is read as `does not` and `can't` as `cannot`; within other words an apostrophe vanishes. */
function writeApostrophe(text: string, i: number, end: number, writer: Writer): void {
  const isNot = (text.charCodeAt(i + 1) | 32) === 116 && i + 2 >= end && writer.last === letterN;
  if (isNot) writer.addNot(i);
  else if (i + 1 === end || !isWord(writer.last)) writer.add(space, i, 0);
}

/** Appends symbols, folding runs of space. */
class Writer {
  readonly #symbols: Uint8Array;
  readonly #places: Int32Array;
  readonly #hosts: Uint8Array;
  #length = 0;
  #last = -1;

  constructor(into: Symbols) {
    this.#symbols = into.symbols;
    this.#places = into.places;
    this.#hosts = into.hosts;
    this.add(space, 0, 0);
  }

  get length(): number {
    return this.#length;
  }

  get last(): number {
    return this.#last;
  }

  add(symbol: number, place: number, host: number): void {
    if (symbol === space && this.#last === space) return;
    const at = this.#length++;
    this.#symbols[at] = symbol;
    this.#places[at] = place;
    this.#hosts[at] = host;
    this.#last = symbol;
  }

  /** Turns the n that was written, and the t that follows, into the word it stands for. */
  addNot(place: number): void {
    if (this.#symbols[this.#length - 2] !== letterA) {
      this.#length--;
      this.#last = this.#symbols[this.#length - 1] ?? space;
      this.add(space, place, 0);
    }
    this.add(letterN, place, 0);
    this.add(letterO, place, 0);
  }
}
