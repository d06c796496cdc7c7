import { reasonOfCode, reasonOfEnhanced } from '../classification/code-reasons.js';
import { type CuratedPair, curatedPairs } from './pairs.js';
import type { Traits } from './traits.js';

/**
 * What two values have to do with each other: the first of these that holds.
 *
 * `identical`: the same code. `sequence`: one follows the other in a session. `temporary-permanent-pair`: the same trouble,
 * for now and for good. `often-confused`: people take one for the other. `sent-together`: a reply code and an enhanced
 * status code that accompanies it.
 */
export type RelationKind =
  | 'identical'
  | 'sequence'
  | 'temporary-permanent-pair'
  | 'often-confused'
  | 'sent-together'
  | 'same-severity'
  | 'unrelated';

/** The relation of two compared values. */
export interface Relation {
  readonly kind: RelationKind;
  /** The curated pair that it was found as. */
  readonly pair?: CuratedPair;
  /** The two reply codes of a sequence, the one that comes first first. */
  readonly order?: readonly [first: number, then: number];
}

type CuratedKinds = readonly (readonly [kind: keyof typeof curatedPairs, pairs: readonly CuratedPair[]])[];

function curated(a: number, b: number): Relation | undefined {
  const orders: readonly string[] = [`${a}/${b}`, `${b}/${a}`];
  for (const [kind, pairs] of Object.entries(curatedPairs) as CuratedKinds) {
    const pair = pairs.find(known => orders.includes(known));
    if (pair) return kind === 'sequence' ? { kind, pair, order: pair === orders[0] ? [a, b] : [b, a] } : { kind, pair };
  }
  return undefined;
}

/** Whether an enhanced status code makes of its reply something else than what the reply code alone is known for. */
function isOther({ code, enhanced, row }: Traits): boolean {
  const stated = enhanced && reasonOfEnhanced(enhanced.code);
  return Boolean(stated && stated !== reasonOfCode(code) && !row?.typicalEnhanced.includes(enhanced.code));
}

/** Whether both are enhanced status codes of one known subject and one detail, with class 4 and class 5. */
function differInClassOnly(a: Traits, b: Traits): boolean {
  if (a.code || b.code || a.enhanced?.code.slice(2) !== b.enhanced?.code.slice(2) || !a.enhanced?.subject) return false;
  return a.severity.endsWith('negative') && b.severity.endsWith('negative');
}

function accompanies({ code, enhanced }: Traits, other: Traits): boolean {
  if (code !== undefined || !enhanced || !other.row) return false;
  if (other.enhanced) return other.enhanced.code === enhanced.code;
  const { basicCodes } = enhanced.detail ?? { basicCodes: [] };
  const listed = typeof basicCodes !== 'string' && basicCodes.some(basic => basic === other.code);
  return (listed && `${other.code}`[0] === enhanced.code[0]) || other.row.typicalEnhanced.includes(enhanced.code);
}

/** Finds the relation of two values; the same for either order. */
export function relationOf(a: Traits, b: Traits): Relation {
  if (a.code === b.code && a.enhanced?.code === b.enhanced?.code) return { kind: 'identical' };
  const pair = a.code && b.code && !isOther(a) && !isOther(b) ? curated(a.code, b.code) : undefined;
  if (pair) return pair;
  if (differInClassOnly(a, b)) return { kind: 'temporary-permanent-pair' };
  if (accompanies(a, b) || accompanies(b, a)) return { kind: 'sent-together' };
  return { kind: a.severity === b.severity ? 'same-severity' : 'unrelated' };
}
