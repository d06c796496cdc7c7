import type { Severity } from '../facts/reply-codes.js';
import type { FailureReason, Party, Permanence, RetryAdvice } from './reasons.js';

/** A blocklist that a reply names. */
export interface BlocklistMention {
  /** A short stable id such as `spamhaus-zen`. */
  readonly id: string;
  readonly name: string;
  /** The page where an address can be looked up, if the list has one. */
  readonly lookup: string | undefined;
}

/** A mail provider that a reply gives away by its wording or its host name. */
export interface ProviderMention {
  readonly id: string;
  readonly name: string;
}

/** One piece of what a verdict rests on. */
export interface Evidence {
  readonly kind: 'rule' | 'provider' | 'text' | 'enhanced' | 'code' | 'severity' | 'error';
  /** The id of the rule, or the code that decided. */
  readonly rule: string;
  /** The words that matched, lower-cased as they were compared. */
  readonly match?: string;
  /** Where in the text they begin. */
  readonly at?: number;
}

/** Why a send failed, who must act, and what to do next: plain data that survives JSON. */
export interface Classification {
  readonly reason: FailureReason;
  /** The severity that the first digit states, if there was a reply code. */
  readonly severity: Severity | undefined;
  readonly permanence: Permanence;
  readonly party: Party;
  readonly retry: RetryAdvice;
  /** Seconds to wait, only where the text or a provider's documented rule says so. */
  readonly retryAfterSeconds: number | undefined;
  /** Whether to stop mailing this recipient. */
  readonly suppress: boolean;
  /** `not-accepted` only for 4yz, 5yz, or a failure that is provably before the final dot. */
  readonly delivery: 'not-accepted' | 'accepted' | 'unknown';
  readonly closesConnection: boolean;
  readonly recipient: string | undefined;
  readonly provider: ProviderMention | undefined;
  readonly blocklists: readonly BlocklistMention[];
  readonly code: number | undefined;
  /** The enhanced status code as it was said, such as `5.1.1`. */
  readonly enhanced: string | undefined;
  readonly command: string | undefined;
  readonly host: string | undefined;
  /** Whether the text was longer than what was read. */
  readonly truncated: boolean;
  readonly confidence: 'certain' | 'likely' | 'guess';
  readonly evidence: readonly Evidence[];
}
