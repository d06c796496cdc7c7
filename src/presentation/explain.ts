import type { Classification } from '../classification/classification.js';
import { classify as classifyByDefault } from '../classification/classify.js';
import { readReply } from '../parsing/read-reply.js';
import type { Reply } from '../parsing/reply.js';
import type { EnhancedStatusCodeText } from './code-texts.js';
import { describe, type ReplyCodeDescription } from './describe.js';
import type { HintFailureOptions } from './hint.js';
import { type Hint, hintOf } from './hint-of.js';
import type { Audience, HintLocale } from './hint-texts.js';
import type { Locale } from './locale.js';

/** All that is known of a failure: plain data that survives JSON. */
export interface Explanation {
  /** The reply that was found in the failure. */
  readonly reply: Reply | undefined;
  readonly classification: Classification;
  /** What the reply code means in itself. */
  readonly description: ReplyCodeDescription | undefined;
  /** What the enhanced status code means in itself. */
  readonly enhancedDescription: EnhancedStatusCodeText | undefined;
  readonly hint: Hint;
}

/** The parts of a language that `explain` needs. */
export type ExplainLocale<A extends Audience = Audience> = HintLocale<A> &
  Pick<Locale, 'labels' | 'replyCodeTexts' | 'enhancedStatusCodeTexts'>;

/** Options of `hint`, with more of the locale. */
export interface ExplainOptions<A extends Audience = Audience> extends HintFailureOptions<A> {
  readonly locale: ExplainLocale<A>;
}

const isReply = (value: object): value is Reply =>
  'code' in value && typeof value.code === 'number' && 'lines' in value && Array.isArray(value.lines);

/** Where errors and reports keep the words of a server. */
function wordsIn(failure: object): string {
  const { response, diagnosticCode, message } = failure as Record<string, unknown>;
  return String([response, diagnosticCode, message].find(text => typeof text === 'string') ?? '');
}

function replyIn(failure: unknown): Reply | undefined {
  if (typeof failure === 'string') return readReply(failure)?.reply;
  if (typeof failure !== 'object' || failure === null) return undefined;
  return isReply(failure) ? failure : readReply(wordsIn(failure))?.reply;
}

const isReplyCode = (code: unknown): code is number =>
  typeof code === 'number' && Number.isInteger(code) && code >= 200 && code < 600;

const isEnhanced = (code: unknown): code is string =>
  typeof code === 'string' && /^[245]\.\d{1,3}\.\d{1,3}$/.test(code);

/**
 * Says all that is known of a failure in one value: the reply, what its codes mean, the classification, and the hint.
 *
 * Takes whatever `classify` takes and gives plain data, fit for JSON and for `explainDocument`. Throws a `TypeError` if
 * the locale lacks the hints for the audience (RFC 5321 §4.2, RFC 3463).
 *
 * @example
 * const explanation = explain('550 5.1.1 No such user', { locale: en, audience: 'developer' });
 * explanation.reply.code; // 550
 * explanation.description.title; // 'Mailbox Unavailable'
 * explanation.classification.reason; // 'mailbox-unknown'
 * explanation.hint.audience; // 'developer'
 */
export function explain<A extends Audience>(failure: unknown, options: ExplainOptions<A>): Explanation {
  const { classify = classifyByDefault, locale } = options;
  const classification = classify(failure, options);
  const { code, enhanced } = classification;
  return {
    reply: replyIn(failure),
    classification,
    description: isReplyCode(code) ? describe(code, { locale }) : undefined,
    enhancedDescription: isEnhanced(enhanced) ? describe(enhanced, { locale }) : undefined,
    hint: hintOf(classification, options),
  };
}
