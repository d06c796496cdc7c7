import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
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

test('loses none of many recipients', () => {
  const rejected = Array.from({ length: 12_000 }, (_, i) => `user${i}@example.org`);
  expect(classifyRecipients({ rejected, response: '250 Ok' })).toHaveLength(12_000);
});

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

describe('a send that went through', () => {
  const mail = { from: 'me@example.com', to: 'kim@example.org', text: '550 5.1.1 No such user' };
  const SES = {
    sesClient: { send: async () => ({ MessageId: '0100018c-5f' }) },
    SendEmailCommand: class {},
  };

  test.each([
    ['JSON', { jsonTransport: true }],
    ['a stream', { streamTransport: true }],
    ['a buffer', { streamTransport: true, buffer: true }],
    ['SES', { SES }],
  ])('by way of %s has no refused recipients', async (_, transport) => {
    const info = await createTransport(transport as never).sendMail(mail);
    expect(classifyRecipients(info)).toEqual([]);
    expect(classify(info)).toMatchObject({ reason: 'accepted', retry: 'none' });
  });

  test('by way of sendmail has none', () => {
    const info = {
      envelope: { to: ['kim@example.org'] },
      messageId: '<1@x>',
      response: 'Messages queued for delivery',
    };
    expect(classifyRecipients(info)).toEqual([]);
  });
});

describe('addresses without an error of their own', () => {
  const refusal = { response: '550 5.1.1 no such user', responseCode: 550, code: 'EENVELOPE', command: 'RCPT TO' };
  const send = (rejected: unknown, rejectedErrors?: unknown): Error =>
    Object.assign(new Error('x'), refusal, { rejected, rejectedErrors });

  test('are not suppressed on the word about another', () => {
    const own = { recipient: 'kim@example.org', ...refusal };
    expect(classifyRecipients(send(['kim@example.org', 'ada@example.org'], [own]))).toMatchObject([
      { recipient: 'kim@example.org', classification: { suppress: true } },
      { recipient: 'ada@example.org', classification: { reason: 'mailbox-unknown', suppress: false } },
    ]);
    expect(classifyRecipients(send(['a@example.org', 'b@example.org'])).some(it => it.classification.suppress)).toBe(
      false,
    );
  });

  test('a refusal of one address alone is about it', () => {
    expect(classifyRecipients(send(['kim@example.org']))).toMatchObject([{ classification: { suppress: true } }]);
  });

  test.each([
    ['KIM@example.org', 'kim@example.org'],
    [{ address: 'kim@example.org', name: 'Kim' }, 'kim@example.org'],
  ])('an error of %o is that of %s', (recipient, rejected) => {
    const answers = classifyRecipients(send([rejected], [{ recipient, ...refusal }]));
    expect(answers).toMatchObject([{ classification: { suppress: true } }]);
    expect(answers[0]?.recipient?.toLowerCase()).toBe('kim@example.org');
  });
});

test.each([[{ classify: () => undefined }], [{ classify: 'x' }]])('%o holds no classifier', options => {
  expect(() => classifyRecipients(550, options as never)).toThrow(TypeError);
  expect(() => classifyRecipients({ rejected: ['a@b.c'] }, options as never)).toThrow('classifyRecipients(): ');
});
