import { isHostLike, isWord } from './alphabet.js';
import { Automaton } from './automaton.js';
import { Symbols } from './normalise.js';
import { forbidden, type Program } from './program.js';

/** A rule that holds for a text, and where its first marker stands: `start` and `end` count symbols. */
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
  readonly #automaton: Automaton;
  /** Per term, once it was met: the nodes that it takes a step further, twice, plus 1 where its last word may go on. */
  readonly #nodesOf: Int32Array[] = [];
  readonly #before: Int32Array;
  readonly #gaps: Int32Array;
  readonly #seen: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #ruleSeen: Int32Array;
  readonly #ruleBits: Int32Array;
  readonly #ruleStart: Int32Array;
  readonly #ruleEnd: Int32Array;
  readonly #touched: Int32Array;
  #text = new Symbols();
  #touchedCount = 0;
  #number = 0;

  constructor(program: Program) {
    const { before, gaps, wanted } = program;
    this.#program = program;
    this.#automaton = new Automaton(program.trie);
    this.#before = Int32Array.from(before);
    this.#gaps = Int32Array.from(gaps);
    this.#seen = new Int32Array(before.length);
    this.#starts = new Int32Array(before.length);
    this.#ends = new Int32Array(before.length);
    this.#ruleSeen = new Int32Array(wanted.length);
    this.#ruleBits = new Int32Array(wanted.length);
    this.#ruleStart = new Int32Array(wanted.length);
    this.#ruleEnd = new Int32Array(wanted.length);
    this.#touched = new Int32Array(wanted.length);
  }

  over(text: Symbols, known: readonly string[]): readonly Hit[] {
    this.#number = (this.#number + 1) & 0x3fffffff || 1;
    this.#touchedCount = 0;
    for (const name of known) this.#program.circumstances.get(name)?.forEach(this.#satisfy);
    this.#text = text;
    this.#automaton.read(text.symbols, text.length, this.#meet);
    return this.#hits();
  }

  /**
   * A marker ends before `end`: the nodes that wait for it go on, if its last word ends there or may go on. Inside of a
   * host name it must look like one.
   */
  readonly #meet = (index: number, end: number): void => {
    const text = this.#text;
    const start = end - (this.#program.lengths[index] ?? 0);
    if (text.hosts[start] === 1 && !text.symbols.subarray(start, end).some(isHostLike)) return;
    const isInside = continuesWord(text, end);
    const nodes = this.#nodesAt(index);
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] ?? 0;
      if (!isInside || (node & 1) === 1) this.#reach(node >> 1, start, end);
    }
  };

  #nodesAt(index: number): Int32Array {
    const known = this.#nodesOf[index];
    if (known) return known;
    const nodes = this.#nodesWaiting(index);
    this.#nodesOf[index] = nodes;
    return nodes;
  }

  /** The last nodes of chains first, so that no marker follows itself. */
  #nodesWaiting(index: number): Int32Array {
    const { steps, waiting } = this.#program;
    const nodes: number[] = [];
    for (let link = steps.newest(index); link > 0; link = steps.older(link)) {
      const step = steps.value(link);
      for (let wait = waiting.newest(step >> 1); wait > 0; wait = waiting.older(wait))
        nodes.push(waiting.value(wait) * 2 + (step & 1));
    }
    return Int32Array.from(nodes).sort().reverse();
  }

  /** A circumstance holds wherever the text begins. */
  readonly #satisfy = (step: number): void => {
    const { waiting } = this.#program;
    for (let link = waiting.newest(step); link > 0; link = waiting.older(link)) this.#reach(waiting.value(link), 0, 0);
  };

  #reach(node: number, start: number, end: number): void {
    const before = this.#before[node] ?? -1;
    let chainStart = start;
    if (before >= 0) {
      if (this.#seen[before] !== this.#number) return;
      const distance = start - (this.#ends[before] ?? 0);
      if (distance < 0 || distance > (this.#gaps[node] ?? 0)) return;
      chainStart = this.#starts[before] ?? start;
    }
    this.#seen[node] = this.#number;
    this.#starts[node] = chainStart;
    this.#ends[node] = end;
    const { parts } = this.#program;
    for (let link = parts.newest(node); link > 0; link = parts.older(link))
      this.#complete(parts.value(link) >> 8, parts.value(link) & 255, chainStart, end);
  }

  #complete(rule: number, bit: number, start: number, end: number): void {
    if (this.#ruleSeen[rule] !== this.#number) this.#touch(rule);
    this.#ruleBits[rule] = (this.#ruleBits[rule] ?? 0) | bit;
    if (bit === forbidden || this.#ruleEnd[rule] !== 0) return;
    this.#ruleStart[rule] = start;
    this.#ruleEnd[rule] = end;
  }

  #touch(rule: number): void {
    this.#ruleSeen[rule] = this.#number;
    this.#ruleBits[rule] = 0;
    this.#ruleEnd[rule] = 0;
    this.#touched[this.#touchedCount++] = rule;
  }

  #hits(): readonly Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < this.#touchedCount; i++) {
      const rule = this.#touched[i] ?? 0;
      if (this.#ruleBits[rule] !== this.#program.wanted[rule]) continue;
      hits.push({ rule, start: this.#ruleStart[rule] ?? 0, end: this.#ruleEnd[rule] ?? 0 });
    }
    return hits;
  }
}
