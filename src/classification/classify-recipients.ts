import type { Classification } from './classification.js';
import { type Classifier, classify } from './classify.js';
import type { ClassifyOptions } from './failure.js';
import { listAt, read } from './properties.js';

/** What became of one recipient of a send that failed, in whole or in part. */
export interface RecipientClassification {
  readonly recipient: string | undefined;
  readonly classification: Classification;
}

/** What is known besides, and the classifier to ask instead of `classify`. */
export interface ClassifyRecipientsOptions extends ClassifyOptions {
  /** The classifier to use; `classify` by default. */
  readonly classify?: Classifier | undefined;
}

/** More recipients than any server takes in one transaction. */
const mostRecipients = 10_000;

/** Whether a value is the `info` with which a send resolves: an error with such lists has a message or a code besides. */
const isInfo = (value: unknown): boolean =>
  ['accepted', 'rejected'].some(key => listAt(value, key, 0)) &&
  ['message', 'responseCode', 'code'].every(key => read(value, key) === undefined);

/** An address as a string, or as nodemailer keeps it with its name. */
const addressOf = (entry: unknown): unknown => (typeof entry === 'string' ? entry : read(entry, 'address'));

/**
 * Classifies each refused recipient of a send, one answer for each.
 *
 * Takes what nodemailer throws when no recipient was taken, and the `info` with which it resolves when some were: both
 * list an error per recipient in `rejectedErrors`. Addresses in `rejected` without an error of their own share that of
 * the send, or are `unknown` where the send went through for the others. An `info` without refused recipients has no
 * answer; anything else without such lists, of any shape that `classify` takes, has one. `classify` may be a classifier of
 * one's own; nothing throws.
 *
 * @example
 * classifyRecipients({ rejectedErrors: [{ recipient: 'ada@example.com', responseCode: 550, response: '550 5.1.1 No such user' }] }); // [{ recipient: 'ada@example.com', classification: { reason: 'mailbox-unknown' } }]
 * classifyRecipients({ accepted: ['ada@example.com'], rejected: [] }); // []
 */
export function classifyRecipients(
  errorOrInfo: unknown,
  options?: ClassifyRecipientsOptions | null,
): readonly RecipientClassification[] {
  const { classify: own = classify, ...rest } = options ?? {};
  const judged = (failure: unknown, known: ClassifyOptions = rest): RecipientClassification => {
    const classification = own(failure, known);
    return { recipient: classification.recipient, classification };
  };
  const answers = (listAt(errorOrInfo, 'rejectedErrors', mostRecipients) ?? []).map(error => judged(error));
  const named = new Set<unknown>(answers.map(answer => answer.recipient));
  for (const recipient of new Set((listAt(errorOrInfo, 'rejected', mostRecipients) ?? []).map(addressOf))) {
    if (typeof recipient !== 'string' || named.has(recipient)) continue;
    const shared = judged(errorOrInfo, { ...rest, recipient });
    const isTaken = shared.classification.reason === 'accepted';
    answers.push(isTaken ? judged(undefined, { ...rest, recipient }) : shared);
  }
  return answers.length > 0 || isInfo(errorOrInfo) ? answers : [judged(errorOrInfo)];
}
