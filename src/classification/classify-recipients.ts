import type { Classification } from './classification.js';
import { type Classifier, classify } from './classify.js';
import type { ClassifyOptions } from './failure.js';

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

interface Send {
  readonly rejectedErrors?: unknown;
  readonly rejected?: unknown;
}

/** More recipients than any server takes in one transaction. */
const mostRecipients = 10_000;

const listAt = (value: unknown, key: keyof Send): readonly unknown[] => {
  try {
    const found = typeof value === 'object' && value !== null ? (value as Send)[key] : undefined;
    return Array.isArray(found) ? found.slice(0, mostRecipients) : [];
  } catch {
    return [];
  }
};

/**
 * Classifies each refused recipient of a send, one answer for each.
 *
 * Takes what nodemailer throws when no recipient was taken, and the `info` with which it resolves when some were: both
 * list an error per recipient in `rejectedErrors`. Addresses in `rejected` without an error of their own share that of
 * the send. An error without such lists is one answer; an `info` without refused recipients is none. `classify` may be a
 * classifier of one's own; nothing throws.
 *
 * @example
 * classifyRecipients({ rejectedErrors: [{ recipient: 'ada@example.com', responseCode: 550, response: '550 5.1.1 No such user' }] }); // [{ recipient: 'ada@example.com', classification: { reason: 'mailbox-unknown' } }]
 * classifyRecipients({ accepted: ['ada@example.com'], rejected: [] }); // []
 */
export function classifyRecipients(
  errorOrInfo: unknown,
  options: ClassifyRecipientsOptions = {},
): readonly RecipientClassification[] {
  const { classify: own = classify, ...rest } = options;
  const errors = listAt(errorOrInfo, 'rejectedErrors');
  const answers = errors.map((error): RecipientClassification => {
    const classification = own(error, rest);
    return { recipient: classification.recipient, classification };
  });
  const named = new Set(answers.map(answer => answer.recipient));
  const others = listAt(errorOrInfo, 'rejected').filter(
    (address): address is string => typeof address === 'string' && !named.has(address),
  );
  for (const recipient of others) answers.push({ recipient, classification: own(errorOrInfo, { ...rest, recipient }) });
  if (answers.length > 0 || !isError(errorOrInfo)) return answers;
  const classification = own(errorOrInfo, rest);
  return [{ recipient: classification.recipient, classification }];
}

/** An error, or what looks like one: an `info` has neither a message nor a response code of a failure. */
function isError(value: unknown): boolean {
  try {
    const { message, responseCode } = Object(value) as { message?: unknown; responseCode?: unknown };
    return value instanceof Error || typeof message === 'string' || typeof responseCode === 'number';
  } catch {
    return false;
  }
}
