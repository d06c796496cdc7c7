import type { Severity } from '../facts/reply-codes.js';
import { type Advice, type FailureReason, reasonAdvice } from './reasons.js';

type Rows = { readonly [key: string]: FailureReason };

/**
 * What a basic code means when nothing else is said. A row `530` holds at every command; `550 MAIL FROM` holds in
 * answer to that command and outranks it. Judgements of ours: for a code that RFC 5321 lets mean many things, the row
 * is the commonest of them, and a code that says nothing but its severity has none.
 */
const codeRows: Rows = {
  421: 'server-unavailable',
  '421 AUTH': 'rate-limited',
  422: 'mailbox-full',
  431: 'system-full',
  432: 'auth-failed',
  441: 'connection-failed',
  442: 'connection-failed',
  446: 'routing-failure',
  447: 'delivery-expired',
  450: 'server-unavailable',
  451: 'server-error',
  452: 'system-full',
  '452 RCPT TO': 'too-many-recipients',
  454: 'server-error',
  '454 STARTTLS': 'tls-failed',
  455: 'not-supported',
  458: 'server-error',
  471: 'policy-rejected',
  500: 'protocol-error',
  501: 'protocol-error',
  '501 CONN': 'ip-blocked',
  '501 EHLO': 'dns-misconfigured',
  '501 HELO': 'dns-misconfigured',
  '501 MAIL FROM': 'sender-rejected',
  '501 RCPT TO': 'address-syntax',
  '501 AUTH': 'auth-failed',
  502: 'not-supported',
  503: 'protocol-error',
  504: 'not-supported',
  '504 EHLO': 'dns-misconfigured',
  '504 HELO': 'dns-misconfigured',
  510: 'mailbox-unknown',
  511: 'mailbox-unknown',
  512: 'domain-not-found',
  513: 'address-syntax',
  521: 'domain-not-accepting',
  523: 'encryption-required',
  524: 'encryption-required',
  525: 'auth-failed',
  530: 'auth-required',
  533: 'policy-rejected',
  534: 'auth-failed',
  535: 'auth-failed',
  538: 'encryption-required',
  541: 'spam-rejected',
  '550 CONN': 'ip-blocked',
  '550 EHLO': 'dns-misconfigured',
  '550 HELO': 'dns-misconfigured',
  '550 MAIL FROM': 'sender-rejected',
  '550 end-of-data': 'policy-rejected',
  550: 'mailbox-unknown',
  551: 'mailbox-moved',
  552: 'mailbox-full',
  '552 MAIL FROM': 'message-too-large',
  '553 MAIL FROM': 'sender-rejected',
  553: 'address-syntax',
  '554 CONN': 'ip-blocked',
  '554 end-of-data': 'policy-rejected',
  555: 'not-supported',
  556: 'domain-not-accepting',
  571: 'policy-rejected',
};

/**
 * What an enhanced code means, by subject and detail; `4.7.1` with its class outranks `7.1`. Details that servers use
 * against their definition (X.5.0, X.3.0, X.7.0 …) and those that state no cause have no row.
 */
