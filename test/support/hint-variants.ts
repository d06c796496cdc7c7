import type { Classification } from '../../src/classification/classification.js';
import {
  type FailureReason,
  type Permanence,
  parties,
  reasonAdvice,
  retryAdvices,
} from '../../src/classification/reasons.js';

const permanences: readonly Permanence[] = ['permanent', 'temporary', 'unknown'];

/** A classification with the default advice of its reason, and with what the test gives. */
export function classificationOf(reason: FailureReason, given: Partial<Classification> = {}): Classification {
  const { party, retry } = reasonAdvice[reason];
  return {
    reason,
    severity: undefined,
    permanence: retry === 'later' ? 'temporary' : 'permanent',
    party,
    retry,
    retryAfterSeconds: undefined,
    suppress: false,
    delivery: reason === 'accepted' ? 'accepted' : 'not-accepted',
    closesConnection: false,
    recipient: undefined,
    provider: undefined,
    blocklists: [],
    code: undefined,
    enhanced: undefined,
    command: undefined,
    host: undefined,
    truncated: false,
    confidence: 'likely',
    evidence: [],
    ...given,
  };
}

const spamhaus = { id: 'spamhaus-zen', name: 'Spamhaus ZEN', lookup: 'https://check.spamhaus.org/' };
const spamcop = { id: 'spamcop', name: 'SpamCop', lookup: undefined };

/** The longest address that is shown in full. */
export const longAddress = `${'anna.maria.von.der.lippe'.padEnd(44, '-newsletter')}@subdomain.example.com`.slice(0, 64);

const details: readonly Partial<Classification>[] = [
  { retryAfterSeconds: 1 },
  { retryAfterSeconds: 300 },
  { retryAfterSeconds: 86_400 },
  { retryAfterSeconds: 259_200 },
  { provider: { id: 'gmail', name: 'Gmail' } },
  { blocklists: [spamhaus] },
  { blocklists: [spamhaus, spamcop] },
  { recipient: 'anna@example.com' },
  { recipient: longAddress },
  { suppress: true },
  { delivery: 'unknown' },
  { delivery: 'accepted' },
  { confidence: 'certain' },
  { confidence: 'guess' },
];

/** Every advice for a reason, and every pair of details on which a text may depend. */
export function variantsOf(reason: FailureReason): Classification[] {
  const advice = permanences.flatMap(permanence =>
    parties.flatMap(party => retryAdvices.map(retry => classificationOf(reason, { permanence, party, retry }))),
  );
  const detailed = details.flatMap(first =>
    details.flatMap(second =>
      permanences.map(permanence => classificationOf(reason, { permanence, ...first, ...second })),
    ),
  );
  return [...advice, ...advice.map(given => ({ ...given, recipient: longAddress })), ...detailed];
}
