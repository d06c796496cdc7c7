import { describe, expect, test } from 'vitest';
import { classify, createClassifier } from '../../src/classification/classify.js';

describe('class 2 of an enhanced status code', () => {
  test.each([['2.1.5 Delivered'], ['dsn=2.0.0'], [{ status: '2.0.0' }], [{ status: '2.6.0' }]])(
    '%o was accepted',
    failure => {
      expect(classify(failure)).toMatchObject({ reason: 'accepted', retry: 'none', confidence: 'certain' });
    },
  );

  test.each([
    ['550 2.1.1 x', 'mailbox-unknown'],
    [{ status: '2.1.1', action: 'failed' }, 'mailbox-unknown'],
    [{ status: '2.0.0', action: 'delayed' }, 'delayed'],
  ])('%o is no success', (failure, reason) => {
    expect(classify(failure).reason).toBe(reason);
  });

  test.each(['server (2.11.3) said no', 'version 4.2.1 of the server said no'])(
    'a version is no enhanced status code: %s',
    text => {
      expect(classify(text)).toMatchObject({ enhanced: undefined, reason: 'unknown' });
    },
  );
});

describe('the enhanced status code of a classification', () => {
  test.each([
    ['550 5.01.1 x', undefined],
    ['550 User unknown (#5.1.1)', '5.1.1'],
    ['550 User unknown 5.1.1', undefined],
    ["(550, b'5.1.1 User unknown')", '5.1.1'],
    ['Status code: 550, Enhanced code: 5.1.1, Message: unknown', '5.1.1'],
    ['550 greeting of 4.2.1', undefined],
    [{ status: '15.1.1' }, undefined],
    [{ status: '5.1.1234' }, undefined],
    [{ status: ' 5.1.1 (bad destination)' }, '5.1.1'],
    [{ code: 550, text: 'x', enhanced: 'hello' }, undefined],
    [{ code: 550, text: 'x', enhanced: '5.1.1' }, '5.1.1'],
    [{ responseCode: 550, message: 'x', enhancedCode: '5.1.1' }, '5.1.1'],
    [{ responseCode: 550, message: 'x', enhancedCode: '5.1' }, undefined],
  ])('of %o is %s', (failure, enhanced) => {
    expect(classify(failure).enhanced).toBe(enhanced);
  });
});

describe('a 550 with words that no rule knows', () => {
  test('tells nothing, and nothing that lasts', () => {
    expect(classify('550 Qwerty')).toMatchObject({
      reason: 'unknown',
      permanence: 'permanent',
      retry: 'after-change',
      suppress: false,
    });
  });

  test('is an unknown mailbox, by guess, in answer to RCPT TO', () => {
    const guess = { reason: 'mailbox-unknown', confidence: 'guess', suppress: false };
    expect(classify('550 Qwerty', { command: 'RCPT TO' })).toMatchObject(guess);
  });

  test.each([550, '550', '550 5.0.0', 'Remote host said: 550'])('but not without words: %j', bare => {
    expect(classify(bare)).toMatchObject({ reason: 'mailbox-unknown', confidence: 'guess', suppress: false });
  });
});

describe('no rule makes a refusal a success', () => {
  const provider = (reason: string): never => [{ id: 'q', name: 'Q', rules: { [reason]: 'foo' } }] as never;

  test.each(['accepted', 'delayed'] as const)('%s', reason => {
    expect(createClassifier({ providers: provider(reason) })('550 foo').reason).toBe('unknown');
    expect(createClassifier({ rules: [{ id: 'x', text: 'foo', reason }] })('550 foo').reason).toBe('unknown');
  });

  test('what a queue still tries may be delayed', () => {
    expect(createClassifier({ providers: provider('delayed') })('450 foo').reason).toBe('delayed');
  });
});

test('what is 421 to a QUIT is said of no message', () => {
  expect(classify('421 4.4.2 Timeout', { command: 'QUIT' })).toMatchObject({ delivery: 'unknown', retry: 'none' });
});

describe('the permanence of an error', () => {
  test.each(['unable to verify the first certificate', 'self-signed certificate', 'wrong version number'])(
    'is not that of its wrapper where its words tell more: %s',
    message => {
      const error = Object.assign(new Error(message), { code: 'ESOCKET' });
      expect(classify(error)).toMatchObject({ reason: 'tls-failed', permanence: 'unknown', retry: 'after-change' });
    },
  );

  test('is that of its code where the code gives the reason', () => {
    expect(classify({ code: 'ESOCKET', message: 'x' })).toMatchObject({ permanence: 'temporary', retry: 'later' });
    expect(classify({ code: 'ENOTFOUND' })).toMatchObject({ reason: 'domain-not-found', permanence: 'unknown' });
  });
});

describe('names of errors that say little', () => {
  test('SES refuses a message', () => {
    const error = { name: 'MessageRejected', message: 'x' };
    const refusal = { permanence: 'permanent', delivery: 'not-accepted', retry: 'after-change', suppress: false };
    expect(classify(error)).toMatchObject({ reason: 'policy-rejected', ...refusal });
    expect(classify({ ...error, message: 'Email address is not verified.' })).toMatchObject({
      reason: 'sender-rejected',
      ...refusal,
    });
  });

  test('nodemailer could not follow the server, unless a reply says why', () => {
    const error = { code: 'EPROTOCOL', command: 'CONN', message: 'Server response exceeds maximum allowed size' };
    expect(classify(error)).toMatchObject({ reason: 'protocol-error', retry: 'after-change', delivery: 'unknown' });
    expect(classify({ ...error, response: '421 4.3.2 Shutting down', responseCode: 421 })).toMatchObject({
      reason: 'server-unavailable',
      retry: 'later',
    });
  });
});
