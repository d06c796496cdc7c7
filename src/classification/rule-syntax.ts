import type { WordClasses } from './words.js';

/**
 * The notation of a rule.
 *
 * A marker is words in lower case, compared without accents and punctuation but for `.`, `/` and `=`; it stands as words
 * of its own, unless `*` lets the last one go on. `a|b` is either; `{user}` is any of a class of words; `@` is a mail
 * address and `#` an IP address. `:rcpt`, `:5` or `:5.7.1` is a circumstance: the command, the first digit, the code.
 *
 *     a + b     b next to a
 *     a ~ b     b soon after a
 *     a ~~ b    b after a, in the same breath
 *     a & b     both, anywhere
 *     a ! b     a, and b nowhere
 */
export interface RulePart {
  readonly steps: readonly RuleStep[];
  readonly forbids: boolean;
}

export interface RuleStep {
  /** Markers and classes of words, as they are written; `markersOf` takes them apart. */
  readonly words: string;
  /** How the step follows the one before it. */
  readonly gap: '+' | '~' | '~~';
}

/** Reads the notation, whatever it says; `faultIn` tells what is wrong with a rule. */
export function parseRule(rule: string): readonly RulePart[] {
  const parts: RulePart[] = [];
  for (const positive of rule.split(' & ')) {
    const [first = '', ...forbidden] = positive.split(' ! ');
    parts.push({ steps: parseSteps(first), forbids: false });
    for (const part of forbidden) parts.push({ steps: parseSteps(part), forbids: true });
  }
  return parts;
}

function parseSteps(text: string): readonly RuleStep[] {
  const tokens = text.split(/ (~~?|\+) /);
  const steps: RuleStep[] = [];
  for (let i = 0; i < tokens.length; i += 2) {
    const gap = i === 0 ? '+' : (tokens[i - 1] as RuleStep['gap']);
    steps.push({ words: tokens[i] ?? '', gap });
  }
  return steps;
}

/** All markers of a step, those of its classes of words among them; a class that does not exist stays as it is. */
export const markersOf = (words: string, classes: WordClasses): readonly string[] =>
  words.split('|').flatMap(word => markersIn(word.trim(), classes));

function markersIn(marker: string, classes: WordClasses): readonly string[] {
  const name = marker.startsWith('{') ? marker.slice(1, -1) : '';
  return Object.hasOwn(classes, name) ? markersOf(classes[name] ?? '', classes) : [marker];
}
