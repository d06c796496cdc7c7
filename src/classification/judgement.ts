import type { Severity } from '../facts/reply-codes.js';
import type { Classification } from './classification.js';
import { adviceOf } from './code-reasons.js';
import { type ClassifyOptions, digitOf, type Failure } from './failure.js';
import { read } from './properties.js';
import type { FailureReason, Permanence, RetryAdvice } from './reasons.js';

/** What the words of a failure say beside its reason. */
export interface Said {
  readonly pointsAtSender: boolean;
  /** Whether a whole domain is said to be switched off, which may be the sender's. */
  readonly ofDomain: boolean;
  readonly hopeless: boolean;
  /** Whether waiting is said to be of use. */
  readonly later: boolean;
  /** Whether the message is said to be queued or delivered. */
  readonly taken: boolean;
  /** Whether the reason rests on more than a bare code. */
  readonly spoken: boolean;
  /** Whether it rests on words or an enhanced code. */
  readonly worded: boolean;
}

/** The only reasons for which an address may be suppressed; the other conditions of the rule must hold as well. */
const suppressible: readonly FailureReason[] = [
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-moved',
  'domain-not-accepting',
];

/** Whether the final dot was still to come. */
export const isBeforeData = (command = ''): boolean => /^(?:CONN|[EHL]+LO|STARTTLS|AUTH|auth|MAIL|RCPT)/.test(command);

/** Whether the answer may be about a recipient: no other command names one. */
const mayNameRecipient = (command = 'RCPT TO'): boolean =>
  /^(?:RCPT TO|DATA|end-of-data|BDAT|VRFY|EXPN)$/.test(command);

/** Codes about a command or a login, whatever their words (RFC 5321 §4.2.2, RFC 4954 §6). */
const isOfSession = (code = 0): boolean => /^5(?:0[0234]|2[2-9]|3\d|55)$/.test(`${code}`);

/** Whether the refusal is for good, as it was said; where nothing but its cause is said, as that cause mostly is. */
export function permanenceOf(failure: Failure, reason: FailureReason, said: Said): Permanence {
  if (reason === 'accepted') return 'unknown';
  if (failure.code === 552 && tooManyRecipients(failure, reason)) return 'temporary';
  const reported = failure.code === undefined ? failure.disposition : undefined;
  const digit = digitOf(failure);
  if (digit === 5) return reason === 'greylisted' || reported === 'delayed' ? 'temporary' : 'permanent';
  if (digit === 4) return reported === 'failed' ? 'permanent' : 'temporary';
  if (failure.error?.reason === reason) return failure.error.permanence;
  if (failure.disposition === 'failed' || reason === 'delivery-expired') return 'permanent';
  if (failure.disposition === 'delayed' || reason === 'delayed') return 'temporary';
  if (!said.spoken || reason === 'tls-failed') return 'unknown';
  return adviceOf(reason).retry === 'later' ? 'temporary' : 'permanent';
}

/** 552 to RCPT TO counts recipients with X.5.3, or where nothing but the text says so (RFC 5321 §4.5.3.1.10, RFC 1870 §6.4). */
const tooManyRecipients = (failure: Failure, reason: FailureReason): boolean =>
  failure.enhanced ? failure.enhanced.endsWith('.5.3') : reason === 'too-many-recipients';

/** The severity of a refusal that is as final as the one given. */
const severities: { readonly [P in Permanence]: Severity | undefined } = {
  permanent: 'permanent-negative',
  temporary: 'transient-negative',
  unknown: undefined,
};

/** What to do with the same message; nothing where it was answered before, as at QUIT. */
export function retryOf(
  failure: Failure,
  reason: FailureReason,
  permanence: Permanence,
  said: Said,
  options: ClassifyOptions | null | undefined,
): RetryAdvice {
  const advised = adviceOf(reason).retry;
  if (failure.command === 'QUIT') return 'none';
  if (advised === 'none' || (failure.disposition === 'delayed' && failure.code === undefined)) return advised;
  if (said.hopeless) return advised === 'later' ? 'after-change' : advised;
  const closed = failure.code === 421 || failure.error?.dropped === true;
  if (closed && read(options, 'connectionReused')) return 'now-on-new-connection';
  if (isHostRefusal(failure, permanence) && !said.spoken) return 'other-host';
  const retry = adviceOf(reason, severities[permanence]).retry;
  return retry === 'after-change' && permanence === 'temporary' && said.later ? 'later' : retry;
}

/** This host refuses before it knows any message; another MX of the domain may not. */
const isHostRefusal = (failure: Failure, permanence: Permanence): boolean =>
  permanence === 'permanent' &&
  (failure.code === 521 || /^(?:CONN|[EH]+LO)$/.test(failure.command ?? '')) &&
  failure.code !== undefined;

/** The rule of suppression: only a final word about the address itself. */
export function suppressOf(failure: Failure, reason: FailureReason, permanence: Permanence, said: Said): boolean {
  if (!suppressible.includes(reason) || permanence !== 'permanent') return false;
  // X.7.z is policy: the account or domain that is switched off may be the one that sends (RFC 3463 §3.8).
  if (reason === 'mailbox-disabled' && (said.ofDomain || failure.enhanced?.startsWith('.7.', 1))) return false;
  const digit = digitOf(failure);
  const isFinal = digit === 5 || (failure.disposition === 'failed' && digit !== 4);
  const isOfRecipient = mayNameRecipient(failure.command) && !isOfSession(failure.code);
  return isFinal && isOfRecipient && said.worded && !said.pointsAtSender;
}

/** Words of a connection that was never made, or lost before any message. */
const beforeMessage = /connection refused|connect to|handshake/i;

/** Whether a report tells of a connection that may have been lost after the final dot; with X.4.1 there was none. */
const isLost = ({ code, enhanced, error, command, text }: Failure, reason: FailureReason): boolean =>
  reason === 'connection-failed' &&
  code === undefined &&
  !error &&
  !enhanced?.endsWith('.4.1') &&
  !isBeforeData(command) &&
  !beforeMessage.test(text.slice(0, 4096));

/** Commands whose answer is about the message as a whole. */
const ofMessage: readonly string[] = ['DATA', 'end-of-data', 'BDAT'];

/** What is certain about the message itself. */
export function deliveryOf(failure: Failure, reason: FailureReason, said: Said): Classification['delivery'] {
  if (isLost(failure, reason)) return 'unknown';
  if (digitOf(failure) > 3) return failure.command === 'QUIT' ? 'unknown' : 'not-accepted';
  if (failure.disposition === 'accepted') return 'accepted';
  if (reason === 'accepted') return said.taken || ofMessage.includes(failure.command ?? '') ? 'accepted' : 'unknown';
  if (failure.error) return failure.error.delivery;
  return failure.disposition === 'failed' ? 'not-accepted' : 'unknown';
}
