import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { type FailureReason, failureReasons } from '../../src/classification/reasons.js';
import { replies } from './replies.js';

const suppressible: readonly FailureReason[] = [
  'mailbox-unknown',
  'mailbox-disabled',
  'mailbox-moved',
  'domain-not-accepting',
];

const rows = Object.entries(replies).flatMap(([reason, texts]) =>
  texts.map((text): [FailureReason, string] => [reason as FailureReason, text]),
);

describe('replies in the manner of real servers', () => {
  test.each(rows)('%s: %s', (reason, text) => {
    expect(classify(text).reason).toBe(reason);
  });

  test.each(rows)('never an illegal combination: %s: %s', (_, text) => {
    const { reason, permanence, retry, suppress } = classify(text);
    expect(failureReasons).toContain(reason);
    if (suppress) {
      expect(permanence).toBe('permanent');
      expect(suppressible).toContain(reason);
    }
    if (retry === 'later' && permanence === 'permanent') expect(['mailbox-full', 'rate-limited']).toContain(reason);
  });

  test('suppresses most plain unknown mailboxes, and none whose cause is elsewhere', () => {
    const plain = (replies['mailbox-unknown'] ?? []).filter(text => /^5\d\d/.test(text));
    expect(plain.filter(text => classify(text).suppress).length / plain.length).toBeGreaterThan(0.85);
    const elsewhere = rows.filter(([reason]) => !suppressible.includes(reason));
    expect(elsewhere.filter(([, text]) => classify(text).suppress)).toEqual([]);
  });

  test.each([
    '550 5.7.1 Domain news.example.com is disabled: account suspended',
    '554 5.7.1 The domain example.com has been suspended for abuse',
    '550 5.7.1 This account is disabled',
    '550 5.7.0 Account suspended, contact support',
    '550 The domain of this customer is suspended',
    '554 5.2.1 Sending domain example.com is deactivated',
  ])("never suppresses for a domain or an account that may be the sender's: %s", text => {
    expect(classify(text).suppress).toBe(false);
    expect(classify(text, { command: 'RCPT TO' }).suppress).toBe(false);
  });

  test.each([
    '535 5.7.8 unknown user',
    '550 your mailbox has been disabled',
    '550 HELO user unknown',
    '550 Callout failed: user unknown',
    '550 the user you log in as does not exist',
    '554 5.5.1 Error: no valid recipients',
  ])('never suppresses for words about who sends, or about what went before: %s', text =>
    expect(classify(text).suppress).toBe(false),
  );

  test.each([
    'mx.example.org does not like recipient. Remote host said: 550 no such user. Giving up on 192.0.2.1.',
    '550 Addressee unknown, relay=[192.0.2.1]',
  ])('suppresses where an address is no more than that of a server: %s', text =>
    expect(classify(text).suppress).toBe(true),
  );

  test.each(['550 5.2.1 This mailbox is disabled', '550 5.2.1 <ada@example.com>: account has been deactivated'])(
    'suppresses for a mailbox that is switched off: %s',
    text => expect(classify(text).suppress).toBe(true),
  );
});
