import { dot, plainSymbolOf, space } from './alphabet.js';

/** The node where every marker begins; 0 is none. */
export const root = 1;

/** What is kept of a node, one after the other. */
const width = 5;
const firstChild = 0;
const sibling = 1;
const parent = 2;
const symbolRead = 3;
/** The number of the marker that ends in the node, counted from 1. */
const marker = 4;

/** The markers of all rules, symbol by symbol: each node is what some of them begin with. */
export class Trie {
  #nodes = new Int32Array(16_384 * width);
  #count = root + 1;
  #markers = 0;
  /** The nodes of single symbols, which are looked for most often. */
  readonly #first = new Int32Array(256);

  get count(): number {
    return this.#count;
  }

  /** Adds a marker, and returns its index: the same for the same symbols. */
  add(symbols: Uint8Array, from: number, to: number): number {
    let node = root;
    for (let i = from; i < to; i++) node = this.#next(node, symbols[i] ?? 0);
    return this.#end(node);
  }

  /**
   * Adds a marker that stands in a text, if it is plain words with single spaces and no dot but before a letter: nearly
   * all are. Returns -1 for any other.
   */
  addPlain(text: string, from: number, to: number): number {
    let node = root;
    let last = space;
    for (let i = from; i < to; i++) {
      const symbol = plainSymbolOf(text.charCodeAt(i));
      if (symbol < 0 || (symbol === space && last === space)) return -1;
      if (symbol === dot && !(i + 1 < to && text.charCodeAt(i + 1) > 96)) return -1;
      node = this.#next(node, symbol);
      last = symbol;
    }
    return last === space ? -1 : this.#end(node);
  }

  #next(node: number, symbol: number): number {
    return this.childOf(node, symbol) || this.#grow(node, symbol);
  }

  #end(node: number): number {
    const at = node * width + marker;
    this.#nodes[at] ||= ++this.#markers;
    return (this.#nodes[at] ?? 0) - 1;
  }

  /** The node where a symbol leads to, or 0. */
  childOf(node: number, symbol: number): number {
    if (node === root) return this.#first[symbol] ?? 0;
    const nodes = this.#nodes;
    let child = nodes[node * width + firstChild] ?? 0;
    while (child !== 0 && nodes[child * width + symbolRead] !== symbol) child = nodes[child * width + sibling] ?? 0;
    return child;
  }

  parentOf(node: number): number {
    return this.#nodes[node * width + parent] ?? 0;
  }

  /** The symbol that leads to a node. */
  symbolOf(node: number): number {
    return this.#nodes[node * width + symbolRead] ?? 0;
  }

  /** The index of the marker that ends in a node, or -1. */
  markerOf(node: number): number {
    return (this.#nodes[node * width + marker] ?? 0) - 1;
  }

  #grow(before: number, symbol: number): number {
    const node = this.#count++;
    if ((node + 1) * width > this.#nodes.length) this.#enlarge();
    const at = node * width;
    this.#nodes[at + parent] = before;
    this.#nodes[at + symbolRead] = symbol;
    this.#nodes[at + sibling] = this.#nodes[before * width + firstChild] ?? 0;
    this.#nodes[before * width + firstChild] = node;
    if (before === root) this.#first[symbol] = node;
    return node;
  }

  #enlarge(): void {
    const larger = new Int32Array(this.#nodes.length * 2);
    larger.set(this.#nodes);
    this.#nodes = larger;
  }
}
