import type { Category, ReplyCode, ReplyCodeTable, Severity } from '../facts/reply-codes.js';

type CodesOf<S extends Severity> = {
  [C in ReplyCode]: ReplyCodeTable[C]['severity'] extends S ? C : never;
}[ReplyCode];

/** A known 2yz code. */
export type PositiveCompletionReplyCode = CodesOf<'positive-completion'>;

/** A known 3yz code. */
export type PositiveIntermediateReplyCode = CodesOf<'positive-intermediate'>;

/** A known 2yz or 3yz code. */
export type PositiveReplyCode = PositiveCompletionReplyCode | PositiveIntermediateReplyCode;

/** A known 4yz code. */
export type TransientReplyCode = CodesOf<'transient-negative'>;

/** A known 5yz code. */
export type PermanentReplyCode = CodesOf<'permanent-negative'>;

/** A known 4yz or 5yz code. */
export type NegativeReplyCode = TransientReplyCode | PermanentReplyCode;

interface Carrier {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/** A value as a reply code, known or not; 0 for all but whole numbers from 200 to 599. */
export const replyCode = (value: unknown): number =>
  Number.isInteger(value) && (value as number) > 199 && (value as number) < 600 ? (value as number) : 0;

/** The reply code that a value is or carries, or 0. */
export const replyCodeIn = (value: unknown): number =>
  replyCode(value) ||
  replyCode((value as Carrier)?.responseCode) ||
  (value instanceof Error ? 0 : replyCode((value as Carrier)?.code));

const firstDigitOf = (value: unknown): number => Math.trunc(replyCodeIn(value) / 100);

/**
 * Tells whether a reply says that the command was completed: 2yz.
 *
 * Takes an integer from 200 to 599, an integer `responseCode` on anything, or an integer `code` on what is not an
 * `Error`; everything else is false, and nothing throws but a getter of the value. Known codes narrow; unknown ones are
 * decided by their first digit (RFC 5321 §4.2.1).
 *
 * @example
 * isPositiveCompletion(250); // true
 * isPositiveCompletion({ code: 299 }); // true
 * isPositiveCompletion(354); // false
 */
export function isPositiveCompletion(code: ReplyCode): code is PositiveCompletionReplyCode;
export function isPositiveCompletion(value: unknown): boolean;
export function isPositiveCompletion(value: unknown): boolean {
  return firstDigitOf(value) === 2;
}

/**
 * Tells whether a reply waits for more from the client: 3yz, such as 354 after DATA and 334 inside AUTH.
 *
 * Takes what `isPositiveCompletion` takes (RFC 5321 §4.2.1).
 *
 * @example
 * isPositiveIntermediate(354); // true
 * isPositiveIntermediate(250); // false
 */
export function isPositiveIntermediate(code: ReplyCode): code is PositiveIntermediateReplyCode;
export function isPositiveIntermediate(value: unknown): boolean;
export function isPositiveIntermediate(value: unknown): boolean {
  return firstDigitOf(value) === 3;
}

/**
 * Tells whether a reply is no failure: 2yz or 3yz.
 *
 * Takes what `isPositiveCompletion` takes (RFC 5321 §4.2.1).
 *
 * @example
 * isPositive(334); // true
 * isPositive(450); // false
 */
export function isPositive(code: ReplyCode): code is PositiveReplyCode;
export function isPositive(value: unknown): boolean;
export function isPositive(value: unknown): boolean {
  const digit = firstDigitOf(value);
  return digit === 2 || digit === 3;
}

/**
 * Tells whether a reply is a failure for now: 4yz.
 *
 * Takes what `isPositiveCompletion` takes (RFC 5321 §4.2.1). It states the severity, not what to do about it: for
 * advice ask `classify`.
 *
 * @example
 * isTransient(451); // true
 * isTransient(499); // true
 * isTransient(Object.assign(new Error('Greylisted'), { responseCode: 450 })); // true
 */
export function isTransient(code: ReplyCode): code is TransientReplyCode;
export function isTransient(value: unknown): boolean;
export function isTransient(value: unknown): boolean {
  return firstDigitOf(value) === 4;
}

/**
 * Tells whether a reply is a failure for good, unless something is changed: 5yz.
 *
 * Takes what `isPositiveCompletion` takes (RFC 5321 §4.2.1). It states the severity, not what to do about it: for
 * advice ask `classify`.
 *
 * @example
 * isPermanent(550); // true
 * isPermanent('550'); // false
 */
export function isPermanent(code: ReplyCode): code is PermanentReplyCode;
export function isPermanent(value: unknown): boolean;
export function isPermanent(value: unknown): boolean {
  return firstDigitOf(value) === 5;
}

/**
 * Tells whether a reply is a failure: 4yz or 5yz.
 *
 * Takes what `isPositiveCompletion` takes (RFC 5321 §4.2.1).
 *
 * @example
 * isNegative(535); // true
 * isNegative(250); // false
 */
export function isNegative(code: ReplyCode): code is NegativeReplyCode;
export function isNegative(value: unknown): boolean;
export function isNegative(value: unknown): boolean {
  const digit = firstDigitOf(value);
  return digit === 4 || digit === 5;
}

/** By first digit, from 2 on. */
const severities: readonly Severity[] = [
  'positive-completion',
  'positive-intermediate',
  'transient-negative',
  'permanent-negative',
];

/** The severity of a code: exact for a known one, `undefined` only where the digit may be out of range. */
export type SeverityOf<C> = C extends ReplyCode ? ReplyCodeTable[C]['severity'] : Severity | undefined;

/**
 * Names the severity that the first digit states (RFC 5321 §4.2.1).
 *
 * Takes what `isPositiveCompletion` takes; `undefined` for what is no reply code. No table is read.
 *
 * @example
 * severityOf(550); // 'permanent-negative'
 * severityOf(499); // 'transient-negative'
 * severityOf(99); // undefined
 */
export function severityOf<const C>(value: C): SeverityOf<C>;
export function severityOf(value: unknown): Severity | undefined {
  return severities[firstDigitOf(value) - 2];
}

/** By second digit, from 0 on. */
const categories: readonly Category[] = [
  'syntax',
  'information',
  'connections',
  'unspecified-3',
  'unspecified-4',
  'mail-system',
];

/** The category of a code: exact for a known one. */
export type CategoryOf<C> = C extends ReplyCode ? ReplyCodeTable[C]['category'] : Category | undefined;

/**
 * Names what the second digit speaks of (RFC 5321 §4.2.1).
 *
 * Takes what `isPositiveCompletion` takes; `undefined` for what is no reply code and for a second digit of 6 to 9,
 * which RFC 5321 does not allow and servers send all the same (571).
 *
 * @example
 * categoryOf(550); // 'mail-system'
 * categoryOf(571); // undefined
 */
export function categoryOf<const C>(value: C): CategoryOf<C>;
export function categoryOf(value: unknown): Category | undefined {
  const code = replyCodeIn(value);
  return code ? categories[((code / 10) | 0) % 10] : undefined;
}
