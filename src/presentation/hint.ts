import { type ClassifyRecipientsOptions, classifiedBy } from '../classification/classified-by.js';
import { type Hint, type HintOptions, hintOf } from './hint-of.js';
import type { Audience } from './hint-texts.js';

/** Options of `hintOf` and of `classify`, and a classifier of your own. */
export interface HintFailureOptions<A extends Audience = Audience> extends HintOptions<A>, ClassifyRecipientsOptions {
  readonly recipient?: string | undefined;
}

/**
 * Classifies a failure and says in a person's words what it means and what to do about it.
 *
 * Takes whatever `classify` takes: a reply, an error of nodemailer or Node, a report or a line of a log. Anything else is
 * told as `unknown`; only a locale without the hints for the audience, and a `classify` that is no function or returns no
 * classification, throw a `TypeError`. To show a failure that was classified elsewhere, use `hintOf`, which carries no
 * rules (RFC 5321 §4.2, RFC 3463).
 *
 * @example
 * hint('452 4.2.2 Mailbox full', { locale: en, audience: 'sender' }).title; // 'The mailbox is full'
 * hint(new Error('no reply at all'), { locale: en, audience: 'developer' }).reason; // 'unknown'
 */
export function hint<A extends Audience>(failure: unknown, options: HintFailureOptions<A>): Hint {
  return hintOf(classifiedBy(options, failure, 'hint'), options);
}
