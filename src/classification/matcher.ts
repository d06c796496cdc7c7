import type { Evidence } from './classification.js';
import { normalise, Symbols } from './normalise.js';
import { Program } from './program.js';
import { type Hit, Run } from './run.js';
import type { WordClasses } from './words.js';

/** All rules of one set, ready to be matched in one pass. */
export interface Matcher {
  readonly rules: readonly string[];
  /**
   * Matches a text from `start` on. `circumstances` hold what is known beside the words, such as `:rcpt` or `:5`; `code`
   * is the reply code that further lines of the text repeat.
   */
  match(text: string, start: number, code: string, circumstances: readonly string[]): readonly Hit[];
  /** The words of the last text that made a rule match, if it was words. */
  wordsOf(hit: Hit, text: string): Quoted;
}

/** Words as they were compared, and where they begin in the text. */
type Quoted = Pick<Evidence, 'match' | 'at'>;

/** Prepares rules in the notation of `parseRule`; the rules keep their order. */
export function createMatcher(rules: readonly string[], classes: WordClasses): Matcher {
  const program = new Program(classes);
  rules.forEach((rule, index) => {
    program.addRule(rule, index);
  });
  const symbols = new Symbols();
  const run = new Run(program);
  return {
    rules,
    match(text, start, code, circumstances) {
      return run.over(normalise(text, start, code, symbols), circumstances);
    },
    wordsOf: (hit, text) => wordsOf(symbols, hit, text),
  };
}

function wordsOf({ places }: Symbols, { start, end }: Hit, text: string): Quoted {
  if (end === 0) return {};
  const at = places[start] ?? 0;
  return {
    match: text
      .slice(at, Math.min(places[end] ?? at, at + 160))
      .toLowerCase()
      .replace(/\s{2,}|[^\S ]/g, ' '),
    at,
  };
}
