import { isWord, type Symbols } from './normalise.js';
import { forbidden, type Program } from './program.js';

/** A rule that holds for a text, and where its first marker stands: `start` and `end` count symbols. */
export interface Hit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** Lists of numbers, one after the other: list `i` is from `starts[i]` to `starts[i + 1]`. */
interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  return { starts, items: Int32Array.from(lists.flat()) };
}

/** Per term: the nodes that it takes a step further, each twice, plus 1 where its last word may go on. */
const nodesByTerm = ({ terms, waiting }: Program): Lists =>
  listsOf(
    terms.map(({ steps }) =>
      steps.flatMap(step => (waiting[step >> 1] ?? []).map(node => node * 2 + (step & 1))).sort(openFirst),
    ),
  );

const openFirst = (a: number, b: number): number => (b & 1) - (a & 1);

/** Whether a place is inside of a word. */
const continuesWord = ({ symbols }: Symbols, at: number): boolean =>
  isWord(symbols[at] ?? 0) && isWord(symbols[at - 1] ?? 0);

/** Walks a text once. What a walk leaves behind is told from the next one's by its number. */
export class Run {
  readonly #program: Program;
  readonly #lengths: Uint16Array;
  readonly #hostLike: Uint8Array;
  readonly #nodes: Lists;
  readonly #before: Int32Array;
  readonly #gaps: Int32Array;
  readonly #parts: Lists;
  readonly #wanted: Int32Array;
  readonly #seen: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #ruleSeen: Int32Array;
  readonly #ruleBits: Int32Array;
  readonly #ruleStart: Int32Array;
  readonly #ruleEnd: Int32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  #number = 0;

  constructor(program: Program) {
    const { nodes, terms, wanted } = program;
    this.#program = program;
    this.#lengths = Uint16Array.from(terms, term => term.length);
    this.#hostLike = Uint8Array.from(terms, term => Number(term.hostLike));
    this.#nodes = nodesByTerm(program);
    this.#before = Int32Array.from(nodes, node => node.before);
    this.#gaps = Int32Array.from(nodes, node => node.gap);
    this.#parts = listsOf(nodes.map(node => node.parts));
    this.#wanted = Int32Array.from(wanted);
    this.#seen = new Int32Array(nodes.length);
    this.#starts = new Int32Array(nodes.length);
    this.#ends = new Int32Array(nodes.length);
    this.#ruleSeen = new Int32Array(wanted.length);
    this.#ruleBits = new Int32Array(wanted.length);
    this.#ruleStart = new Int32Array(wanted.length);
    this.#ruleEnd = new Int32Array(wanted.length);
    this.#touched = new Int32Array(wanted.length);
  }

  over(text: Symbols, known: readonly string[]): readonly Hit[] {
    this.#number = (this.#number + 1) & 0x3fffffff || 1;
    this.#touchedCount = 0;
    const { automaton, circumstances, waiting } = this.#program;
    for (const name of known)
      for (const step of circumstances.get(name) ?? []) for (const node of waiting[step] ?? []) this.#reach(node, 0, 0);
    automaton.read(text.symbols, text.length, (term, end) => this.#meet(text, term, end));
    return this.#hits();
  }

  /**
   * A marker ends before `end`: the nodes that wait for it go on, if its last word ends there or may go on. Inside of a
   * host name it must look like one.
   */
  #meet(text: Symbols, term: number, end: number): void {
    const start = end - (this.#lengths[term] ?? 0);
    if (text.hosts[start] === 1 && this.#hostLike[term] === 0) return;
    const isInside = continuesWord(text, end);
    const { starts, items } = this.#nodes;
    const last = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < last; i++) {
      const item = items[i] ?? 0;
      if (isInside && (item & 1) === 0) return;
      this.#reach(item >> 1, start, end);
    }
  }

  #reach(node: number, start: number, end: number): void {
    const before = this.#before[node] ?? -1;
    let chainStart = start;
    if (before >= 0) {
      const distance = start - (this.#ends[before] ?? 0);
      if (this.#seen[before] !== this.#number || distance < 0 || distance > (this.#gaps[node] ?? 0)) return;
      chainStart = this.#starts[before] ?? start;
    }
    this.#seen[node] = this.#number;
    this.#starts[node] = chainStart;
    this.#ends[node] = end;
    const last = this.#parts.starts[node + 1] ?? 0;
    for (let i = this.#parts.starts[node] ?? 0; i < last; i++)
      this.#complete(this.#parts.items[i] ?? 0, chainStart, end);
  }

  #complete(part: number, start: number, end: number): void {
    const rule = part >> 8;
    if (this.#ruleSeen[rule] !== this.#number) {
      this.#ruleSeen[rule] = this.#number;
      this.#ruleBits[rule] = 0;
      this.#ruleEnd[rule] = 0;
      this.#touched[this.#touchedCount++] = rule;
    }
    const bit = part & 255;
    this.#ruleBits[rule] = (this.#ruleBits[rule] ?? 0) | bit;
    if (bit !== forbidden && this.#ruleEnd[rule] === 0) {
      this.#ruleStart[rule] = start;
      this.#ruleEnd[rule] = end;
    }
  }

  #hits(): readonly Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < this.#touchedCount; i++) {
      const rule = this.#touched[i] ?? 0;
      if (this.#ruleBits[rule] !== this.#wanted[rule]) continue;
      hits.push({ rule, start: this.#ruleStart[rule] ?? 0, end: this.#ruleEnd[rule] ?? 0 });
    }
    return hits;
  }
}
