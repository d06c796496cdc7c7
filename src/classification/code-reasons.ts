import type { Severity } from '../facts/reply-codes.js';
import { type Advice, type FailureReason, reasonAdvice } from './reasons.js';

/** Per reason the codes that state it, with a comma between. */
type Rows = { readonly [R in FailureReason]?: string };

type Index = ReadonlyMap<string, FailureReason>;

let codeIndex: Index | undefined;
let commandIndex: Index | undefined;

/** The rows the other way round: the reason of each code. */
const indexOf = (rows: Rows): Index =>
  new Map(
    Object.entries(rows).flatMap(([reason, codes]) => codes.split(',').map(code => [code, reason as FailureReason])),
  );

/**
 * What a basic code means when nothing else is said, at any command, and an enhanced code, by subject and detail; `4.7.1`
 * with its class outranks `7.1`.
 *
 * Judgements of ours: for a code that RFC 5321 lets mean many things, the row is the commonest of them. A basic code that
 * says nothing but its severity has none, and neither have the enhanced codes that state no cause.
 */
const codeRows: Rows = {
  'mailbox-unknown': '510,511,550,1.0,1.1,1.4,7.17',
  'mailbox-disabled': '2.0,2.1',
  'mailbox-full': '522,552,2.2',
  'mailbox-moved': '551,1.6',
  'address-syntax': '513,553,1.3',
  'recipient-refused': '7.2',
  'domain-not-found': '512,1.2',
  'domain-not-accepting': '521,556,1.10,7.18',
  'routing-failure': '446,546,4.4,4.6',
  'sender-rejected': '517,1.7,1.8,7.27',
  'auth-required': '530',
  'auth-failed': '525,534,535,5.6,7.8,7.9,7.12,7.13,7.14',
  'encryption-required': '523,524,538,7.3,7.10,7.11,7.30',
  'tls-failed': '7.5',
  'message-unauthenticated': '7.7,7.20,7.21,7.22,7.23,7.24,7.26,7.29',
  'dns-misconfigured': '7.25',
  'ip-blocked': '591',
  'spam-rejected': '541',
  'content-rejected': '6.1',
  'policy-rejected': '471,533,571,7.0,7.1,7.15',
  'message-malformed': '6.0',
  'rate-limited': '7.28',
  greylisted: '4.7.1',
  'too-many-recipients': '531,5.3',
  'message-too-large': '2.3,3.4,7.16',
  'system-full': '431,452,3.1',
  'server-error': '435,451,454,455,458,2.4,3.0,3.5,4.3,6.6,7.19',
  'server-unavailable': '421,432,450,3.2,4.5',
  'protocol-error': '500,501,503,5.0,5.1,5.2,5.4,5.5',
  'not-supported': '502,504,555,3.3,6.2,6.3,6.4,6.5,6.7,6.8,6.9,7.4,7.6',
  'delivery-expired': '447,4.7',
  'connection-failed': '441,442,4.0,4.1,4.2',
};

/** What a basic code means in answer to one command, which outranks the above. */
const commandRows: Rows = {
  'rate-limited': '421 AUTH',
  'auth-failed': '422 AUTH,432 AUTH,501 AUTH',
  'too-many-recipients': '452 RCPT TO',
  'tls-failed': '454 STARTTLS',
  'policy-rejected': '550 end-of-data,554 end-of-data',
  'ip-blocked': '501 CONN,550 CONN,554 CONN',
  'dns-misconfigured': '501 EHLO,501 HELO,504 EHLO,504 HELO,550 EHLO,550 HELO',
  'sender-rejected': '501 MAIL FROM,550 MAIL FROM,553 MAIL FROM',
  'address-syntax': '501 RCPT TO',
  'message-too-large': '552 MAIL FROM',
};

/** Enhanced codes that mean what they say, in the manner of the rows; a weak phrase outranks the others. */
const tellingCodes =
  ',1.1,1.2,1.3,1.6,1.7,1.8,1.10,2.1,2.2,2.3,3.1,3.4,4.6,4.7,5.3,6.7,6.9,7.2,7.8,7.9,7.10,7.11,7.13,7.20,7.21,7.22,7.23,7.24,7.25,7.26,7.27,7.29,7.30,';

/** Whether an enhanced code means what it says: servers send many others for anything. */
export const isTellingCode = (enhanced: string): boolean => tellingCodes.includes(`,${enhanced.slice(2)},`);

/** The command under which the tables file an answer: all of an AUTH exchange is `AUTH`. */
const rowCommandOf = (command: string): string => (/^auth/i.test(command) ? 'AUTH' : command);

/** The reason that a basic reply code gives whatever the command. */
export function reasonOfCode(code: number | undefined): FailureReason {
  codeIndex ??= indexOf(codeRows);
  return codeIndex.get(`${code}`) ?? 'unknown';
}

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
  if (!command) return reasonOfCode(code);
  commandIndex ??= indexOf(commandRows);
  return commandIndex.get(`${code} ${rowCommandOf(command)}`) ?? reasonOfCode(code);
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
  const dot = enhanced.indexOf('.');
  codeIndex ??= indexOf(codeRows);
  return dot < 0 ? undefined : (codeIndex.get(enhanced) ?? codeIndex.get(enhanced.slice(dot + 1)));
}

/** Refused for good, yet these pass with time: a new attempt another day is sensible. */
export const passing: readonly FailureReason[] = ['mailbox-full', 'rate-limited'];

/** Reasons that another attempt cannot outlive, whatever the digit: nothing but what is advised for them helps. */
const lasting: readonly FailureReason[] = [
  'address-syntax',
  'auth-failed',
  'auth-required',
  'encryption-required',
  'virus-detected',
  'content-rejected',
  'message-malformed',
  'message-too-large',
  'too-many-recipients',
  'not-supported',
  'relay-denied',
  'client-error',
  'delayed',
  'accepted',
];

/**
 * Who must act and what to do for a reason, given how final the refusal is.
 *
 * The advice of `reasonAdvice`, with two exceptions. Once the refusal is permanent, `later` becomes `after-change`, unless a
 * full mailbox or a rate is the cause. While it is temporary, the advice is `later`, unless the cause outlasts any waiting,
 * as a wrong password or a message over the limit does. `severity` is that of the reply's first digit, `undefined` if there
 * was no reply.
 *
 * @example
 * adviceOf('server-error', 'permanent-negative').retry; // 'after-change'
 * adviceOf('mailbox-unknown', 'permanent-negative').retry; // 'never'
 * adviceOf('mailbox-unknown', 'transient-negative').retry; // 'later'
 * adviceOf('auth-failed', 'transient-negative').retry; // 'after-change'
 */
export function adviceOf(reason: FailureReason, severity?: Severity): Advice {
  const advice: Advice = reasonAdvice[reason];
  const isLater = advice.retry === 'later';
  if (severity === 'permanent-negative' && isLater && !passing.includes(reason))
    return { ...advice, retry: 'after-change' };
  return severity === 'transient-negative' && !lasting.includes(reason) ? { ...advice, retry: 'later' } : advice;
}
