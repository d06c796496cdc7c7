import type { EnhancedStatusCode } from '../facts/enhanced-status-codes.js';
import type { Category, ReplyCode, ReplyCodeFacts, ReplyCodeTable, Severity } from '../facts/reply-codes.js';
import type { Reply } from '../parsing/reply.js';
import { shownValue } from '../parsing/wrong-argument.js';
import type { EnhancedFacts, EnhancedFactsOf } from '../semantics/enhanced-status-codes.js';
import { enhancedFactsOf } from '../semantics/enhanced-status-codes.js';
import { factsOf } from '../semantics/reply-codes.js';
import { categoryOf, severityOf } from '../semantics/severity.js';

/** What the digits say of a reply code that no table lists. */
export interface UnlistedReplyCode {
  readonly code: number;
  readonly severity: Severity;
  readonly category: Category | undefined;
  readonly standing: 'unlisted';
}

/** A reply code with the enhanced status code that came with it. */
export type ReplyFacts<C = ReplyCodeFacts | UnlistedReplyCode> = C & { readonly enhanced: EnhancedFacts | undefined };

/** What `compare` takes: a reply code, an enhanced status code, the text of a whole reply, or a `Reply`. */
export type Comparable = number | string | Pick<Reply, 'code' | 'enhanced'>;

/** What is known of any value that `compare` takes. */
export type AnyFacts = ReplyCodeFacts | UnlistedReplyCode | ReplyFacts | EnhancedFacts;

type CodeFacts<C> = C extends ReplyCode
  ? ReplyCodeTable[C]
  : number extends C
    ? ReplyCodeFacts | UnlistedReplyCode
    : UnlistedReplyCode;

/** Of several lines the last decides, which no literal type can promise to find. */
type ReplyTextFacts<T> = T extends `${string}\n${string}`
  ? ReplyFacts
  : T extends `${infer C extends ReplyCode} ${string}`
    ? ReplyFacts<ReplyCodeTable[C]>
    : T extends `${infer C extends ReplyCode}`
      ? ReplyFacts<ReplyCodeTable[C]>
      : ReplyFacts | EnhancedFacts;

type TextFacts<T> = T extends EnhancedStatusCode
  ? EnhancedFactsOf<T>
  : T extends `${2 | 4 | 5}.${number}.${number}`
    ? EnhancedFacts
    : ReplyTextFacts<T>;

/** The facts of a compared value, exact to the literal where it is a known code. */
export type ComparedFacts<T> = T extends number
  ? CodeFacts<T>
  : T extends string
    ? TextFacts<T>
    : T extends { readonly code: infer C }
      ? ReplyFacts<CodeFacts<C>>
      : never;

const accepted =
  "compare() takes a reply code from 200 to 599, an enhanced status code such as '5.1.1', or a reply such as '550 No'";

function codeFactsOf(code: unknown, value: unknown): ReplyCodeFacts | UnlistedReplyCode {
  const severity = typeof code === 'number' && severityOf(code);
  if (!severity) throw new TypeError(`${accepted}; it got ${shownValue(value)}.`);
  return factsOf(code) ?? { code, severity, category: categoryOf(code), standing: 'unlisted' };
}

/** No 3yz reply has an enhanced status code (RFC 2034 §4). */
function replyFactsOf(reply: { readonly code?: unknown; readonly enhanced?: unknown }, value: unknown): ReplyFacts {
  const facts = codeFactsOf(reply.code, value);
  const isIntermediate = facts.severity === 'positive-intermediate';
  const enhanced = isIntermediate ? undefined : enhancedFactsOf(reply.enhanced as string);
  return { ...facts, enhanced };
}

/**
 * Reads code and enhanced status code off the text of a conforming reply: a hyphen behind the code of every line but the
 * last, which decides. For any other text the reader's own `parseReply` is the way, so that nobody carries a parser here.
 */
function replyIn(text: string): Pick<Reply, 'code' | 'enhanced'> | undefined {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const last = lines.pop() ?? '';
  if (!/^\d{3}( |$)/.test(last) || !lines.every(line => /^\d{3}-/.test(line))) return undefined;
  return { code: Number(last.slice(0, 3)), enhanced: last.slice(4).split(' ', 1)[0] };
}

/** Looks up what is known of one of the values to compare; throws a `TypeError` for what is none. */
export function comparedFactsOf(value: unknown): AnyFacts {
  const enhanced = enhancedFactsOf(value as string);
  if (enhanced) return enhanced;
  const reply = typeof value === 'string' ? replyIn(value) : value;
  return typeof reply === 'object' && reply ? replyFactsOf(reply, value) : codeFactsOf(value, value);
}
