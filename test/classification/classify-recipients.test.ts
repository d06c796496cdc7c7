import { describe, expect, test } from 'vitest';
import { classifyRecipients } from '../../src/classification/classify-recipients.js';
import { parseReply } from '../../src/parsing/parse-reply.js';

const hostile = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe('one answer for a failure without lists', () => {
  test.each([
    ['a string', '550 5.1.1 no', 'mailbox-unknown', undefined],
    ['a number', 535, 'auth-failed', undefined],
    ['a Reply', parseReply('550 5.1.1 No such user\r\n'), 'mailbox-unknown', undefined],
    [
      'DSN fields',
      { status: '5.1.1', action: 'failed', finalRecipient: 'rfc822; kim@example.org' },
      'mailbox-unknown',
      'kim@example.org',
    ],
    ['a code of a socket', { code: 'ECONNREFUSED', syscall: 'connect' }, 'connection-failed', undefined],
    [
      'an error that lost its class',
      { code: 'EAUTH', command: 'AUTH PLAIN', response: '535 5.7.8 No' },
      'auth-failed',
      undefined,
    ],
    [
      'an error with empty lists',
      Object.assign(new Error('x'), { rejected: [], response: '535 No' }),
      'auth-failed',
      undefined,
    ],
    ['nothing', undefined, 'unknown', undefined],
    ['a proxy that throws', hostile, 'unknown', undefined],
    ['a revoked proxy', revoked.proxy, 'unknown', undefined],
  ])('%s', (_, failure, reason, recipient) => {
    expect(classifyRecipients(failure)).toMatchObject([{ recipient, classification: { reason } }]);
  });
});

describe('a send that went through in part, without errors of its recipients', () => {
  test.each([
    ['an address', 'kim@example.org'],
    ['an address with its name', { address: 'kim@example.org', name: '' }],
  ])('%s was not accepted', (_, entry) => {
    const info = { accepted: ['ada@example.org'], rejected: [entry], response: '250 2.0.0 Ok: queued as 4F1' };
    expect(classifyRecipients(info)).toMatchObject([
      { recipient: 'kim@example.org', classification: { reason: 'unknown', delivery: 'unknown' } },
    ]);
  });
});
