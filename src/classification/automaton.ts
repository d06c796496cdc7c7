import { isWord } from './normalise.js';

/** The first state; 0 is one that is not known yet. */
const root = 1;

/** Columns of a state's row: the transition of each symbol, which are 59, and then what else is known of the state. */
const width = 64;
const parent = 59;
const symbolRead = 60;
const fallback = 61;
const ending = 62;
/** The number of the marker that ends in the state, counted from 1. */
const marker = 63;

/**
 * All markers of all rules in one machine: one transition for each symbol of a text (Aho and Corasick, 1975).
 *
 * Adding a marker adds only its own states. Where a failed match goes on is worked out when a text first comes by, and
 * kept, so that building costs little and matching no more.
 */
export class Automaton {
  #rows = new Uint16Array(8192 * width);
  #count = 2;
  #markers = 0;

  /** Adds a marker, and returns its index: the same for the same symbols. */
  add(symbols: Uint8Array): number {
    let state = root;
    for (const symbol of symbols) state = this.#rows[state * width + symbol] || this.#grow(state, symbol);
    const at = state * width + marker;
    this.#rows[at] ||= ++this.#markers;
    return (this.#rows[at] ?? 0) - 1;
  }

  /** Reads a text, and tells the index of each marker and where it ends; none begins within a word. */
  read(symbols: Uint8Array, length: number, meet: (marker: number, end: number) => void): void {
    const rows = this.#rows;
    let state = root;
    for (let i = 0; i < length; ) {
      const symbol = symbols[i++] ?? 0;
      state = rows[state * width + symbol] || this.#step(state, symbol);
      let at = rows[state * width + ending] || this.#endingAt(state);
      for (; at !== root; at = this.#endingAt(this.#fallback(at))) meet((rows[at * width + marker] ?? 0) - 1, i);
      if (state === root && isWord(symbol)) while (i < length && isWord(symbols[i] ?? 0)) i++;
    }
  }

  #grow(state: number, symbol: number): number {
    if ((this.#count + 1) * width > this.#rows.length) this.#enlarge();
    const child = this.#count++;
    this.#rows[state * width + symbol] = child;
    this.#rows[child * width + parent] = state;
    this.#rows[child * width + symbolRead] = symbol;
    return child;
  }

  #enlarge(): void {
    const larger = new Uint16Array(this.#rows.length * 2);
    larger.set(this.#rows);
    this.#rows = larger;
  }

  #step(state: number, symbol: number): number {
    const at = state * width + symbol;
    this.#rows[at] ||= state === root ? root : this.#failed(state, symbol);
    return this.#rows[at] ?? root;
  }

  /** Where a match goes on that cannot go on here; a new one does not begin within a word. */
  #failed(state: number, symbol: number): number {
    const shorter = this.#fallback(state);
    const isInside = shorter === root && isWord(symbol) && isWord(this.#rows[state * width + symbolRead] ?? 0);
    return isInside ? root : this.#step(shorter, symbol);
  }

  /** The state of the longest end of what was read here that begins a marker too. */
  #fallback(state: number): number {
    const row = state * width;
    const before = this.#rows[row + parent] ?? root;
    this.#rows[row + fallback] ||= before <= root ? root : this.#failed(before, this.#rows[row + symbolRead] ?? 0);
    return this.#rows[row + fallback] ?? root;
  }

  /** The state of the longest marker that ends here, or the root. */
  #endingAt(state: number): number {
    if (state === root) return root;
    const row = state * width;
    this.#rows[row + ending] ||= this.#rows[row + marker] ? state : this.#endingAt(this.#fallback(state));
    return this.#rows[row + ending] ?? root;
  }
}
