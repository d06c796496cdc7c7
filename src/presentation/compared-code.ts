import type { AnyFacts } from '../comparison/compared.js';
import { outcomeFor } from '../comparison/differences.js';
import { identityOf } from '../comparison/traits.js';
import type { ReplyCodeFacts } from '../facts/reply-codes.js';
import type { EnhancedFacts } from '../semantics/enhanced-status-codes.js';
import type { EnhancedStatusCodeText } from './code-texts.js';
import type { SeverityPair, SharedSeverity } from './comparison-texts.js';
import { describe, type ReplyCodeDescription } from './describe.js';
import type { Locale } from './locale.js';

/** The parts of a language that a page about two codes is made of. */
export type PageLocale = Pick<Locale, 'tag' | 'labels' | 'replyCodeTexts' | 'comparisonTexts'> &
  Partial<Pick<Locale, 'enhancedStatusCodeTexts'>>;

/** One of the two codes of a page, with all that is said of it alone. */
export interface ComparedCode {
  /** As a sentence names it: `550`, `5.1.1` or `550 5.1.1`. */
  readonly name: string;
  readonly title: string;
  /** The first digit, but 4 for a 552 that counts recipients, which is a refusal for now. */
  readonly digit: 2 | 3 | 4 | 5;
  readonly code: number | undefined;
  readonly row: ReplyCodeFacts | undefined;
  readonly enhanced: EnhancedFacts | undefined;
  readonly text: ReplyCodeDescription | undefined;
  readonly enhancedText: EnhancedStatusCodeText | undefined;
}

/** Gathers what a page says of one of its codes. */
export function comparedCodeOf(facts: AnyFacts, locale: PageLocale): ComparedCode {
  const { code, enhanced, row } = identityOf(facts);
  const { labels, replyCodeTexts, enhancedStatusCodeTexts } = locale;
  const text = code === undefined ? undefined : describe(code, { locale: { labels, replyCodeTexts } });
  const enhancedText =
    enhanced && enhancedStatusCodeTexts && describe(enhanced.code, { locale: { enhancedStatusCodeTexts } });
  const name = [code, enhanced?.code].filter(part => part !== undefined).join(' ');
  const title = `${name} ${enhancedText?.title ?? text?.title ?? ''}`.trim();
  const isForNow = outcomeFor({ code, enhanced }, 'RCPT TO') === 'temporary-failure';
  const digit = (isForNow ? 4 : Number(name.charAt(0))) as ComparedCode['digit'];
  return { name, title, digit, code, row, enhanced, text, enhancedText };
}

/** Two codes in the order of their first digits, as given if these are equal; and the digits as the key of a text. */
export function byDigit(a: ComparedCode, b: ComparedCode) {
  const [first, second] = a.digit <= b.digit ? [a, b] : [b, a];
  return { first, second, key: `${first.digit}/${second.digit}` as SeverityPair | SharedSeverity };
}
