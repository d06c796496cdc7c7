import type { Step } from './program.js';

/** A step that a marker or a circumstance takes, and the next that it takes. */
export interface Use {
  readonly step: Step;
  /** Whether it is taken where the last word of the marker goes on as well: `suspend*`. */
  readonly isOpen: boolean;
  readonly next: Use | undefined;
}

/** A marker as it is compared, and the steps that it takes, the last first. */
export interface Marker {
  readonly symbols: string;
  uses: Use | undefined;
}

/**
 * The markers of all rules, symbol by symbol: each node is what some of them begin with, and 0 where all begin.
 *
 * How a node goes on is worked out when a text first comes by, and kept: building costs nothing, and what texts use stays
 * together.
 */
export class Trie {
  /** The symbols that lead to nodes: those of the children of one stand together, with a 0 behind them. */
  readonly #symbols: number[] = [];
  /** Per node: its first child, or 0 as long as it is not known. */
  readonly #children: number[] = [];
  /** Per node: the markers that begin so. */
  readonly #markers: Marker[][] = [];
  /** Per node: the marker that ends in it. */
  readonly #ending: (Marker | undefined)[] = [];

  constructor() {
    this.#grow(0);
  }

  add(marker: Marker): void {
    this.#markers[0]?.push(marker);
  }

  markerAt(node: number): Marker | undefined {
    return this.#ending[node];
  }

  /** The node where a symbol leads to from a node of some depth, or 0. */
  next(node: number, depth: number, symbol: number): number {
    const symbols = this.#symbols;
    let child = this.#children[node] || this.#branch(node, depth);
    while (symbols[child] !== symbol) if (symbols[child++] === 0) return 0;
    return child;
  }

  #branch(node: number, depth: number): number {
    const first = this.#symbols.length;
    for (const marker of this.#markers[node] ?? []) if (marker.symbols.length > depth) this.#put(marker, depth, first);
    this.#grow(0);
    this.#children[node] = first;
    return first;
  }

  /** Puts a marker under the child, of those from `first` on, that its next symbol leads to. */
  #put(marker: Marker, depth: number, first: number): void {
    const symbol = marker.symbols.charCodeAt(depth);
    const known = this.#symbols.indexOf(symbol, first);
    const child = known < 0 ? this.#grow(symbol) : known;
    this.#markers[child]?.push(marker);
    if (marker.symbols.length === depth + 1) this.#ending[child] = marker;
  }

  #grow(symbol: number): number {
    this.#children.push(0);
    this.#markers.push([]);
    this.#ending.push(undefined);
    return this.#symbols.push(symbol) - 1;
  }
}
