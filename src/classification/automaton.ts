import {
  type Alphabet,
  address,
  alphabetSize,
  ipAddress,
  isHostLike,
  isWord,
  learn,
  normalise,
  type Symbols,
  symbolsFor,
} from './normalise.js';

/** A marker as symbols, and the steps of rules that it satisfies. */
export interface Term {
  readonly symbols: Uint8Array;
  readonly hostLike: boolean;
  /** Where it stands as whole words. */
  readonly steps: number[];
  /** Where its last word may go on as well: `suspend*`. */
  readonly openSteps: number[];
}

/** All markers of all rules in one machine: one transition for each symbol of a text (Aho and Corasick, 1975). */
export interface Automaton {
  /** The transitions: `state * alphabetSize + symbol`. */
  readonly next: Uint16Array;
  /** From this state on markers end. */
  readonly firstEnd: number;
  /** The marker that ends in a state, or −1. */
  readonly ends: Int32Array;
  /** The next shorter state in which a marker ends, or 0. */
  readonly shorter: Uint16Array;
}

/** Markers that stand for something that every text words otherwise. */
const placeholders: { readonly [marker: string]: number } = { '@': address, '#': ipAddress };

/** Collects markers; the same marker in two steps is one term. */
export class Terms {
  readonly all: Term[] = [];
  readonly #bySymbols = new Map<string, Term>();
  readonly #alphabet: Alphabet;
  readonly #scratch: Symbols = symbolsFor(512);

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet;
  }

  add(marker: string, step: number): void {
    const isOpen = marker.endsWith('*');
    const term = this.#termOf(this.#symbolsOf(isOpen ? marker.slice(0, -1) : marker));
    const steps = isOpen ? term.openSteps : term.steps;
    if (!steps.includes(step)) steps.push(step);
  }

  #termOf(symbols: Uint8Array): Term {
    const key = symbols.join();
    const known = this.#bySymbols.get(key);
    if (known) return known;
    const term: Term = { symbols, hostLike: symbols.some(isHostLike), steps: [], openSteps: [] };
    this.#bySymbols.set(key, term);
    this.all.push(term);
    return term;
  }

  #symbolsOf(marker: string): Uint8Array {
    const placeholder = placeholders[marker];
    if (placeholder) return Uint8Array.of(placeholder);
    learn(this.#alphabet, marker);
    normalise(marker, 0, this.#alphabet.table, '', this.#scratch);
    return this.#scratch.symbols.slice(1, this.#scratch.length - 1);
  }
}

/** Builds the machine out of markers. */
export function createAutomaton(terms: readonly Term[]): Automaton {
  const most = 1 + terms.reduce((sum, term) => sum + term.symbols.length, 0);
  const next = new Uint16Array(most * alphabetSize);
  const ends = new Int32Array(most).fill(-1);
  let count = 1;
  terms.forEach((term, index) => {
    let state = 0;
    for (const symbol of term.symbols) {
      const edge = state * alphabetSize + symbol;
      if (!next[edge]) next[edge] = count++;
      state = next[edge] ?? 0;
    }
    ends[state] = index;
  });
  return sortByEnds(next, ends, linkShorter(next, ends, count), count);
}

/** Fills in the transitions of a failed match, breadth first, and returns where shorter markers end. */
function linkShorter(next: Uint16Array, ends: Int32Array, count: number): Uint16Array {
  const fallback = new Uint16Array(count);
  const shorter = new Uint16Array(count);
  const queue = new Uint16Array(count);
  let queued = 1;
  for (let head = 0; head < queued; head++) {
    const row = (queue[head] ?? 0) * alphabetSize;
    const fallbackRow = (fallback[queue[head] ?? 0] ?? 0) * alphabetSize;
    for (let symbol = 0; symbol < alphabetSize; symbol++) {
      const child = next[row + symbol] ?? 0;
      const otherwise = row === 0 ? 0 : (next[fallbackRow + symbol] ?? 0);
      if (child === 0) {
        next[row + symbol] = otherwise;
        continue;
      }
      fallback[child] = otherwise;
      shorter[child] = (ends[otherwise] ?? -1) >= 0 ? otherwise : (shorter[otherwise] ?? 0);
      queue[queued++] = child;
    }
  }
  return shorter;
}

/** Numbers the states anew, those in which a marker ends last, so that a comparison tells them from the others. */
function sortByEnds(next: Uint16Array, ends: Int32Array, shorter: Uint16Array, count: number): Automaton {
  const renumbered = new Uint16Array(count);
  const order = new Uint16Array(count);
  let used = 0;
  let firstEnd = count;
  for (const ending of [false, true]) {
    if (ending) firstEnd = used;
    for (let state = 0; state < count; state++) {
      if (((ends[state] ?? -1) >= 0 || shorter[state] !== 0) !== ending) continue;
      order[used] = state;
      renumbered[state] = used++;
    }
  }
  const sorted = new Uint16Array(count * alphabetSize);
  for (let state = 0; state < count; state++) {
    const from = (order[state] ?? 0) * alphabetSize;
    for (let i = 0; i < alphabetSize; i++) sorted[state * alphabetSize + i] = renumbered[next[from + i] ?? 0] ?? 0;
  }
  return {
    next: sorted,
    firstEnd,
    ends: Int32Array.from(order, state => ends[state] ?? -1),
    shorter: Uint16Array.from(order, state => renumbered[shorter[state] ?? 0] ?? 0),
  };
}

/** Whether a term begins a word at `start`, and not inside of a host name unless it looks like one. */
export function beginsWord(text: Symbols, term: Term, start: number): boolean {
  if (isWord(text.symbols[start] ?? 0) && isWord(text.symbols[start - 1] ?? 0)) return false;
  return term.hostLike || text.hosts[start] === 0;
}

/** Whether a word ends before `end`. */
export const endsWord = (text: Symbols, end: number): boolean =>
  !(isWord(text.symbols[end - 1] ?? 0) && isWord(text.symbols[end] ?? 0));
