import { isText } from '../parsing/wrong-argument.js';
import type { PhraseTable } from './phrases.js';
import type { Provider } from './providers.js';
import type { ClassifierRule } from './site-rules.js';

/** What a classifier is made of, beside the library's own tables. */
export interface ClassifierOptions {
  /** Rules of one's own: they outrank all others, in their order. */
  readonly rules?: readonly ClassifierRule[] | undefined;
  /** Providers of one's own, looked at before the library's. */
  readonly providers?: readonly Provider[] | undefined;
}

/** Copies of both, so that nobody changes them later. */
export interface OwnTables {
  readonly rules: readonly ClassifierRule[];
  readonly providers: readonly Provider[];
}

/** Throws a `TypeError` for what is no object, or holds a property that is none of these. */
export function demandOptions(options: unknown, keys: string): void {
  const isObject = typeof options === 'object' && !Array.isArray(options);
  const unknown = Object.keys(options ?? {}).find(key => !keys.split(', ').includes(key));
  if (options === undefined || (isObject && !unknown)) return;
  const problem = isObject ? `: unknown property "${unknown}"` : ' must be an object';
  throw new TypeError(`The options of a classifier${problem}; accepted are ${keys}.`);
}

/** Copies what is handed in; throws a `TypeError` for what is no list of objects. */
export const copied = (options: ClassifierOptions | null | undefined): OwnTables => ({
  rules: copiesOf('Rule', options?.rules),
  providers: copiesOf('Provider', options?.providers).map(it => ({ ...it, rules: { ...it.rules } })),
});

export function copiesOf<T extends object>(kind: string, entries: readonly T[] = []): readonly T[] {
  if (!Array.isArray(entries)) throw new TypeError(`The ${kind.toLowerCase()}s of a classifier must be an array.`);
  return Array.from(entries, (entry: T, index) => {
    if (typeof entry !== 'object' || entry === null)
      throw new TypeError(`${kind} ${index} of the classifier: not an object.`);
    return { ...entry };
  });
}

const isList = (rules: unknown): boolean => rules === undefined || (Array.isArray(rules) && rules.every(isText));

/** Throws a `TypeError` for phrases that are no lists of rules by reason and weight. */
export function demandLists(phrases: PhraseTable): void {
  const lists = Object.values(phrases ?? {}).flatMap(rules => Object.values(rules ?? {}));
  if (!phrases || !lists.every(isList)) throw new TypeError('The phrases of a classifier must be lists of text.');
}
