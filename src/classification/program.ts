import { Automaton } from './automaton.js';
import { address, createAlphabet, ipAddress, isHostLike, learn, normalise, symbolsFor } from './normalise.js';
import { markersOf, parseRule, type RulePart } from './rule-syntax.js';
import type { WordClasses } from './words.js';

/** How far apart two steps may stand, in symbols. */
const gaps = { '+': 6, '~': 44, '~~': 160 } as const;

/** Set by a part that must not be there; no rule wants it. */
export const forbidden = 128;

/** Markers that stand for something that every text words otherwise. */
const placeholders: { readonly [marker: string]: number } = { '@': address, '#': ipAddress };

/** A marker: its length in symbols, whether it may stand within a host name, and the steps that it satisfies. */
export interface Term {
  readonly length: number;
  readonly hostLike: boolean;
  /** Each step twice, plus 1 where the last word may go on: `suspend*`. */
  readonly steps: number[];
}

/** One step of a chain of markers, shared by all rules that begin alike. */
interface Node {
  readonly before: number;
  readonly gap: number;
  /** The parts of rules that are complete with this step: 256 times the rule, plus the bit of the part. */
  readonly parts: number[];
}

/** Collects rules into terms and nodes. */
export class Program {
  readonly alphabet = createAlphabet();
  readonly automaton = new Automaton();
  readonly terms: Term[] = [];
  readonly nodes: Node[] = [];
  /** Per step of some rule: the nodes that wait for it. */
  readonly waiting: number[][] = [];
  /** Per circumstance: the steps that it satisfies. */
  readonly circumstances = new Map<string, number[]>();
  readonly wanted: number[] = [];
  readonly #steps = new Map<string, number>();
  readonly #nodes = new Map<number, number>();
  /** Per word or class of words: its terms, each twice, plus 1 where its last word may go on. */
  readonly #known = new Map<string, readonly number[]>();
  readonly #scratch = symbolsFor(512);
  readonly #classes: WordClasses;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  addRule(source: string, rule: number): void {
    let bit = 0;
    for (const part of parseRule(source)) {
      this.#addPart(part, source, rule, part.forbids ? forbidden : 1 << bit);
      if (!part.forbids) bit++;
    }
    this.wanted[rule] = (1 << bit) - 1;
  }

  #addPart(part: RulePart, source: string, rule: number, bit: number): void {
    let before = -1;
    for (const step of part.steps)
      before = this.#nodeOf(before, before < 0 ? 0 : gaps[step.gap], this.#stepOf(step.words, source));
    this.nodes[before]?.parts.push(rule * 256 + bit);
  }

  #nodeOf(before: number, gap: number, step: number): number {
    const key = ((before + 1) * 256 + gap) * 65_536 + step;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.nodes.push({ before, gap, parts: [] }) - 1;
    this.#nodes.set(key, node);
    this.waiting[step]?.push(node);
    return node;
  }

  #stepOf(words: string, source: string): number {
    const known = this.#steps.get(words);
    if (known !== undefined) return known;
    const step = this.waiting.push([]) - 1;
    this.#steps.set(words, step);
    for (const word of words.split('|')) this.#addWord(word, step, source);
    return step;
  }

  #addWord(word: string, step: number, source: string): void {
    const circumstance = word.trim();
    if (circumstance.startsWith(':')) {
      this.#addCircumstance(circumstance, step);
      return;
    }
    let markers = this.#known.get(word);
    if (!markers) {
      markers = markersOf(word, source, this.#classes).map(marker => this.#markerOf(marker));
      this.#known.set(word, markers);
    }
    for (const marker of markers) this.terms[marker >> 1]?.steps.push(step * 2 + (marker & 1));
  }

  #markerOf(marker: string): number {
    return marker.endsWith('*') ? this.#termOf(marker.slice(0, -1)) * 2 + 1 : this.#termOf(marker) * 2;
  }

  #termOf(marker: string): number {
    const length = this.#write(marker);
    const symbols = this.#scratch.symbols.subarray(0, length);
    const index = this.automaton.add(symbols);
    this.terms[index] ??= { length, hostLike: symbols.some(isHostLike), steps: [] };
    return index;
  }

  /** Writes the symbols of a marker, and returns how many there are. */
  #write(marker: string): number {
    const { symbols } = this.#scratch;
    symbols[0] = placeholders[marker] ?? 0;
    if (symbols[0]) return 1;
    learn(this.alphabet, marker);
    normalise(marker, 0, this.alphabet.table, '', this.#scratch);
    this.#scratch.symbols.copyWithin(0, 1, this.#scratch.length);
    return this.#scratch.length - 2;
  }

  /** A range of enhanced codes, `:5.7.606-649`, is each of its codes. */
  #addCircumstance(marker: string, step: number): void {
    const [, stem = '', first = '', last = ''] = /^(:\d\.\d+\.)(\d+)-(\d+)$/.exec(marker) ?? [];
    if (!stem) this.#satisfy(marker, step);
    else for (let detail = Number(first); detail <= Number(last); detail++) this.#satisfy(stem + detail, step);
  }

  #satisfy(circumstance: string, step: number): void {
    const steps = this.circumstances.get(circumstance);
    if (steps) steps.push(step);
    else this.circumstances.set(circumstance, [step]);
  }
}
