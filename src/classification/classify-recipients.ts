import type { Classification } from './classification.js';
import { type ClassifyRecipientsOptions, classifiedBy } from './classified-by.js';
import { isInfo, listAt, read, textAt } from './properties.js';

/** What became of one recipient of a send that failed, in whole or in part. */
export interface RecipientClassification {
  readonly recipient: string | undefined;
  readonly classification: Classification;
}

/** So many recipients have an answer; a list may claim any length. */
const mostRecipients = 100_000;

/** An address as a string, or as nodemailer keeps it with its name. */
const addressOf = (entry: unknown): string => (typeof entry === 'string' ? entry : textAt(entry, 'address'));

/**
 * Classifies each refused recipient of a send, one answer for each.
 *
 * Takes what nodemailer throws when no recipient was taken, and the `info` with which it resolves when some were: both
 * list an error per recipient in `rejectedErrors`. Addresses in `rejected` without an error of their own share that of
 * the send, but none is suppressed for what may be said of another; they are `unknown` where the send went through for
 * the others. An `info` without refused recipients, of any transport, has no answer; anything else without such lists, of
 * any shape that `classify` takes, has one. The first 100,000 of a list count. `classify` may be a classifier of one's own; only one that is no function or
 * returns no classification is a `TypeError`.
 *
 * @example
 * classifyRecipients({ rejectedErrors: [{ recipient: 'ada@example.com', responseCode: 550, response: '550 5.1.1 No such user' }] }); // [{ recipient: 'ada@example.com', classification: { reason: 'mailbox-unknown' } }]
 * classifyRecipients({ accepted: ['ada@example.com'], rejected: [] }); // []
 */
export function classifyRecipients(
  errorOrInfo: unknown,
  options?: ClassifyRecipientsOptions | null,
): readonly RecipientClassification[] {
  const judged = (failure: unknown, address = ''): RecipientClassification => {
    const known = address ? { ...options, recipient: address } : options;
    const classification = classifiedBy(known, failure, 'classifyRecipients()');
    return { recipient: classification.recipient, classification };
  };
  const errors = listAt(errorOrInfo, 'rejectedErrors', mostRecipients) ?? [];
  const answers = errors.map(error => judged(error, addressOf(read(error, 'recipient'))));
  const refused = new Map(
    (listAt(errorOrInfo, 'rejected', mostRecipients) ?? []).map(entry => [
      addressOf(entry).toLowerCase(),
      addressOf(entry),
    ]),
  );
  for (const { recipient = '' } of answers) refused.delete(recipient.toLowerCase());
  const isAlone = errors.length + refused.size === 1;
  for (const address of refused.values()) {
    if (!address) continue;
    const { recipient, classification } = judged(errorOrInfo, address);
    const suppress = isAlone && classification.suppress;
    const isTaken = classification.reason === 'accepted';
    answers.push(isTaken ? judged(undefined, address) : { recipient, classification: { ...classification, suppress } });
  }
  return answers.length > 0 || isInfo(errorOrInfo) ? answers : [judged(errorOrInfo)];
}
