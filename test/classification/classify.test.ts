import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import type { FailureReason } from '../../src/classification/reasons.js';

const replies: readonly (readonly [FailureReason, string])[] = [
  ['mailbox-unknown', '550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown in local recipient table'],
  [
    'mailbox-unknown',
    '550-5.1.1 The email account that you tried to\r\n550-5.1.1 reach does not exist.\r\n550 5.1.1 gsmtp',
  ],
  ['mailbox-unknown', '550 Unknown user kim'],
  ['mailbox-disabled', '554 5.2.1 The account kim@example.org has been disabled'],
  ['mailbox-full', '452 4.2.2 The mailbox of kim is over quota'],
  ['mailbox-moved', '551 User not local; please try <kim@example.net>'],
  ['address-syntax', '501 5.1.3 Bad recipient address syntax'],
  ['recipient-refused', '550 5.7.1 Only members of this list may post'],
  ['domain-not-found', 'Host or domain name not found. Name service error for name=example.invalid type=MX'],
  ['domain-not-accepting', '556 5.1.10 Recipient address has null MX'],
  ['routing-failure', '554 5.4.6 Too many hops'],
  ['relay-denied', '554 5.7.1 <kim@example.org>: Relay access denied'],
  ['sender-rejected', '553 5.7.1 <me@example.com>: Sender address rejected: not owned by user me'],
  ['auth-required', '530 5.7.0 Authentication required'],
  ['auth-failed', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'],
  ['encryption-required', '530 5.7.0 Must issue a STARTTLS command first'],
  ['tls-failed', 'Cannot start TLS: handshake failure'],
  [
    'message-unauthenticated',
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. SPF did not pass',
  ],
  ['dns-misconfigured', '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.7]'],
  ['ip-blocked', '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org'],
  ['domain-blocked', '554 5.7.1 The domain example.com is listed on the Spamhaus DBL'],
  ['spam-rejected', '554 5.7.1 Message rejected: it looks like spam'],
  ['virus-detected', '554 5.7.1 Virus found: Eicar-Test-Signature'],
  ['content-rejected', '552 5.7.0 The attachment type .exe is not allowed here'],
  ['policy-rejected', '550 5.7.1 Rejected by local policy'],
  ['message-malformed', '554 5.6.0 Message is missing the From header'],
  ['rate-limited', '421 4.7.0 Too many connections from your host'],
  ['greylisted', '450 4.2.0 <kim@example.org>: Recipient address rejected: Greylisted'],
  ['too-many-recipients', '452 4.5.3 Error: too many recipients'],
  ['message-too-large', '552 5.3.4 Message size exceeds fixed limit'],
  ['system-full', '452 4.3.1 Insufficient system storage'],
  ['server-error', '451 4.3.0 Temporary lookup failure'],
  ['server-unavailable', '421 4.3.2 The system is shutting down for maintenance'],
  ['protocol-error', '503 5.5.1 Bad sequence of commands'],
  ['not-supported', '502 5.5.1 Command not implemented'],
  ['delivery-expired', 'Delivery time expired'],
  ['connection-failed', 'connect to mx.example.org[192.0.2.9]:25: Connection timed out'],
  ['delayed', 'Your message has been delayed; we keep trying'],
  ['accepted', '250 2.0.0 Ok: queued as 4F1C2B'],
  ['unknown', '554 Sorry'],
];

describe('classify', () => {
  test.each(replies)('%s: %s', (reason, text) => {
    expect(classify(text).reason).toBe(reason);
  });

  test('a Classification survives JSON', () => {
    const classification = classify('554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org');
    expect(JSON.parse(JSON.stringify(classification))).toMatchObject({
      reason: 'ip-blocked',
      blocklists: [{ id: 'spamhaus-zen' }],
    });
  });

  test.each([undefined, null, true, Symbol('x'), {}, [], () => 1, Number.NaN, 99, ''])('%s is unknown', value => {
    expect(classify(value)).toMatchObject({ reason: 'unknown', confidence: 'guess', suppress: false });
  });

  test.each([
    ['The mailbox of kim is full', 'temporary', 'later'],
    ['The server is too busy for this mail', 'temporary', 'later'],
    ['This letter made too many hops', 'permanent', 'after-change'],
    ['The sender address is invalid', 'permanent', 'after-change'],
    ['Nothing is known of it', 'unknown', 'later'],
    ['mailbox is full: retry timeout exceeded', 'permanent', 'later'],
    ['The domain has sent too many messages per hour. Message discarded.', 'permanent', 'later'],
  ])('a cause without a code is as final as it mostly is: %s', (text, permanence, retry) => {
    expect(classify(text)).toMatchObject({ permanence, retry, suppress: false });
  });

  test.each([
    ['454 4.7.0 Too many login attempts, try again later', 'auth-failed', 'later'],
    ['454 4.7.0 Too many login attempts', 'auth-failed', 'after-change'],
    ['451 4.7.1 Relaying is not permitted for now, try again later', 'relay-denied', 'later'],
    ['535 5.7.8 Too many login attempts, try again later', 'auth-failed', 'after-change'],
    ['452 4.5.3 Too many recipients, try the others later', 'too-many-recipients', 'with-fewer-recipients'],
  ])('a refusal for now that asks to come back later is one to repeat: %s', (text, reason, retry) => {
    expect(classify(text)).toMatchObject({ reason, retry });
  });

  test.each([
    ['554 5.2.121 The limit of the mailbox is reached', 'recipient'],
    ['554 5.2.122 The mailbox has exceeded the messages it can receive per hour', 'recipient'],
    ['450 4.2.1 The user you write to is receiving mail too quickly', 'recipient'],
    ['421 4.7.0 Too many messages from your host', 'sender-admin'],
  ])('it is the recipient whose mailbox gets more than it may take: %s', (text, party) => {
    expect(classify(text)).toMatchObject({ reason: 'rate-limited', retry: 'later', party });
  });
});
