import { type Automaton, beginsWord, createAutomaton, endsWord, type Term, Terms } from './automaton.js';
import { alphabetSize, createAlphabet, normalise, readLimit, type Symbols, symbolsFor } from './normalise.js';
import { parseRule, type RulePart } from './rule-syntax.js';
import type { WordClasses } from './words.js';

/** A rule that holds for a text, and where its first marker stands: `start` and `end` count symbols. */
export interface Hit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** All rules of one set, ready to be matched in one pass. */
export interface Matcher {
  readonly rules: readonly string[];
  /**
   * Matches a text from `start` on. `circumstances` hold what is known beside the words, such as `:rcpt` or `:5`; `code`
   * is the reply code that further lines of the text repeat.
   */
  match(text: string, start: number, code: string, circumstances: readonly string[]): Matches;
}

export interface Matches {
  readonly hits: readonly Hit[];
  /** The words that made a rule match, as they were compared, and where they begin in the text. */
  readonly wordsOf: (hit: Hit, text: string) => { readonly match: string; readonly at: number };
}

/** How far apart two steps may stand, in symbols. */
const gaps = { '+': 6, '~': 44, '~~': 160 } as const;

/** Set by a part that must not be there; no rule wants it. */
const forbidden = 1 << 16;

/** One step of a chain of markers, shared by all rules that begin alike. */
interface Node {
  readonly before: number;
  readonly gap: number;
  /** The parts of rules that are complete with this step. */
  readonly parts: number[];
}

interface Part {
  readonly rule: number;
  readonly bit: number;
}

/** Collects rules into nodes and terms. */
class Program {
  readonly nodes: Node[] = [];
  readonly parts: Part[] = [];
  /** Per step of some rule: the nodes that wait for it. */
  readonly waiting: number[][] = [];
  /** Per circumstance: the steps that it satisfies. */
  readonly circumstances = new Map<string, number[]>();
  readonly wanted: number[] = [];
  readonly #steps = new Map<string, number>();
  readonly #nodeByKey = new Map<string, number>();
  readonly #terms: Terms;
  readonly #classes: WordClasses;

  constructor(terms: Terms, classes: WordClasses) {
    this.#terms = terms;
    this.#classes = classes;
  }

  addRule(source: string, rule: number): void {
    let bit = 0;
    for (const part of parseRule(source, this.#classes)) {
      this.#addPart(part, rule, part.forbids ? forbidden : 1 << bit);
      if (!part.forbids) bit++;
    }
    this.wanted[rule] = (1 << bit) - 1;
  }

  #addPart(part: RulePart, rule: number, bit: number): void {
    let before = -1;
    for (const step of part.steps)
      before = this.#nodeOf(before, before < 0 ? 0 : gaps[step.gap], this.#stepOf(step.markers));
    const index = this.parts.push({ rule, bit }) - 1;
    this.nodes[before]?.parts.push(index);
  }

