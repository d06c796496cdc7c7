import { shownValue } from '../parsing/wrong-argument.js';
import { enhancedFactsOf, rowAt } from '../semantics/enhanced-status-codes.js';
import { isKnownReplyCode } from '../semantics/reply-codes.js';
import { severityOf } from '../semantics/severity.js';
import type { EnhancedStatusCodeText, EnhancedStatusCodeTexts, ReplyCodeText } from './code-texts.js';
import { exchanges } from './exchanges.js';
import type { Locale } from './locale.js';
import { partOf } from './part-of.js';

/** What is said of a reply code in one language, with a sample of the dialogue. */
export interface ReplyCodeDescription extends ReplyCodeText {
  /** Lines that begin with `C: ` or `S: `; empty where nothing is known. */
  readonly exchange: readonly string[];
}

function describeReplyCode(code: number, locale: Partial<Locale> | undefined): ReplyCodeDescription | undefined {
  const texts = partOf(locale, 'replyCodeTexts', 'describe');
  const { unlistedCodes } = partOf(locale, 'labels', 'describe');
  if (isKnownReplyCode(code)) return { ...texts[code], exchange: exchanges[code] };
  const severity = severityOf(code);
  return severity && { ...unlistedCodes[severity], exchange: [] };
}

function describeEnhanced(code: string, texts: EnhancedStatusCodeTexts): EnhancedStatusCodeText | undefined {
  const facts = enhancedFactsOf(code);
  if (!facts) return undefined;
  const { class: row, subject } = facts;
  return rowAt(texts.codes, code.slice(2)) ?? (subject ? texts.subjects[subject.subject] : texts.classes[row.class]);
}

/**
 * Says what a reply code or an enhanced status code means, in the language given.
 *
 * A code in no table is described by its first digit, an unregistered enhanced code by its subject or its class. Throws a
 * `RangeError` for a number outside 200 to 599 and for what is no enhanced status code, and a `TypeError` that names the
 * part of the locale that is missing: `replyCodeTexts` or `labels`, or `enhancedStatusCodeTexts` (RFC 5321 §4.2, RFC 3463).
 *
 * @example
 * describe(535, { locale: en }).title; // 'Authentication Failed'
 * describe('5.1.1', { locale: en }).title; // 'Bad destination mailbox address'
 * describe(99, { locale: en }); // throws RangeError
 * describe(535, { locale: {} }); // throws TypeError
 */
export function describe(
  code: number,
  options: { readonly locale: Pick<Locale, 'labels' | 'replyCodeTexts'> },
): ReplyCodeDescription;
export function describe(
  code: string,
  options: { readonly locale: Pick<Locale, 'enhancedStatusCodeTexts'> },
): EnhancedStatusCodeText;
export function describe(
  code: number | string,
  options: { readonly locale: Pick<Locale, 'labels' | 'replyCodeTexts' | 'enhancedStatusCodeTexts'> },
): ReplyCodeDescription | EnhancedStatusCodeText;
export function describe(
  code: number | string,
  options: { readonly locale: Partial<Locale> },
): ReplyCodeDescription | EnhancedStatusCodeText {
  const locale = options?.locale;
  const described =
    typeof code === 'number'
      ? describeReplyCode(code, locale)
      : describeEnhanced(code, partOf(locale, 'enhancedStatusCodeTexts', 'describe'));
  if (described) return described;
  throw new RangeError(
    `describe() takes a reply code from 200 to 599 or an enhanced status code such as '5.1.1'; it got ${shownValue(code)}.`,
  );
}
