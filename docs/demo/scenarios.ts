import type { FailureReason, RetryAdvice } from 'smtp-replies';

/** What the demo sends, and what must come out. */
export interface Scenario {
  readonly title: string;
  readonly from?: string;
  readonly to: readonly string[];
  readonly login?: boolean;
  readonly server?: 'open' | 'closing' | 'none';
  readonly expected: {
    readonly code: number | undefined;
    readonly reason: FailureReason;
    readonly retry: RetryAdvice;
    readonly suppress: boolean;
  };
}

/** A dozen sends that end in a dozen ways. */
export const scenarios: readonly Scenario[] = [
  {
    title: 'The message is accepted',
    to: ['ada'],
    expected: { code: 250, reason: 'accepted', retry: 'none', suppress: false },
  },
  {
    title: 'The recipient does not exist',
    to: ['nobody'],
    expected: { code: 550, reason: 'mailbox-unknown', retry: 'never', suppress: true },
  },
  {
    title: 'One of two recipients is refused, and nodemailer resolves',
    to: ['ada', 'nobody'],
    expected: { code: 550, reason: 'mailbox-unknown', retry: 'never', suppress: true },
  },
  {
    title: 'The mailbox is full',
    to: ['full'],
    expected: { code: 552, reason: 'mailbox-full', retry: 'later', suppress: false },
  },
  {
    title: 'Too many recipients',
    to: ['crowd'],
    expected: { code: 452, reason: 'too-many-recipients', retry: 'with-fewer-recipients', suppress: false },
  },
  {
    title: 'Greylisted',
    to: ['stranger'],
    expected: { code: 450, reason: 'greylisted', retry: 'later', suppress: false },
  },
  {
    title: 'The server is shutting down',
    to: ['ada'],
    server: 'closing',
    expected: { code: 421, reason: 'server-unavailable', retry: 'later', suppress: false },
  },
  {
    title: 'The server wants a login',
    from: 'anonymous',
    to: ['ada'],
    expected: { code: 530, reason: 'auth-required', retry: 'after-change', suppress: false },
  },
  {
    title: 'The login is refused',
    to: ['ada'],
    login: true,
    expected: { code: 535, reason: 'auth-failed', retry: 'after-change', suppress: false },
  },
  {
    title: 'The message is refused as spam, after the data',
    to: ['filtered'],
    expected: { code: 554, reason: 'spam-rejected', retry: 'after-change', suppress: false },
  },
  {
    title: 'The message lacks SPF and DKIM, said in three lines',
    to: ['strict'],
    expected: { code: 550, reason: 'message-unauthenticated', retry: 'after-change', suppress: false },
  },
  {
    title: 'Nobody listens',
    to: ['ada'],
    server: 'none',
    expected: { code: undefined, reason: 'connection-failed', retry: 'later', suppress: false },
  },
];
