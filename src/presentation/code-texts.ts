import type { SubjectDetail } from '../facts/enhanced-status-codes.js';
import type { ReplyCode } from '../facts/reply-codes.js';

/** What a locale says about one reply code, in whole sentences. */
export interface ReplyCodeText {
  readonly title: string;
  /** What it means. */
  readonly description: string;
  /** By whom it is sent, and in answer to what. */
  readonly whenSeen: string;
  /** What to send next, when to retry, or what to fix and who fixes it. */
  readonly whatToDo: string;
}

/** The texts of every reply code of `replyCodes`, in one language. */
export type ReplyCodeTexts = { readonly [K in ReplyCode]: ReplyCodeText };

/** What a locale says about one enhanced status code, or about a subject or a class of them. */
export interface EnhancedStatusCodeText {
  readonly title: string;
  readonly description: string;
}

/** The texts of every registered enhanced status code in one language, with the subjects and classes to fall back to. */
export interface EnhancedStatusCodeTexts {
  readonly codes: { readonly [K in SubjectDetail]: EnhancedStatusCodeText };
  readonly subjects: { readonly [K in 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7]: EnhancedStatusCodeText };
  readonly classes: { readonly [K in 2 | 4 | 5]: EnhancedStatusCodeText };
}
