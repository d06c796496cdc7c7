import { type AnyFacts, type Comparable, type ComparedFacts, comparedFactsOf } from './compared.js';
import { type Difference, findingsOf, type Sameness } from './differences.js';
import { type Relation, relationOf } from './relation.js';
import { traitsOf } from './traits.js';

/** Any two values side by side, as plain data that survives JSON: what a list of comparisons holds. */
export interface AnyComparison {
  readonly a: AnyFacts;
  readonly b: AnyFacts;
  readonly relation: Relation;
  /** What both have in common. */
  readonly same: readonly Sameness[];
  /** Only real differences: what matters most first. */
  readonly differences: readonly Difference[];
}

/** Two values side by side, with facts that are exact to the literals compared. */
export interface Comparison<A extends Comparable, B extends Comparable> extends AnyComparison {
  readonly a: ComparedFacts<A>;
  readonly b: ComparedFacts<B>;
}

/**
 * Compares two reply codes, enhanced status codes or whole replies, and gives their differences as data.
 *
 * Each argument is an integer from 200 to 599, an enhanced status code, the text of one whole reply, or a `Reply`; a code
 * in no table is compared by its digits and bears the standing `unlisted`. `compare(b, a)` is `compare(a, b)` with the sides
 * exchanged. Party and retry are what the codes state on their own, without any text. Throws a `TypeError` for anything
 * else (RFC 5321 §4.2, RFC 3463).
 *
 * @example
 * compare(214, 535).a.name; // 'HelpMessage'
 * compare(530, 535).relation; // { kind: 'sequence', pair: '530/535', order: [530, 535] }
 * compare(450, 550).differences[0]; // { field: 'severity', a: 'transient-negative', b: 'permanent-negative' }
 * compare('5.1.1', '5.1.2').same[0]; // { field: 'severity', value: 'permanent-negative' }
 * compare(250, 99); // throws TypeError
 */
export function compare<const A extends Comparable, const B extends Comparable>(a: A, b: B): Comparison<A, B>;
export function compare(a: Comparable, b: Comparable): AnyComparison {
  const [factsA, factsB] = [comparedFactsOf(a), comparedFactsOf(b)];
  const [traitsA, traitsB] = [traitsOf(factsA), traitsOf(factsB)];
  return { a: factsA, b: factsB, relation: relationOf(traitsA, traitsB), ...findingsOf(traitsA, traitsB) };
}