  #nodeOf(before: number, gap: number, step: number): number {
    const key = `${before} ${gap} ${step}`;
    const known = this.#nodeByKey.get(key);
    if (known !== undefined) return known;
    const node = this.nodes.push({ before, gap, parts: [] }) - 1;
    this.#nodeByKey.set(key, node);
    this.waiting[step]?.push(node);
    return node;
  }

  #stepOf(markers: readonly string[]): number {
    const key = markers.join('|');
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    const step = this.waiting.push([]) - 1;
    this.#steps.set(key, step);
    for (const marker of markers) {
      if (marker.startsWith(':')) this.#addCircumstance(marker, step);
      else this.#terms.add(marker, step);
    }
    return step;
  }

  /** A range of enhanced codes, `:5.7.606-649`, is each of its codes. */
  #addCircumstance(marker: string, step: number): void {
    const [, stem = '', first = '', last = ''] = /^(:\d\.\d+\.)(\d+)-(\d+)$/.exec(marker) ?? [];
    const all = stem
      ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${stem}${Number(first) + i}`)
      : [marker];
    for (const name of all) this.circumstances.set(name, [...(this.circumstances.get(name) ?? []), step]);
  }
}

/** Prepares rules in the notation of `parseRule`; the rules keep their order. */
export function createMatcher(rules: readonly string[], classes: WordClasses): Matcher {
  const alphabet = createAlphabet();
  const terms = new Terms(alphabet);
  const program = new Program(terms, classes);
  rules.forEach((rule, index) => {
    program.addRule(rule, index);
  });
  const symbols = symbolsFor(readLimit + 16);
  const run = new Run(program, terms.all);
  return {
    rules,
    match(text, start, code, circumstances) {
      normalise(text, start, alphabet.table, code, symbols);
      return { hits: run.over(symbols, circumstances), wordsOf: (hit, of) => wordsOf(symbols, hit, of) };
    },
  };
}

function wordsOf(symbols: Symbols, hit: Hit, text: string): { match: string; at: number } {
  const at = symbols.places[hit.start] ?? 0;
  const end = (symbols.places[hit.end - 1] ?? at) + 1;
  const words = text.slice(at, Math.min(end, at + 160)).toLowerCase();
  return { match: /\s\s|[\t-\r]/.test(words) ? words.replace(/\s+/g, ' ') : words, at };
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

/** Walks a text once. What a walk leaves behind is told from the next one's by its number. */
class Run {
  readonly #automaton: Automaton;
  readonly #terms: readonly Term[];
  readonly #circumstances: ReadonlyMap<string, readonly number[]>;
  /** Per term, and for words that go on: the nodes that it takes a step further. */
  readonly #closed: Lists;
  readonly #open: Lists;
  readonly #before: Int32Array;
  readonly #gaps: Int32Array;
  readonly #parts: Lists;
  readonly #ruleOf: Int32Array;
  readonly #bitOf: Int32Array;
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

  constructor(program: Program, terms: readonly Term[]) {
    const { nodes, parts, waiting, wanted } = program;
    const nodesOf = (steps: readonly number[]): readonly number[] => steps.flatMap(step => waiting[step] ?? []);
    this.#automaton = createAutomaton(terms);
    this.#terms = terms;
    this.#circumstances = new Map([...program.circumstances].map(([name, steps]) => [name, nodesOf(steps)]));
    this.#closed = listsOf(terms.map(term => nodesOf(term.steps)));
    this.#open = listsOf(terms.map(term => nodesOf(term.openSteps)));
    this.#before = Int32Array.from(nodes, node => node.before);
    this.#gaps = Int32Array.from(nodes, node => node.gap);
    this.#parts = listsOf(nodes.map(node => node.parts));
    this.#ruleOf = Int32Array.from(parts, part => part.rule);
    this.#bitOf = Int32Array.from(parts, part => part.bit);
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

  over(text: Symbols, circumstances: readonly string[]): readonly Hit[] {
    this.#number = (this.#number + 1) & 0x3fffffff || 1;
    this.#touchedCount = 0;
    for (const circumstance of circumstances) {
      for (const node of this.#circumstances.get(circumstance) ?? []) this.#reach(node, 0, 0);
    }
    this.#walk(text);
    return this.#hits();
  }

  #walk(text: Symbols): void {
    const { next, firstEnd, ends, shorter } = this.#automaton;
    const { symbols, length } = text;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = next[state * alphabetSize + (symbols[i] ?? 0)] ?? 0;
      if (state < firstEnd) continue;
      for (let at = state; at > 0; at = shorter[at] ?? 0) {
        const term = ends[at] ?? -1;
        if (term >= 0) this.#meet(text, term, i + 1);
      }
    }
  }

  /** A marker ends before `end`: the nodes that wait for it go on, if it stands as words of its own. */
  #meet(text: Symbols, index: number, end: number): void {
    const term = this.#terms[index];
    if (!term) return;
    const start = end - term.symbols.length;
    if (!beginsWord(text, term, start)) return;
    this.#reachAll(this.#open, index, start, end);
    if (endsWord(text, end)) this.#reachAll(this.#closed, index, start, end);
  }

  #reachAll({ starts, items }: Lists, index: number, start: number, end: number): void {
    const last = starts[index + 1] ?? 0;
    for (let i = starts[index] ?? 0; i < last; i++) this.#reach(items[i] ?? 0, start, end);
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
    const rule = this.#ruleOf[part] ?? 0;
    if (this.#ruleSeen[rule] !== this.#number) {
      this.#ruleSeen[rule] = this.#number;
      this.#ruleBits[rule] = 0;
      this.#ruleEnd[rule] = 0;
      this.#touched[this.#touchedCount++] = rule;
    }
    const bit = this.#bitOf[part] ?? 0;
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
