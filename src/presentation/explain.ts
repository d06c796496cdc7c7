import type { Classification } from '../classification/classification.js';
import { classifiedBy } from '../classification/classified-by.js';
import { codeAt, isError, listAt, read, textAt } from '../classification/properties.js';
import { readFailure } from '../classification/read-failure.js';
import { readReply } from '../parsing/read-reply.js';
import type { Reply } from '../parsing/reply.js';
import { isText } from '../parsing/wrong-argument.js';
import { enhancedFactsOf } from '../semantics/enhanced-status-codes.js';
import { severityOf } from '../semantics/severity.js';
import type { EnhancedStatusCodeText } from './code-texts.js';
import { describe, type ReplyCodeDescription } from './describe.js';
import type { HintFailureOptions } from './hint.js';
import { type Hint, hintOf } from './hint-of.js';
import type { Audience, HintLocale } from './hint-texts.js';
import type { Locale } from './locale.js';

/** All that is known of a failure: plain data that survives JSON. */
export interface Explanation {
  /** The reply that was found in the failure; without a word where only its code is known. */
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

/** More lines, and more faults, than a person reads. */
const mostLines = 1000;

/** A reply as data, parsed or as code and text, whatever its getters or traps do. */
function replyOf(value: unknown): Reply | undefined {
  const code = codeAt(value, 'code');
  const text = read(value, 'text');
  const lines = listAt(value, 'lines', mostLines)?.filter(isText) ?? (isText(text) ? text.split(/\r?\n/) : undefined);
  if (code === undefined || lines === undefined || isError(value)) return undefined;
  const faults = (listAt(value, 'faults', mostLines) ?? []) as Reply['faults'];
  return { code, enhanced: textAt(value, 'enhanced') || undefined, lines, text: lines.join('\n'), faults };
}

/** The reply in the words of the server if the failure kept them, else what the classifier knows of it. */
function replyIn(failure: unknown, { code, enhanced }: Classification): Reply | undefined {
  const found = replyOf(failure) ?? replyOf(read(failure, 'reply')) ?? readReply(readFailure(failure).text)?.reply;
  if (found || code === undefined || !severityOf(code)) return found;
  return { code, enhanced, lines: [''], text: '', faults: [] };
}

/**
 * Says all that is known of a failure in one value: the reply, what its codes mean, the classification, and the hint.
 *
 * Takes whatever `classify` takes and gives plain data, fit for JSON and for `explainDocument`. Throws a `TypeError`
 * that names the part that the locale lacks, and one for a `classify` that returns no classification (RFC 5321 §4.2, RFC
 * 3463).
 *
 * @example
 * const explanation = explain('550 5.1.1 No such user', { locale: en, audience: 'developer' });
 * explanation.reply.code; // 550
 * explanation.description.title; // 'Mailbox Unavailable'
 * explanation.classification.reason; // 'mailbox-unknown'
 * explanation.hint.audience; // 'developer'
 */
export function explain<A extends Audience>(failure: unknown, options: ExplainOptions<A>): Explanation {
  const classification = classifiedBy(options, failure, 'explain');
  const hint = hintOf(classification, options);
  const { locale } = options;
  const { code, enhanced } = classification;
  return {
    reply: replyIn(failure, classification),
    classification,
    description: code !== undefined && severityOf(code) ? describe(code, { locale }) : undefined,
    enhancedDescription:
      enhanced !== undefined && enhancedFactsOf(enhanced) ? describe(enhanced, { locale }) : undefined,
    hint,
  };
}
