import { finds, wrongArgument } from '../parsing/wrong-argument.js';
import type { Classification } from './classification.js';
import { classify as classifyByDefault } from './classify.js';
import type { ClassifyOptions } from './failure.js';

/** What is known besides, and the classifier to ask instead of `classify`. */
export interface ClassifyRecipientsOptions extends ClassifyOptions {
  /** Asked in place of `classify`; it gets the same options. */
  readonly classify?: ((failure: unknown, options: ClassifyOptions) => Classification) | undefined;
}

/** What the classifier of the site, or that of this package, says of a failure. */
export function classifiedBy(
  options: ClassifyRecipientsOptions | null | undefined,
  failure: unknown,
  taker: string,
): Classification {
  const classify = options?.classify ?? classifyByDefault;
  if (typeof classify !== 'function')
    throw wrongArgument(`${taker}: classify is a function such as createClassifier() gives`, classify);
  const classification = classify(failure, options ?? {});
  if (finds(() => typeof classification.reason === 'string')) return classification;
  throw wrongArgument(`${taker}: what classify returns must be a Classification`, classification);
}
