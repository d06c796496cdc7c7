import { normalise, Symbols } from './normalise.js';
import { parseRule, type RuleStep } from './rule-syntax.js';
import { type Marker, Trie, type Use } from './trie.js';
import type { WordClasses } from './words.js';

/** How far apart two steps may stand, in symbols. */
const gaps = { '+': 6, '~': 44, '~~': 160 } as const;

/** Markers that are written as they are compared, as nearly all are: to fold the others takes tables of Unicode. */
const ownSymbols = /^(?:[a-z\dа-џぁ-ゖァ-ヺー一-鿿]+(?: [a-z\dа-џぁ-ゖァ-ヺー一-鿿]+)*|[@#])$/;

/** Set by a part that must not be there; no rule wants it. */
export const forbidden = 128;

/** What a walk over a text leaves behind; that of an earlier one is told by its number. */
interface Found {
  walk: number;
  start: number;
  end: number;
}

/** A rule, and which of its parts were found. */
export interface RuleState extends Found {
  readonly rule: number;
  /** The bits of all parts that must be there. */
  wanted: number;
  bits: number;
}

/** A part of a rule, and the next that is complete with the same step. */
interface Part {
  readonly rule: RuleState;
  readonly bit: number;
  readonly next: Part | undefined;
}

/** One step of a chain of markers, shared by all rules that begin alike. */
export interface Step extends Found {
  readonly before: Step | undefined;
  /** How far it may stand behind that one. */
  readonly gap: number;
  /** The parts of rules that are complete with it. */
  parts: Part | undefined;
}

/** All rules of a set, taken apart into markers and the steps that they take. */
export class Program {
  readonly trie = new Trie();
  /** Per circumstance: the steps that it takes. */
  readonly circumstances = new Map<string, Use>();
  readonly #steps = new Map<string, Step>();
  readonly #markers = new Map<string, Marker>();
  readonly #scratch = new Symbols();
  readonly #classes: WordClasses;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  addRule(source: string, index: number): void {
    const rule = { rule: index, wanted: 0, bits: 0, walk: 0, start: 0, end: 0 };
    for (const { steps, forbids } of parseRule(source)) {
      const bit = forbids ? forbidden : rule.wanted + 1;
      if (!forbids) rule.wanted += bit;
      const last = this.#lastOf(steps);
      if (last) last.parts = { rule, bit, next: last.parts };
    }
  }

  #lastOf(steps: readonly RuleStep[]): Step | undefined {
    let chain = '';
    let last: Step | undefined;
    for (const { gap, words } of steps) {
      chain += `${gap} ${words} `;
      last = this.#steps.get(chain) ?? this.#addStep(chain, last, gaps[gap], words);
    }
    return last;
  }

  #addStep(chain: string, before: Step | undefined, gap: number, words: string): Step {
    const step = { before, gap, parts: undefined, walk: 0, start: 0, end: 0 };
    this.#steps.set(chain, step);
    this.#addWords(words, step);
    return step;
  }

  #addWords(words: string, step: Step): void {
    for (const word of words.split('|')) {
      if (word.startsWith(':')) this.#addCircumstance(word, step);
      else if (word.startsWith('{')) this.#addWords(this.#classes[word.slice(1, -1)] ?? '', step);
      else this.#addMarker(word, step);
    }
  }

  /** The last steps of chains stand first, so that no marker follows itself. */
  #addMarker(word: string, step: Step): void {
    const isOpen = word.endsWith('*');
    const marker = this.#markerOf(isOpen ? word.slice(0, -1) : word);
    marker.uses = { step, isOpen, next: marker.uses };
  }

  #markerOf(words: string): Marker {
    const symbols = ownSymbols.test(words) ? words : this.#spelled(words);
    let marker = this.#markers.get(symbols);
    if (marker) return marker;
    marker = { symbols, uses: undefined };
    this.#markers.set(symbols, marker);
    this.trie.add(marker);
    return marker;
  }

  /** A marker as a text is compared, without the space at either end. */
  #spelled(words: string): string {
    const { symbols } = normalise(words, 0, '', this.#scratch);
    return String.fromCharCode(...symbols.subarray(1, this.#scratch.length - 1));
  }

  /** A range of enhanced codes, `:5.7.606-649`, is each of its codes. */
  #addCircumstance(marker: string, step: Step): void {
    const [, stem = '', first = '', last = ''] = /^(:\d\.\d+\.)(\d+)-(\d+)$/.exec(marker) ?? [];
    if (!stem) this.#await(marker, step);
    else for (let detail = Number(first); detail <= Number(last); detail++) this.#await(stem + detail, step);
  }

  #await(circumstance: string, step: Step): void {
    this.circumstances.set(circumstance, { step, isOpen: true, next: this.circumstances.get(circumstance) });
  }
}
