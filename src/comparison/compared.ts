import type { EnhancedStatusCode } from '../facts/enhanced-status-codes.js';
import type { Category, ReplyCode, ReplyCodeFacts, ReplyCodeTable, Severity } from '../facts/reply-codes.js';
import { parseReply } from '../parsing/parse-reply.js';
import type { Reply } from '../parsing/reply.js';
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

type TextFacts<T> = T extends EnhancedStatusCode
  ? EnhancedFactsOf<T>
  : T extends `${2 | 4 | 5}.${number}.${number}`
    ? EnhancedFacts
    : T extends `${infer C extends ReplyCode}${'' | `${' ' | '-'}${string}`}`
      ? ReplyFacts<ReplyCodeTable[C]>
      : ReplyFacts | EnhancedFacts;

/** The facts of a compared value, exact to the literal where it is a known code. */
export type ComparedFacts<T> = T extends number
  ? CodeFacts<T>
  : T extends string
    ? TextFacts<T>
    : T extends { readonly code: infer C }
      ? ReplyFacts<CodeFacts<C>>
      : never;

const accepted =
  "compare() takes a reply code from 200 to 599, an enhanced status code such as '5.1.1', or a whole reply such as '550 5.1.1 No such user'";

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function nonsense(value: unknown, cause?: unknown): TypeError {
  return new TypeError(`${accepted}; it got ${shown(value)}.`, cause === undefined ? {} : { cause });
}

function codeFactsOf(code: unknown): ReplyCodeFacts | UnlistedReplyCode {
  const severity = typeof code === 'number' ? severityOf(code) : undefined;
  if (typeof code !== 'number' || !severity) throw nonsense(code);
  return factsOf(code) ?? { code, severity, category: categoryOf(code), standing: 'unlisted' };
}

function replyFactsOf(reply: Pick<Reply, 'code' | 'enhanced'>): ReplyFacts {
  return { ...codeFactsOf(reply.code), enhanced: enhancedFactsOf(reply.enhanced ?? '') };
}

function parsed(text: string): Reply {
  try {
    return parseReply(text);
  } catch (cause) {
    throw nonsense(text, cause);
  }
}

/** Looks up what is known of one of the values to compare; throws a `TypeError` for what is none. */
export function comparedFactsOf(value: unknown): AnyFacts {
  if (typeof value === 'string') return enhancedFactsOf(value) ?? replyFactsOf(parsed(value));
  return typeof value === 'object' && value
    ? replyFactsOf(value as Pick<Reply, 'code' | 'enhanced'>)
    : codeFactsOf(value);
}
