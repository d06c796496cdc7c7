import type { Classification } from '../classification/classification.js';
import type { FailureReason, Party, RetryAdvice } from '../classification/reasons.js';
import { hintFactsOf } from './hint-facts.js';
import type { Audience, HintLocale, HintText, HintTexts } from './hint-texts.js';
import { shown } from './shown.js';

/** What a hint is for, and in which language. */
export interface HintOptions<A extends Audience = Audience> {
  /** A whole locale, or its `tag` and the one part for the audience, such as `senderHints`. */
  readonly locale: HintLocale<A>;
  readonly audience: A;
  /** The address to name; without it the one of the classification, if it has the form of an address. */
  readonly recipient?: string | undefined;
  /** The server's words, to be shown as a quotation; never shown to a sender. */
  readonly quote?: string | undefined;
}

/** What to tell a person about a failure: plain data that survives JSON. */
export interface Hint extends HintText {
  readonly audience: Audience;
  /** The BCP 47 tag of the texts, fit for a `lang` attribute. */
  readonly language: string;
  /** What the texts are about; `unknown` for a reason that the locale does not know. */
  readonly reason: FailureReason;
  /** Who must act. */
  readonly party: Party;
  readonly retry: RetryAdvice;
  /** The server's words without control and bidirectional characters, at most 300 of them; only on request. */
  readonly quote: string | undefined;
}

/**
 * Says in a person's words what a classification means and what to do about it.
 *
 * Takes a `Classification`, also one that went through JSON or comes from a newer version: a reason that the locale does
 * not know is told as `unknown`, as is a party; an advice about retrying that is not known is `after-change`. Imports no
 * rules and no tables, so that a browser can show what a server classified. The recipient is isolated with U+2068 and
 * U+2069, so that it cannot turn the text around it. Throws a `TypeError` if the locale lacks the hints for the audience;
 * odd values in the classification never throw. The reasons rest on the codes of RFC 5321 §4.2 and RFC 3463.
 *
 * @example
 * const classification = JSON.parse('{"reason":"mailbox-full","permanence":"temporary","retry":"later"}');
 * hintOf(classification, { locale: en, audience: 'sender' }).title; // 'The mailbox is full'
 * hintOf(classification, { locale: en, audience: 'postmaster' }).title; // 'Mailbox over quota'
 * hintOf(classification, { locale: {}, audience: 'sender' }); // throws TypeError
 */
export function hintOf<A extends Audience>(classification: Classification, options: HintOptions<A>): Hint {
  const texts = textsFor(options?.audience, options?.locale);
  const { audience, locale, quote, recipient } = options;
  const given = membersOf(classification);
  const facts = hintFactsOf(given, recipient);
  const reason = typeof given.reason === 'string' && Object.hasOwn(texts, given.reason) ? given.reason : 'unknown';
  const entry = texts[isUnexplained(given) ? 'unknown' : reason];
  return {
    ...(typeof entry === 'function' ? entry(facts) : entry),
    audience,
    language: locale.tag,
    reason,
    party: facts.party,
    retry: facts.retry,
    quote: audience === 'sender' || typeof quote !== 'string' ? undefined : shown(quote, 300),
  };
}

/** Whether a server put mail off with 450 or 451 and no more: these are said of any passing trouble, greylisting included. */
function isUnexplained({ code, enhanced, confidence, permanence }: Partial<Classification>): boolean {
  return (code === 450 || code === 451) && !enhanced && confidence === 'guess' && permanence === 'temporary';
}

/** What a value of any shape holds; nothing if its getters or traps throw. */
function membersOf(classification: unknown): Partial<Classification> {
  try {
    return { ...Object(classification) };
  } catch {
    return {};
  }
}

function textsFor(audience: Audience, locale: Partial<HintLocale>): HintTexts {
  const part = typeof audience === 'string' ? (`${audience}Hints` as const) : 'hints';
  const texts = part === 'hints' ? undefined : locale?.[part];
  if (texts) return texts;
  throw new TypeError(
    `hintOf: the locale has no ${part.slice(0, 60)}; audience is 'sender', 'developer' or 'postmaster'`,
  );
}
