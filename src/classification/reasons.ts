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

/**
 * All who may have to act before the same message can get through.
 *
 * @example
 * parties.includes('postmaster'); // false
 */
export const parties = [
  'recipient',
  'sender',
  'developer',
  'sender-admin',
  'receiver-admin',
  'author',
  'network',
  'none',
  'unknown',
] as const;

/** Who must act before the same message can get through: one of `parties`. */
export type Party = (typeof parties)[number];

/**
 * All that may be advised to do with the same message.
 *
 * @example
 * retryAdvices.includes('later'); // true
 */
export const retryAdvices = [
  'now-on-new-connection',
  'later',
  'other-host',
  'with-fewer-recipients',
  'after-change',
  'never',
  'none',
] as const;

/** What to do with the same message: one of `retryAdvices`. */
export type RetryAdvice = (typeof retryAdvices)[number];

/** What is advised for a reason when nothing more is known. */
export interface Advice {
  readonly party: Party;
  readonly retry: RetryAdvice;
}

/**
 * What is advised for each reason when nothing more is known: a judgement of ours.
 *
 * Words, severity and command may refine both: where the refusal is permanent, `later` becomes `after-change`, unless a
 * full mailbox or a rate is the cause.
 *
 * @example
 * reasonAdvice['mailbox-full']; // { party: 'recipient', retry: 'later' }
 */
export const reasonAdvice = {
  'mailbox-unknown': { party: 'sender', retry: 'never' },
  'mailbox-disabled': { party: 'recipient', retry: 'never' },
  'mailbox-full': { party: 'recipient', retry: 'later' },
  'mailbox-moved': { party: 'sender', retry: 'after-change' },
  'address-syntax': { party: 'sender', retry: 'after-change' },
  'recipient-refused': { party: 'recipient', retry: 'never' },
  'domain-not-found': { party: 'sender', retry: 'after-change' },
  'domain-not-accepting': { party: 'sender', retry: 'never' },
  'routing-failure': { party: 'receiver-admin', retry: 'after-change' },
  'relay-denied': { party: 'sender-admin', retry: 'after-change' },
  'sender-rejected': { party: 'sender', retry: 'after-change' },
  'auth-required': { party: 'developer', retry: 'after-change' },
  'auth-failed': { party: 'sender-admin', retry: 'after-change' },
  'encryption-required': { party: 'developer', retry: 'after-change' },
  'tls-failed': { party: 'sender-admin', retry: 'after-change' },
  'message-unauthenticated': { party: 'sender-admin', retry: 'after-change' },
  'dns-misconfigured': { party: 'sender-admin', retry: 'after-change' },
  'ip-blocked': { party: 'sender-admin', retry: 'after-change' },
  'domain-blocked': { party: 'sender-admin', retry: 'after-change' },
  'spam-rejected': { party: 'author', retry: 'after-change' },
  'virus-detected': { party: 'author', retry: 'after-change' },
  'content-rejected': { party: 'author', retry: 'after-change' },
  'policy-rejected': { party: 'sender-admin', retry: 'after-change' },
  'message-malformed': { party: 'developer', retry: 'after-change' },
  'rate-limited': { party: 'sender-admin', retry: 'later' },
  greylisted: { party: 'none', retry: 'later' },
  'too-many-recipients': { party: 'developer', retry: 'with-fewer-recipients' },
  'message-too-large': { party: 'author', retry: 'after-change' },
  'system-full': { party: 'receiver-admin', retry: 'later' },
  'server-error': { party: 'receiver-admin', retry: 'later' },
  'server-unavailable': { party: 'receiver-admin', retry: 'later' },
  'protocol-error': { party: 'developer', retry: 'after-change' },
  'not-supported': { party: 'developer', retry: 'after-change' },
  'delivery-expired': { party: 'sender', retry: 'after-change' },
  'connection-failed': { party: 'network', retry: 'later' },
  'client-error': { party: 'developer', retry: 'after-change' },
  delayed: { party: 'none', retry: 'none' },
  accepted: { party: 'none', retry: 'none' },
  unknown: { party: 'unknown', retry: 'later' },
} as const satisfies { readonly [R in FailureReason]: Advice };
