import type { Classification, Evidence } from './classification.js';
import { isTellingCode, reasonOfEnhanced, reasonOfReplyCode } from './code-reasons.js';
import type { ErrorVerdict, Failure } from './failure.js';
import type { FailureReason } from './reasons.js';

/** How far a hit outranks others; codes rank between. */
export const ranks = {
  any: 0.5,
  vague: 0.8,
  weak: 1,
  outer: 1.5,
  telling: 2,
  specific: 3,
  exact: 4,
  provider: 5,
  site: 6,
};

/** One reason for which something speaks, and how far it is believed. */
export interface Verdict {
  readonly reason: FailureReason;
  readonly evidence: Evidence;
  readonly rank: number;
  /** Whether it rests on no word and no enhanced code. */
  readonly bare?: boolean;
}

/** What the enhanced code says. */
export function enhancedVerdict({ enhanced, code }: Failure): Verdict | undefined {
  const reason = enhanced && reasonOfEnhanced(enhanced);
  if (!reason) return undefined;
  const isTelling = isTellingCode(enhanced) && !(enhanced === '5.1.1' && code && code < 500);
  return { reason, rank: isTelling ? ranks.telling : ranks.vague, evidence: { kind: 'enhanced', rule: enhanced } };
}

/** What the basic code says at its command; a 550 stands for so much that with words that no rule knows it tells nothing else. */
export function codeVerdict({ code, command, text, start, end }: Failure): Verdict | undefined {
  const isTelling = code !== 550 || command || !/\p{L}/u.test(text.slice(start, end).slice(0, 4096));
  const reason = code && isTelling ? reasonOfReplyCode(code, command) : 'unknown';
  return reason === 'unknown' ? undefined : { reason, rank: ranks.any, evidence: { kind: 'code', rule: `${code}` } };
}

/** Reasons for which no server wrote the words of an error. */
const withoutServer: readonly FailureReason[] = ['connection-failed', 'domain-not-found', 'tls-failed'];

/** What an error states by its code or name; words in it are those of nobody else if it arose on this side. */
export const errorVerdict = ({ reason, rule, local, wraps }: ErrorVerdict): Verdict => ({
  reason,
  rank: local ? ranks.provider : !wraps && withoutServer.includes(reason) ? ranks.exact : ranks.telling,
  evidence: { kind: 'error', rule },
});

/** How sure an answer is that rests on the first of some verdicts. */
export function confidenceOf(verdicts: readonly Verdict[]): Classification['confidence'] {
  const [first, second] = verdicts;
  if (!first || first.rank < ranks.telling) return 'guess';
  const isSeconded = second !== undefined && second.rank >= ranks.weak && second.reason === first.reason;
  return first.rank >= ranks.provider || isSeconded ? 'certain' : 'likely';
}