const enhancedRows: Rows = {
  '1.0': 'mailbox-unknown',
  '1.1': 'mailbox-unknown',
  '1.2': 'domain-not-found',
  '1.3': 'address-syntax',
  '1.4': 'mailbox-unknown',
  '1.6': 'mailbox-moved',
  '1.7': 'sender-rejected',
  '1.8': 'sender-rejected',
  '1.10': 'domain-not-accepting',
  '2.0': 'mailbox-disabled',
  '2.1': 'mailbox-disabled',
  '2.2': 'mailbox-full',
  '2.3': 'message-too-large',
  '2.4': 'server-error',
  '3.0': 'server-error',
  '3.1': 'system-full',
  '3.2': 'server-unavailable',
  '3.3': 'not-supported',
  '3.4': 'message-too-large',
  '3.5': 'server-error',
  '4.0': 'connection-failed',
  '4.1': 'connection-failed',
  '4.2': 'connection-failed',
  '4.3': 'server-error',
  '4.4': 'routing-failure',
  '4.5': 'server-unavailable',
  '4.6': 'routing-failure',
  '4.7': 'delivery-expired',
  '5.0': 'protocol-error',
  '5.1': 'protocol-error',
  '5.2': 'protocol-error',
  '5.3': 'too-many-recipients',
  '5.4': 'protocol-error',
  '5.5': 'protocol-error',
  '5.6': 'auth-failed',
  '6.0': 'message-malformed',
  '6.1': 'content-rejected',
  '6.2': 'not-supported',
  '6.3': 'not-supported',
  '6.4': 'not-supported',
  '6.5': 'not-supported',
  '6.6': 'server-error',
  '6.7': 'not-supported',
  '6.8': 'not-supported',
  '6.9': 'not-supported',
  '7.0': 'policy-rejected',
  '7.1': 'policy-rejected',
  '4.7.1': 'greylisted',
  '7.2': 'recipient-refused',
  '7.3': 'encryption-required',
  '7.4': 'not-supported',
  '7.5': 'tls-failed',
  '7.6': 'not-supported',
  '7.7': 'message-unauthenticated',
  '7.8': 'auth-failed',
  '7.9': 'auth-failed',
  '7.10': 'encryption-required',
  '7.11': 'encryption-required',
  '7.12': 'auth-failed',
  '7.13': 'auth-failed',
  '7.14': 'auth-failed',
  '7.15': 'policy-rejected',
  '7.16': 'message-too-large',
  '7.17': 'mailbox-unknown',
  '7.18': 'domain-not-accepting',
  '7.19': 'server-error',
  '7.20': 'message-unauthenticated',
  '7.21': 'message-unauthenticated',
  '7.22': 'message-unauthenticated',
  '7.23': 'message-unauthenticated',
  '7.24': 'message-unauthenticated',
  '7.25': 'dns-misconfigured',
  '7.26': 'message-unauthenticated',
  '7.27': 'sender-rejected',
  '7.28': 'rate-limited',
  '7.29': 'message-unauthenticated',
  '7.30': 'encryption-required',
};

const own = (rows: Rows, key: string): FailureReason | undefined => (Object.hasOwn(rows, key) ? rows[key] : undefined);

/**
 * The command or phase under which the tables file an answer: `AUTH PLAIN` is `AUTH`, and the answer to the final dot
 * is `end-of-data`.
 */
const rowCommandOf = (command: string): string => (command.startsWith('AUTH') ? 'AUTH' : command);

/**
 * The reason that a basic reply code alone gives, in answer to a command if one is known; never more than a guess.
 *
 * Takes an integer; 2yz is `accepted`, 4yz and 5yz without a row, and everything that is no failure code, `unknown`.
 * Commands are spelt as in `commandReplies`; nothing throws (RFC 5321 §4.2, RFC 5248).
 *
 * @example
 * reasonOfReplyCode(550, 'RCPT TO'); // 'mailbox-unknown'
 * reasonOfReplyCode(550, 'MAIL FROM'); // 'sender-rejected'
 * reasonOfReplyCode(599); // 'unknown'
 */
export function reasonOfReplyCode(code: number, command = ''): FailureReason {
  if (code > 199 && code < 300) return 'accepted';
  return own(codeRows, `${code} ${rowCommandOf(command)}`) ?? own(codeRows, `${code}`) ?? 'unknown';
}

/**
 * The reason that an enhanced status code alone gives, or `undefined` where the code states no cause.
 *
 * Takes `5.1.1` with its class; a few codes mean something else with class 4 (RFC 3463, RFC 5248).
 *
 * @example
 * reasonOfEnhanced('5.1.1'); // 'mailbox-unknown'
 * reasonOfEnhanced('4.7.1'); // 'greylisted'
 * reasonOfEnhanced('5.0.0'); // undefined
 */
export function reasonOfEnhanced(enhanced: string): FailureReason | undefined {
  return own(enhancedRows, enhanced) ?? own(enhancedRows, enhanced.slice(enhanced.indexOf('.') + 1));
}

/** Waiting does not help with these once the refusal is final; a full mailbox or a rate limit passes all the same. */
const finalAfterChange: readonly FailureReason[] = [
  'unknown',
  'server-error',
  'server-unavailable',
  'greylisted',
  'system-full',
  'connection-failed',
];

/**
 * Who must act and what to do for a reason, given how final the refusal is.
 *
 * The advice of `reasonAdvice`, except that `later` becomes `after-change` once the refusal is permanent, unless a full
 * mailbox or a rate is the cause; `severity` is that of the reply's first digit, `undefined` if there was no reply.
 *
 * @example
 * adviceOf('server-error', 'transient-negative').retry; // 'later'
 * adviceOf('server-error', 'permanent-negative').retry; // 'after-change'
 */
export function adviceOf(reason: FailureReason, severity?: Severity): Advice {
  const advice: Advice = reasonAdvice[reason];
  const final = severity === 'permanent-negative' && advice.retry === 'later';
  return final && finalAfterChange.includes(reason) ? { ...advice, retry: 'after-change' } : advice;
}
