import type { ReplyCode, ReplyCodeFacts, ReplyCodeName, ReplyCodeTable } from '../facts/reply-codes.js';
import { replyCodeAliases, replyCodes } from '../facts/reply-codes.js';

/**
 * Tells whether a value is a reply code that has a row in `replyCodes`, and narrows it.
 *
 * Only numbers are; an unknown code such as 499 is a legal reply all the same (RFC 5321 §4.2).
 *
 * @example
 * isKnownReplyCode(550); // true
 * isKnownReplyCode(499); // false
 */
export function isKnownReplyCode(value: unknown): value is ReplyCode {
  return typeof value === 'number' && Object.hasOwn(replyCodes, value);
}

/** The row of a code: the exact literal for a known one, perhaps none for any other number. */
export type FactsOf<C> = C extends ReplyCode ? ReplyCodeTable[C] : ReplyCodeFacts | undefined;

/**
 * Finds the row of a reply code, exact to the literal: `factsOf(550).name` has the type `'MailboxUnavailable'`.
 *
 * `undefined` for a number that has no row. Each row names its own sources (RFC 5321 §4.2.2 and others).
 *
 * @example
 * factsOf(535).title; // 'Authentication Failed'
 * factsOf(499); // undefined
 */
export function factsOf<const C extends number>(code: C): FactsOf<C>;
export function factsOf(code: number): ReplyCodeFacts | undefined {
  return isKnownReplyCode(code) ? replyCodes[code] : undefined;
}

/** The code of a name: the exact literal for a name of the table, perhaps none for any other text. */
export type ReplyCodeNamed<N> = N extends ReplyCodeName
  ? { [C in ReplyCode]: ReplyCodeTable[C]['name'] extends N ? C : never }[ReplyCode]
  : ReplyCode | undefined;

const aliases: { readonly [code: number]: readonly string[] } = replyCodeAliases;

const titlesOf = ({ code, name, title }: ReplyCodeFacts): readonly string[] => [name, title, ...(aliases[code] ?? [])];

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Looks up a reply code by its name, its title or another title it goes by.
 *
 * Letter case, spaces and punctuation do not matter; `undefined` if nothing goes by that name. The names are those that
 * `smtp-replies/codes` exports.
 *
 * @example
 * replyCodeNamed('HelpMessage'); // 214
 * replyCodeNamed('mailbox name invalid'); // 553
 * replyCodeNamed('Teapot'); // undefined
 */
export function replyCodeNamed<const N extends string>(name: N): ReplyCodeNamed<N>;
export function replyCodeNamed(name: string): ReplyCode | undefined {
  if (typeof name !== 'string') return undefined;
  const wanted = plain(name);
  return Object.values(replyCodes).find(row => titlesOf(row).some(title => plain(title) === wanted))?.code;
}
