import { isWord } from './alphabet.js';
import { root as rootNode, type Trie } from './trie.js';

/** The first row; 0 is one that is not known yet. */
const root = 1;

/** Columns of a row: the transition of each symbol, which are 59, and then what else is known of the state. */
const width = 64;
const node = 59;
const fallback = 60;
/** The row of the longest marker that ends here, or the root. */
const ending = 61;

/**
 * All markers of all rules in one machine: one transition for each symbol of a text (Aho and Corasick, 1975).
 *
 * A state is worked out when a text first comes by, and kept: building costs nothing, and what texts use stays together.
 */
export class Automaton {
  readonly #trie: Trie;
  readonly #rowOf: Int32Array;
  #rows = new Int32Array(256 * width);
  #count = root;

  constructor(trie: Trie) {
    this.#trie = trie;
    this.#rowOf = new Int32Array(trie.count);
    this.#at(rootNode);
    this.#rows[root * width + ending] = root;
  }

  /** Reads a text, and tells the index of each marker and where it ends; none begins within a word. */
  read(symbols: Uint8Array, length: number, meet: (marker: number, end: number) => void): void {
    let row = root;
    for (let i = 0; i < length; ) {
      const symbol = symbols[i++] ?? 0;
      row = this.#rows[row * width + symbol] || this.#step(row, symbol);
      let at = this.#rows[row * width + ending] || this.#endingAt(row);
      for (; at !== root; at = this.#endingAt(this.#fallback(at))) meet(this.#trie.markerOf(this.#nodeAt(at)), i);
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
    return row;
  }

  #enlarge(): void {
    const larger = new Int32Array(this.#rows.length * 2);
    larger.set(this.#rows);
    this.#rows = larger;
  }

  #nodeAt(row: number): number {
    return this.#rows[row * width + node] ?? rootNode;
  }

  #step(row: number, symbol: number): number {
    const next = this.#child(row, symbol) || this.#failed(row, symbol);
    this.#rows[row * width + symbol] = next;
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
    const found = this.#trie.markerOf(this.#nodeAt(row)) < 0 ? this.#endingAt(this.#fallback(row)) : row;
    this.#rows[row * width + ending] = found;
    return found;
  }
}
