import { isHostLike, isWord, space } from './alphabet.js';
import type { Symbols } from './normalise.js';
import { forbidden, type Program, type RuleState, type Step } from './program.js';
import type { Marker, Use } from './trie.js';

/** A rule that holds for a text, and where its first marker stands, until the next text: `start` and `end` count symbols. */
export interface Hit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a place is inside of a word. */
const continuesWord = ({ symbols }: Symbols, at: number): boolean =>
  isWord(symbols[at] ?? 0) && isWord(symbols[at - 1] ?? 0);

/** Walks texts one after the other. What a walk leaves behind is told from the next one's by its number. */
export class Run {
  readonly #program: Program;
  #walk = 0;
  #touched: RuleState[] = [];

  constructor(program: Program) {
    this.#program = program;
  }

  over(text: Symbols, known: readonly string[]): readonly Hit[] {
    this.#walk++;
    this.#touched = [];
    for (const name of known) this.#take(this.#program.circumstances.get(name), false, 0, 0);
    for (let start = 0; start < text.length; start++)
      if (text.symbols[start] !== space && !continuesWord(text, start)) this.#read(text, start);
    return this.#touched.filter(({ bits, wanted }) => bits === wanted);
  }

  /** Finds the markers that begin at a place. */
  #read(text: Symbols, start: number): void {
    const { trie } = this.#program;
    let node = 0;
    for (let at = start; at < text.length; ) {
      node = trie.next(node, at - start, text.symbols[at++] ?? 0);
      if (!node) return;
      const marker = trie.markerAt(node);
      if (marker) this.#meet(text, marker, start, at);
    }
  }

  /**
   * A marker ends before `end`: the steps that wait for it are taken, if its last word ends there or may go on. Inside of
   * a host name it must look like one.
   */
  #meet(text: Symbols, marker: Marker, start: number, end: number): void {
    if (text.hosts[start] === 1 && !text.symbols.subarray(start, end).some(isHostLike)) return;
    this.#take(marker.uses, continuesWord(text, end), start, end);
  }

  /** Takes steps; of a marker of which the last word goes on, those that are open to it. */
  #take(first: Use | undefined, isPartial: boolean, start: number, end: number): void {
    for (let use = first; use; use = use.next) if (use.isOpen || !isPartial) this.#reach(use.step, start, end);
  }

  #reach(step: Step, start: number, end: number): void {
    const { before } = step;
    if (before && (before.walk !== this.#walk || start < before.end || start > before.end + step.gap)) return;
    step.walk = this.#walk;
    step.start = before ? before.start : start;
    step.end = end;
    for (let part = step.parts; part; part = part.next) this.#complete(part.rule, part.bit, step.start, end);
  }

  #complete(rule: RuleState, bit: number, start: number, end: number): void {
    if (rule.walk !== this.#walk) this.#touch(rule);
    rule.bits |= bit;
    if (bit === forbidden || rule.end !== 0) return;
    rule.start = start;
    rule.end = end;
  }

  #touch(rule: RuleState): void {
    rule.walk = this.#walk;
    rule.bits = rule.end = 0;
    this.#touched.push(rule);
  }
}
