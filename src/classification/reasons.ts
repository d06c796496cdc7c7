/**
 * The closed list of reasons: why a message, a recipient or a session was not accepted.
 *
 * `accepted` and `delayed` are no failures; `unknown` is an answer and beats a guess.
 *
 * @example
 * failureReasons.length; // 39
 * failureReasons.includes('greylisted'); // true
 */
export const failureReasons = [
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-full',
  'mailbox-moved',
  'address-syntax',
  'recipient-refused',
  'domain-not-found',
  'domain-not-accepting',
  'routing-failure',
  'relay-denied',
  'sender-rejected',
  'auth-required',
  'auth-failed',
  'encryption-required',
  'tls-failed',
  'message-unauthenticated',
  'dns-misconfigured',
  'ip-blocked',
  'domain-blocked',
  'spam-rejected',
  'virus-detected',
  'content-rejected',
  'policy-rejected',
  'message-malformed',
  'rate-limited',
  'greylisted',
  'too-many-recipients',
  'message-too-large',
  'system-full',
  'server-error',
  'server-unavailable',
  'protocol-error',
  'not-supported',
  'delivery-expired',
  'connection-failed',
  'client-error',
  'delayed',
  'accepted',
  'unknown',
] as const;

/** One of `failureReasons`. */
export type FailureReason = (typeof failureReasons)[number];

/** Whether the same message can still succeed, as the refusal itself says it. */
export type Permanence = 'permanent' | 'temporary' | 'unknown';

/** Who must act before the same message can get through. */
export type Party =
  | 'recipient'
  | 'sender'
  | 'developer'
  | 'sender-admin'
  | 'receiver-admin'
  | 'author'
  | 'network'
  | 'none'
  | 'unknown';

/** What to do with the same message. */
export type RetryAdvice =
  | 'now-on-new-connection'
  | 'later'
  | 'other-host'
  | 'with-fewer-recipients'
  | 'after-change'
  | 'never'
  | 'none';

/** What is advised for a reason when nothing more is known. */
export interface Advice {
  readonly party: Party;
  readonly retry: RetryAdvice;
  /** Whether an address may be suppressed for this reason at all; the other conditions of the rule must hold as well. */
  readonly suppressible: boolean;
}

/**
 * What is advised for each reason when nothing more is known: a judgement of ours.
 *
 * Words, severity and command may refine party and retry, and nothing widens `suppressible`; `retry` of `unknown` and
 * `server-error` becomes `after-change` when the refusal is permanent.
 *
 * @example
 * reasonAdvice['mailbox-full']; // { party: 'recipient', retry: 'later', suppressible: false }
 */
export const reasonAdvice = {
  'mailbox-unknown': { party: 'sender', retry: 'never', suppressible: true },
  'mailbox-disabled': { party: 'recipient', retry: 'never', suppressible: true },
  'mailbox-full': { party: 'recipient', retry: 'later', suppressible: false },
  'mailbox-moved': { party: 'sender', retry: 'after-change', suppressible: true },
  'address-syntax': { party: 'sender', retry: 'after-change', suppressible: false },
  'recipient-refused': { party: 'recipient', retry: 'never', suppressible: false },
  'domain-not-found': { party: 'sender', retry: 'after-change', suppressible: false },
  'domain-not-accepting': { party: 'sender', retry: 'never', suppressible: true },
  'routing-failure': { party: 'receiver-admin', retry: 'after-change', suppressible: false },
  'relay-denied': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'sender-rejected': { party: 'sender', retry: 'after-change', suppressible: false },
  'auth-required': { party: 'developer', retry: 'after-change', suppressible: false },
  'auth-failed': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'encryption-required': { party: 'developer', retry: 'after-change', suppressible: false },
  'tls-failed': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'message-unauthenticated': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'dns-misconfigured': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'ip-blocked': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'domain-blocked': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'spam-rejected': { party: 'author', retry: 'after-change', suppressible: false },
  'virus-detected': { party: 'author', retry: 'after-change', suppressible: false },
  'content-rejected': { party: 'author', retry: 'after-change', suppressible: false },
  'policy-rejected': { party: 'sender-admin', retry: 'after-change', suppressible: false },
  'message-malformed': { party: 'developer', retry: 'after-change', suppressible: false },
  'rate-limited': { party: 'sender-admin', retry: 'later', suppressible: false },
  greylisted: { party: 'none', retry: 'later', suppressible: false },
  'too-many-recipients': { party: 'developer', retry: 'with-fewer-recipients', suppressible: false },
  'message-too-large': { party: 'author', retry: 'after-change', suppressible: false },
  'system-full': { party: 'receiver-admin', retry: 'later', suppressible: false },
  'server-error': { party: 'receiver-admin', retry: 'later', suppressible: false },
  'server-unavailable': { party: 'receiver-admin', retry: 'later', suppressible: false },
  'protocol-error': { party: 'developer', retry: 'after-change', suppressible: false },
  'not-supported': { party: 'developer', retry: 'after-change', suppressible: false },
  'delivery-expired': { party: 'sender', retry: 'after-change', suppressible: false },
  'connection-failed': { party: 'network', retry: 'later', suppressible: false },
  'client-error': { party: 'developer', retry: 'after-change', suppressible: false },
  delayed: { party: 'none', retry: 'none', suppressible: false },
  accepted: { party: 'none', retry: 'none', suppressible: false },
  unknown: { party: 'unknown', retry: 'later', suppressible: false },
} as const satisfies { readonly [R in FailureReason]: Advice };
