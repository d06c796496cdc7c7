import { type Automaton, beginsWord, createAutomaton, endsWord, Terms } from './automaton.js';
import { createAlphabet, normalise, readLimit, type Symbols, symbolsFor } from './normalise.js';
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
const gaps = { '+': 3, '~': 44, '~~': 160 } as const;

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
  readonly forbids: boolean;
}

/** Collects rules into nodes and terms. */
class Program {
  readonly nodes: Node[] = [];
  readonly parts: Part[] = [];
  /** Per step of some rule: the nodes that wait for it. */
  readonly waiting: number[][] = [];
  readonly circumstances = new Map<string, number>();
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
      this.#addPart(part, rule, part.forbids ? 0 : 1 << bit);
      if (!part.forbids) bit++;
    }
    this.wanted[rule] = (1 << bit) - 1;
  }

  #addPart(part: RulePart, rule: number, bit: number): void {
    let before = -1;
    for (const step of part.steps)
      before = this.#nodeOf(before, before < 0 ? 0 : gaps[step.gap], this.#stepOf(step.markers));
    const index = this.parts.push({ rule, bit, forbids: part.forbids }) - 1;
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
      if (marker.startsWith(':')) this.circumstances.set(marker, step);
      else this.#terms.add(marker, step);
    }
    return step;
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
  const automaton = createAutomaton(terms.all, alphabet.size);
  const symbols = symbolsFor(readLimit + 16);
  const run = new Run(program, automaton);
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
  return {
    match: text
      .slice(at, Math.min(end, at + 160))
      .toLowerCase()
      .replace(/\s+/g, ' '),
    at,
  };
}

/** Walks a text once. What a walk leaves behind is told from the next one's by its number. */
class Run {
  readonly #automaton: Automaton;
  readonly #program: Program;
  readonly #seen: Uint32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #ruleSeen: Uint32Array;
  readonly #ruleBits: Uint8Array;
  readonly #ruleStart: Int32Array;
  readonly #ruleEnd: Int32Array;
  readonly #ruleForbidden: Uint8Array;
  #touched: number[] = [];
  #number = 0;

  constructor(program: Program, automaton: Automaton) {
    this.#program = program;
    this.#automaton = automaton;
    this.#seen = new Uint32Array(program.nodes.length);
    this.#starts = new Int32Array(program.nodes.length);
    this.#ends = new Int32Array(program.nodes.length);
    this.#ruleSeen = new Uint32Array(program.wanted.length);
    this.#ruleBits = new Uint8Array(program.wanted.length);
    this.#ruleStart = new Int32Array(program.wanted.length);
    this.#ruleEnd = new Int32Array(program.wanted.length);
    this.#ruleForbidden = new Uint8Array(program.wanted.length);
  }

  over(text: Symbols, circumstances: readonly string[]): readonly Hit[] {
    this.#number = (this.#number + 1) >>> 0 || 1;
    this.#touched = [];
    for (const circumstance of circumstances) {
      const step = this.#program.circumstances.get(circumstance);
      if (step !== undefined) this.#take(step, 0, 0);
    }
    this.#walk(text);
    return this.#hits();
  }

  #walk(text: Symbols): void {
    const { width, next, ends, shorter } = this.#automaton;
    const { symbols, length } = text;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = next[state * width + (symbols[i] ?? 0)] ?? 0;
      let at = (ends[state] ?? -1) >= 0 ? state : (shorter[state] ?? 0);
      while (at > 0) {
        this.#meet(text, ends[at] ?? 0, i + 1);
        at = shorter[at] ?? 0;
      }
    }
  }

  /** A marker ends before `end`. */
  #meet(text: Symbols, index: number, end: number): void {
    const term = this.#automaton.terms[index];
    if (!term) return;
    const start = end - term.symbols.length;
    if (!beginsWord(text, term, start)) return;
    for (const step of term.openSteps) this.#take(step, start, end);
    if (endsWord(text, end)) for (const step of term.steps) this.#take(step, start, end);
  }

  /** A step of some rule was found: the nodes that wait for it go on. */
  #take(step: number, start: number, end: number): void {
    for (const node of this.#program.waiting[step] ?? []) this.#reach(node, start, end);
  }

  #reach(index: number, start: number, end: number): void {
    const node = this.#program.nodes[index];
    if (!node) return;
    const { before, gap, parts } = node;
    let chainStart = start;
    if (before >= 0) {
      const distance = start - (this.#ends[before] ?? 0);
      if (this.#seen[before] !== this.#number || distance < 0 || distance > gap) return;
      chainStart = this.#starts[before] ?? start;
    }
    this.#seen[index] = this.#number;
    this.#starts[index] = chainStart;
    this.#ends[index] = end;
    for (const part of parts) this.#complete(part, chainStart, end);
  }

  #complete(index: number, start: number, end: number): void {
    const part = this.#program.parts[index];
    if (!part) return;
    const { rule, bit, forbids } = part;
    if (this.#ruleSeen[rule] !== this.#number) {
      this.#ruleSeen[rule] = this.#number;
      this.#ruleBits[rule] = 0;
      this.#ruleForbidden[rule] = 0;
      this.#ruleEnd[rule] = 0;
      this.#touched.push(rule);
    }
    if (forbids) this.#ruleForbidden[rule] = 1;
    else this.#note(rule, bit, start, end);
  }

  #note(rule: number, bit: number, start: number, end: number): void {
    this.#ruleBits[rule] = (this.#ruleBits[rule] ?? 0) | bit;
    if (this.#ruleEnd[rule] === 0) {
      this.#ruleStart[rule] = start;
      this.#ruleEnd[rule] = end;
    }
  }

  #hits(): readonly Hit[] {
    const hits: Hit[] = [];
    for (const rule of this.#touched) {
      if (this.#ruleForbidden[rule] || this.#ruleBits[rule] !== this.#program.wanted[rule]) continue;
      hits.push({ rule, start: this.#ruleStart[rule] ?? 0, end: this.#ruleEnd[rule] ?? 0 });
    }
    return hits;
  }
}
