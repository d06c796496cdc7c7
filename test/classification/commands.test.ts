import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { parseReply } from '../../src/parsing/parse-reply.js';
import { readReply } from '../../src/parsing/read-reply.js';

describe('the command that was answered', () => {
  test.each([
    [{ command: 'EHLO x' }, 'EHLO'],
    [{ command: 'helo mx' }, 'HELO'],
    [{ command: 'mail from:<kim@example.org>' }, 'MAIL FROM'],
    [{ command: 'BDAT 5 LAST' }, 'BDAT'],
    [{ command: 'auth-response' }, 'auth-response'],
    [{ command: 'AUTH PLAIN' }, 'AUTH'],
    [{ phase: 'greeting' }, 'CONN'],
    [{ phase: 'connect' }, 'CONN'],
    [{ phase: '.' }, 'end-of-data'],
    [{ command: 'xclient name=a' }, 'XCLIENT'],
    [{ command: 'dXNlcjpwYXNzd29yZA==' }, undefined],
    [{ command: 'x'.repeat(1e6) }, undefined],
    [{ command: 7 as never }, undefined],
  ])('%o', (options, command) => {
    expect(classify('550 x', options).command).toBe(command);
  });

  test('a phase that is no command hides none that is known', () => {
    const options = { command: 'MAIL FROM', phase: 'sending' };
    expect(classify('550 5.1.1 no such user', options)).toMatchObject({ command: 'MAIL FROM', suppress: false });
    expect(classify('550 x (in reply to RCPT TO command)', { phase: 'sending' }).command).toBe('RCPT TO');
  });

  test.each(['EHLO x', 'helo mx', 'AUTH PLAIN', 'auth-response', 'STARTTLS', 'MAIL FROM:<a@example.com>'])(
    'a refusal of %s suppresses no address',
    command => {
      expect(classify('550 5.1.1 No such user', { command }).suppress).toBe(false);
    },
  );

  test('a command and a host that readReply found are taken from it', () => {
    const found = readReply(
      'host mx.example.org[192.0.2.1] said: 550 5.1.1 No such user (in reply to MAIL FROM command)',
    );
    expect(classify(found)).toMatchObject({ reason: 'sender-rejected', command: 'MAIL FROM', host: 'mx.example.org' });
    expect(classify(readReply('smtp; 452 4.2.2 Mailbox full'))).toMatchObject({ reason: 'mailbox-full', code: 452 });
  });
});

describe('a reply that turns from a refusal to an acceptance', () => {
  const turned = '450-x\r\n250 ok';

  test.each([
    ['as text', turned],
    ['quoted', `host mx.example.org said: ${turned}`],
    ['parsed', parseReply(`${turned}\r\n`)],
    ['in an error', Object.assign(new Error('x'), { response: turned })],
  ])('%s is unknown', (_, failure) => {
    expect(classify(failure, { command: 'end-of-data' })).toMatchObject({
      reason: 'unknown',
      delivery: 'unknown',
      suppress: false,
    });
  });

  test('one that turns the other way is what it ends with', () => {
    expect(classify(parseReply('220-wait\r\n521 5.3.2 no mail here\r\n')).code).toBe(521);
  });
});

describe('delivery', () => {
  test.each([
    ['220 hi', {}, 'unknown'],
    ['250 ok', {}, 'unknown'],
    ['250 ok', { command: 'RCPT TO' }, 'unknown'],
    ['252 x', { command: 'VRFY' }, 'unknown'],
    ['250 ok', { command: 'DATA' }, 'accepted'],
    ['250 ok', { phase: 'end-of-data' }, 'accepted'],
    ['250 ok', { command: 'BDAT 5 LAST' }, 'accepted'],
    ['250 2.0.0 Ok: queued as 4F1', {}, 'accepted'],
    ['250 Message delivered', {}, 'accepted'],
    ['354 go on', { command: 'DATA' }, 'unknown'],
  ])('%s to %o: %s', (text, options, delivery) => {
    expect(classify(text, options).delivery).toBe(delivery);
  });

  test.each([
    ['RCPT TO', 'not-accepted'],
    ['STARTTLS', 'not-accepted'],
    ['DATA', 'unknown'],
    ['end-of-data', 'unknown'],
  ])('of a connection lost in the phase %s: %s', (phase, delivery) => {
    expect(classify({ code: 'ECONNRESET', syscall: 'read' }, { phase }).delivery).toBe(delivery);
  });

  test('the info of a send that nodemailer resolved is accepted', () => {
    const info = { accepted: ['kim@example.org'], rejected: [], response: '250 fine', messageId: '<x@example.com>' };
    expect(classify(info)).toMatchObject({ reason: 'accepted', delivery: 'accepted' });
  });
});

describe('what is read', () => {
  test('bytes are read as text', () => {
    const bytes = new TextEncoder().encode('550 5.1.1 No such user\r\n');
    expect(classify(bytes)).toMatchObject({ reason: 'mailbox-unknown', code: 550, suppress: true });
    expect(classify(new Uint8Array(1 << 20).fill(53)).truncated).toBe(true);
  });

  test.each([550.5, 99, 600, Number.POSITIVE_INFINITY, -550])('%s is no code', value => {
    expect(classify(value)).toMatchObject({ reason: 'unknown', code: undefined });
  });

  test('options that are no text are left out', () => {
    expect(classify('550 5.1.1 No such user', { host: 5 as never, recipient: {} as never })).toMatchObject({
      reason: 'mailbox-unknown',
      host: undefined,
      recipient: undefined,
    });
    expect(classify('550 5.1.1 No such user', null as never).reason).toBe('mailbox-unknown');
  });

  test('a revoked proxy is unknown', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(classify(proxy).reason).toBe('unknown');
  });
});

describe('when to try again', () => {
  test.each([
    ['450 Greylisted, try again in 00:05:00', 300],
    ['451 Please come back in 00:04:59 hours', 299],
    ['451 Try again in 5 mins', 300],
    ['451 Please retry after 3600', 3600],
    ['450 Greylisted, try again in 1 hour and 30 minutes', 5400],
    ['450 Greylisted, come back in 4m 59s', 299],
    ['451 Please wait 1h30m', 5400],
    ['450 4.7.1 wait 5 minutes before retrying', 300],
    ['450 4.7.1 wait 1 hour 30 minutes before retrying', 5400],
    ['451 Try again in 2 hours, 15 minutes or 10 seconds', 8100],
    ['451 Try again in 5 minutes, 3 attempts are left', 300],
    ['451 Try again in 5 minutes 2 hours at most', 300],
    ['421 Slow down. Retry-After: 120', 120],
    ['451 Try again after 10:30:00', undefined],
    ['451 Please retry after 3600 connections', undefined],
    ['451 Please retry after 1234567', undefined],
    ['451 Inactive since 00:05:00, try later', undefined],
    ['450 Greylisted, come back in 1h', 3600],
    ['451 Delayed for 10 hours so far, will retry until 5 days have passed', undefined],
    ['421 4.4.2 Timeout: a wait of 300 seconds is over', undefined],
  ])('%s: %s seconds', (text, seconds) => {
    expect(classify(text).retryAfterSeconds).toBe(seconds);
  });
});
