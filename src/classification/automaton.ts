import { isWord } from './alphabet.js';
import { root as rootNode, type Trie } from './trie.js';

/** The first row; 0 is one that is not known yet. */
const root = 1;

/** Columns of a row: what is known of the state, and then the transition of each symbol, which are 59. */
const width = 64;
/** The row of the longest marker that ends here, or the root. */
const ending = 0;
/** The row of the next shorter one that ends with it, or the root. */
const shorterEnding = 1;
/** The index of the marker that ends in this very state, counted from 1. */
const marker = 2;
const fallback = 3;
const node = 4;
const transitions = 5;

type Rows = Uint16Array | Int32Array;

/**
 * All markers of all rules in one machine: one transition for each symbol of a text (Aho and Corasick, 1975).
 *
 * A state is worked out when a text first comes by, and kept: building costs nothing, and what texts use stays together.
 */
export class Automaton {
  readonly #trie: Trie;
  readonly #rowOf: Int32Array;
  #rows: Rows;
  #count = root;

  constructor(trie: Trie) {
    this.#trie = trie;
    this.#rowOf = new Int32Array(trie.count);
    this.#rows = this.#rowsFor(256);
    this.#at(rootNode);
    this.#rows[root * width + ending] = root;
  }

  /** Reads a text, and tells the index of each marker and where it ends; none begins within a word. */
  read(symbols: Uint8Array, length: number, meet: (marker: number, end: number) => void): void {
    let row = root;
    for (let i = 0; i < length; ) {
      const symbol = symbols[i++] ?? 0;
      row = this.#rows[row * width + transitions + symbol] || this.#step(row, symbol);
      let at = this.#rows[row * width + ending] ?? root;
      for (; at !== root; at = this.#rows[at * width + shorterEnding] ?? root)
        meet((this.#rows[at * width + marker] ?? 0) - 1, i);
      if (row === root && isWord(symbol)) while (i < length && isWord(symbols[i] ?? 0)) i++;
    }
  }

  /** The row of a node. */
  #at(reached: number): number {
    this.#rowOf[reached] ||= this.#add(reached);
    return this.#rowOf[reached] ?? root;
  }

  #add(reached: number): number {
    const row = this.#count++;
    if (this.#count * width > this.#rows.length) this.#enlarge();
    this.#rows[row * width + node] = reached;
    this.#rows[row * width + marker] = this.#trie.markerOf(reached) + 1;
    return row;
  }

  /** No more states than nodes are ever told apart. */
  #rowsFor(count: number): Rows {
    return this.#trie.count < 65_536 ? new Uint16Array(count * width) : new Int32Array(count * width);
  }

  #enlarge(): void {
    const larger = this.#rowsFor(this.#count * 2);
    larger.set(this.#rows);
    this.#rows = larger;
  }

  #nodeAt(row: number): number {
    return this.#rows[row * width + node] ?? rootNode;
  }

  #step(row: number, symbol: number): number {
    const next = this.#child(row, symbol) || this.#failed(row, symbol);
    this.#endingAt(next);
    this.#rows[row * width + transitions + symbol] = next;
    return next;
  }

  #child(row: number, symbol: number): number {
    const child = this.#trie.childOf(this.#nodeAt(row), symbol);
    return child && this.#at(child);
  }

  /** Where a match goes on that cannot go on here; a new one does not begin within a word. */
  #failed(row: number, symbol: number): number {
    for (let state = row; state !== root; ) {
      const shorter = this.#fallback(state);
      if (shorter === root && isWord(symbol) && isWord(this.#trie.symbolOf(this.#nodeAt(state)))) return root;
      const next = this.#child(shorter, symbol);
      if (next) return next;
      state = shorter;
    }
    return root;
  }

  /** The row of the longest end of what was read here that begins a marker too. */
  #fallback(row: number): number {
    const known = this.#rows[row * width + fallback];
    if (known) return known;
    const reached = this.#nodeAt(row);
    const before = this.#trie.parentOf(reached);
    const found = before === rootNode ? root : this.#failed(this.#at(before), this.#trie.symbolOf(reached));
    this.#rows[row * width + fallback] = found;
    return found;
  }

  #endingAt(row: number): number {
    const known = this.#rows[row * width + ending];
    if (known) return known;
    const shorter = this.#endingAt(this.#fallback(row));
    const found = this.#rows[row * width + marker] ? row : shorter;
    this.#rows[row * width + ending] = found;
    this.#rows[row * width + shorterEnding] = shorter;
    return found;
  }
}
