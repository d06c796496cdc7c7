import { isDigit, QUOTATION_LIMIT } from '../parsing/quoted-reply.js';
import { unitAt } from '../parsing/unit-at.js';
import { address, apostrophe, dot, ipAddress, isWord, nothing, space, symbolOf } from './alphabet.js';
import { endsToken, kindOf } from './tokens.js';

const letterA = 97;
const letterN = 110;
const letterO = 111;

/** A text, or a marker, as symbols. */
export class Symbols {
  symbols = new Uint16Array(0);
  /** Where each symbol stood in the text. */
  places = new Int32Array(0);
  /** Per symbol: 1 within a host name or a URL. */
  hosts = new Uint8Array(0);
  length = 0;

  /** The symbol written last; -1 at the beginning. */
  get last(): number {
    return this.length === 0 ? -1 : (this.symbols[this.length - 1] ?? space);
  }

  /** Begins anew, with room for what a text of that length can become: `n't` is four symbols. */
  clear(length: number): void {
    this.length = 0;
    const room = 2 * length + 16;
    if (room <= this.symbols.length) return;
    const size = Math.max(room, 2 * this.symbols.length, 1024);
    this.symbols = new Uint16Array(size);
    this.places = new Int32Array(size);
    this.hosts = new Uint8Array(size);
  }

  /** Appends a symbol, folding runs of space. */
  add(symbol: number, place: number, host: number): void {
    if (symbol === space && this.last === space) return;
    const at = this.length++;
    this.symbols[at] = symbol;
    this.places[at] = place;
    this.hosts[at] = host;
  }

  /** Turns the n that was written, and the t that follows, into the word it stands for. */
  addNot(place: number): void {
    if (this.symbols[this.length - 2] !== letterA) {
      this.length--;
      this.add(space, place, 0);
    }
    this.add(letterN, place, 0);
    this.add(letterO, place, 0);
  }
}

/**
 * Writes what is compared of a text: letters without case and accents, runs of anything else as one space, addresses
 * and IP addresses as one symbol each, codes that further lines repeat left out. Linear in the length read.
 */
export function normalise(text: string, start: number, code: string, into: Symbols): Symbols {
  const limit = Math.min(text.length, start + QUOTATION_LIMIT);
  into.clear(limit - start);
  into.add(space, start, 0);
  let i = start;
  while (i < limit) {
    if (endsAt(text, i)) into.add(space, i++, 0);
    else i = (code && i > start && repeatedCode(text, i, code)) || writeToken(text, i, limit, into);
  }
  into.add(space, limit, 0);
  return into;
}

/** Where a reply code ends, and an enhanced code after it, that a further line of the reply repeats here; or 0. */
function repeatedCode(text: string, at: number, code: string): number {
  if (unitAt(text, at) !== unitAt(code, 0) || !text.startsWith(code, at)) return 0;
  const separator = unitAt(text, at + 3);
  const startsLine = at > 0 && unitAt(text, at - 1) < 14;
  let end = at + 4;
  while (isDigit(unitAt(text, end)) || unitAt(text, end) === 46) end++;
  const enhanced = end - at > 8;
  if (separator !== 45 && !(separator === 32 && (startsLine || enhanced))) return 0;
  return enhanced ? end : at + 4;
}

/** Whether a token ends before a character: dots in a row part what stands around them, as in `kim@example.org...User unknown`. */
function endsAt(text: string, at: number): boolean {
  const code = unitAt(text, at);
  return endsToken(code) || (code === 46 && (unitAt(text, at + 1) === 46 || unitAt(text, at - 1) === 46));
}

/** Writes the token that begins at a place, and returns where it ends. */
function writeToken(text: string, start: number, limit: number, into: Symbols): number {
  const { length } = into;
  const end = writeWord(text, start, limit, into);
  if (end === limit || endsToken(unitAt(text, end))) return end;
  into.length = length;
  return writeOther(text, start, limit, into);
}

/** Writes letters and digits as far as they go, as most tokens do to their end. */
function writeWord(text: string, start: number, limit: number, into: Symbols): number {
  const { symbols, places, hosts } = into;
  let at = into.length;
  let i = start;
  for (; i < limit; i++, at++) {
    const symbol = symbolOf(unitAt(text, i));
    if (!isWord(symbol)) break;
    symbols[at] = symbol;
    places[at] = i;
    hosts[at] = 0;
  }
  into.length = at;
  return i;
}

function writeOther(text: string, start: number, limit: number, into: Symbols): number {
  let end = start;
  while (end < limit && !endsAt(text, end)) end++;
  const kind = kindOf(text.slice(start, end));
  if (kind === 'address' || kind === 'ip') writeWhole(kind === 'ip' ? ipAddress : address, start, end, into);
  else for (let i = start; i < end; i++) writeCharacter(text, i, end, into, kind === 'host' ? 1 : 0);
  return end;
}

function writeWhole(symbol: number, start: number, end: number, into: Symbols): void {
  into.add(space, start, 0);
  into.add(symbol, start, 0);
  into.add(space, end, 0);
}

function writeCharacter(text: string, i: number, end: number, into: Symbols, host: number): void {
  const symbol = symbolOf(unitAt(text, i));
  const isBare = symbol === dot && (i + 1 === end || symbolOf(unitAt(text, i + 1)) === space);
  if (symbol === apostrophe) writeApostrophe(text, i, end, into);
  else if (symbol !== nothing) into.add(isBare ? space : symbol, i, host);
}

/** `doesn't` is read as `does not`, `can't` as `cannot`, `l'adresse` and `b'text'` as two words; in others an apostrophe vanishes. */
function writeApostrophe(text: string, i: number, end: number, into: Symbols): void {
  const isNot = (unitAt(text, i + 1) | 32) === 116 && i + 2 >= end && into.last === letterN;
  if (isNot) into.addNot(i);
  else if (i + 1 === end || !isWord(into.last) || !isWord(into.symbols[into.length - 2] ?? space))
    into.add(space, i, 0);
}
