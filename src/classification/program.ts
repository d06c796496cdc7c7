import { Alphabet, address, ipAddress } from './alphabet.js';
import { Lists } from './lists.js';
import { normalise, Symbols } from './normalise.js';
import { parseRule, type RulePart } from './rule-syntax.js';
import { Trie } from './trie.js';
import type { WordClasses } from './words.js';

/** How far apart two steps may stand, in symbols. */
const gaps = { '+': 6, '~': 44, '~~': 160 } as const;

/** Set by a part that must not be there; no rule wants it. */
export const forbidden = 128;

/** Markers that stand for something that every text words otherwise. */
const placeholders: { readonly [marker: string]: number } = { '@': address, '#': ipAddress };

/**
 * Collects rules into terms and nodes. A term is a marker; a node is one step of a chain of markers, shared by all rules that
 * begin alike.
 */
export class Program {
  readonly alphabet = new Alphabet();
  readonly trie = new Trie();
  /** Per term: its length in symbols. */
  readonly lengths: number[] = [];
  /** Per term: the steps that it satisfies, each twice, plus 1 where the last word may go on: `suspend*`. */
  readonly steps = new Lists();
  /** Per step: the nodes that wait for it. */
  readonly waiting = new Lists();
  /** Per node: the one before it in the chain, or -1. */
  readonly before: number[] = [];
  /** Per node: how far it may stand behind that one. */
  readonly gaps: number[] = [];
  /** Per node: the parts of rules that are complete with it, as 256 times the rule, plus the bit of the part. */
  readonly parts = new Lists();
  /** Per circumstance: the steps that it satisfies. */
  readonly circumstances = new Map<string, number[]>();
  readonly wanted: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #nodes = new Map<number, number>();
  /** Per class of words: its terms, each twice, plus 1 where its last word may go on. */
  readonly #termsOfClass = new Map<string, readonly number[]>();
  readonly #scratch = new Symbols();
  readonly #classes: WordClasses;

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  addRule(source: string, rule: number): void {
    let bit = 0;
    for (const part of parseRule(source)) {
      this.#addPart(part, rule, part.forbids ? forbidden : 1 << bit);
      if (!part.forbids) bit++;
    }
    this.wanted[rule] = (1 << bit) - 1;
  }

  #addPart(part: RulePart, rule: number, bit: number): void {
    let before = -1;
    for (const step of part.steps)
      before = this.#nodeOf(before, before < 0 ? 0 : gaps[step.gap], this.#stepOf(step.words));
    this.parts.add(before, rule * 256 + bit);
  }

  #nodeOf(before: number, gap: number, step: number): number {
    const key = ((before + 1) * 256 + gap) * 2 ** 22 + step;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.before.push(before) - 1;
    this.gaps.push(gap);
    this.#nodes.set(key, node);
    this.waiting.add(step, node);
    return node;
  }

  #stepOf(words: string): number {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const step = this.#known.size;
    this.#known.set(words, step);
    for (let at = 0; at <= words.length; ) at = this.#addWord(words, at, step) + 1;
    return step;
  }

  /** Adds the word that begins at a place, and returns where it ends. */
  #addWord(words: string, at: number, step: number): number {
    const bar = words.indexOf('|', at);
    const end = bar < 0 ? words.length : bar;
    const first = words.charCodeAt(at);
    if (first === 58) this.#addCircumstance(words.slice(at, end), step);
    else if (first === 123) for (const term of this.#termsOf(words.slice(at + 1, end - 1))) this.#addStep(term, step);
    else this.#addStep(this.#termOf(words, at, end), step);
    return end;
  }

  #addStep(term: number, step: number): void {
    this.steps.add(term >> 1, step * 2 + (term & 1));
  }

  /** The terms of a class of words, which may hold other classes. */
  #termsOf(name: string): readonly number[] {
    let terms = this.#termsOfClass.get(name);
    if (terms) return terms;
    const markers = this.#classes[name]?.split('|') ?? [];
    terms = markers.flatMap(it =>
      it.startsWith('{') ? this.#termsOf(it.slice(1, -1)) : this.#termOf(it, 0, it.length),
    );
    this.#termsOfClass.set(name, terms);
    return terms;
  }

  /** A marker as a term, twice, plus 1 where its last word may go on. */
  #termOf(words: string, from: number, end: number): number {
    const isOpen = words.charCodeAt(end - 1) === 42;
    const to = isOpen ? end - 1 : end;
    let length = to - from;
    let index = this.trie.addPlain(words, from, to);
    if (index < 0) {
      length = this.#spell(words.slice(from, to));
      index = this.trie.add(this.#scratch.symbols, 1, length + 1);
    }
    this.lengths[index] = length;
    return index * 2 + Number(isOpen);
  }

  /** Writes the symbols of a marker behind the space that begins every text, and returns how many there are. */
  #spell(marker: string): number {
    this.alphabet.learn(marker);
    normalise(marker, 0, this.alphabet, '', this.#scratch);
    const placeholder = placeholders[marker];
    if (placeholder === undefined) return this.#scratch.length - 2;
    this.#scratch.symbols[1] = placeholder;
    return 1;
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
