import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import { classify, createClassifier, createClassifierOf } from '../../src/classification/classify.js';
import { retryDelayOf } from '../../src/classification/retry-delay.js';
import { parseReply } from '../../src/parsing/parse-reply.js';
import { readReply } from '../../src/parsing/read-reply.js';
import { growthOf, MOST_TIMES } from '../support/growth.js';

const error = (properties: object, message = ''): Error => Object.assign(new Error(message), properties);

const shapes: readonly (readonly [string, unknown, Partial<Classification>])[] = [
  [
    'a Reply',
    parseReply('550 5.1.1 No such user\r\n'),
    { reason: 'mailbox-unknown', enhanced: '5.1.1', suppress: true },
  ],
  ['a bare 550 never suppresses', 550, { suppress: false, confidence: 'guess' }],
  ['552 as a number', 552, { permanence: 'permanent' }],
  [
    '552 about recipients',
    '552 5.5.3 Too many recipients',
    { permanence: 'temporary', retry: 'with-fewer-recipients' },
  ],
  ['552 about a mailbox', '552 5.2.2 Mailbox full', { permanence: 'permanent', retry: 'later' }],
  [
    'a DSN diagnostic',
    'smtp; 550 5.1.1 <kim@example.org>: no such user',
    { reason: 'mailbox-unknown', code: 550, permanence: 'permanent' },
  ],
  [
    'DSN fields',
    {
      status: '5.2.1',
      action: 'failed',
      diagnosticCode: 'smtp; 550 Mailbox disabled',
      finalRecipient: 'rfc822; kim@example.org',
    },
    { reason: 'mailbox-disabled', recipient: 'kim@example.org', suppress: true },
  ],
  [
    'DSN fields as RFC 3464 spells them',
    {
      action: 'failed',
      status: '5.1.1',
      finalRecipient: 'rfc822;<kim@example.org>',
      remoteMta: 'dns; mx.example.org (192.0.2.1)',
    },
    { recipient: 'kim@example.org', host: 'mx.example.org' },
  ],
  [
    'DSN fields under the names of RFC 3464',
    {
      'Reporting-MTA': 'dns; out.example.net',
      'Original-Recipient': 'rfc822; kim+x@example.org',
      'Final-Recipient': ' RFC822 ; <kim@example.org>',
      Action: 'failed',
      Status: '5.1.1',
      'Remote-MTA': 'dns; mx.example.org',
      'Diagnostic-Code': 'smtp; 550 5.1.1 No such user',
    },
    { reason: 'mailbox-unknown', recipient: 'kim@example.org', host: 'mx.example.org', code: 550, suppress: true },
  ],
  [
    'DSN fields in other cases',
    { 'final-recipient': 'rfc822;kim@example.org', STATUS: '4.2.2', action: 'delayed', remote_mta: 'mx.example.org' },
    { reason: 'mailbox-full', recipient: 'kim@example.org', host: 'mx.example.org', permanence: 'temporary' },
  ],
  [
    'a bounce of SES about one recipient',
    {
      emailAddress: 'kim@example.org',
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 No such user',
    },
    { reason: 'mailbox-unknown', recipient: 'kim@example.org', suppress: true },
  ],
  [
    'a report of a host that refused itself',
    { status: '5.7.1', action: 'failed', reportingMTA: 'dns; a1.example.net', diagnosticCode: 'X-Mailer; not allowed' },
    { host: 'a1.example.net' },
  ],
  [
    'a report that quotes another host',
    { status: '5.7.1', action: 'failed', reportingMTA: 'dns; a1.example.net', diagnosticCode: 'smtp; 550 5.7.1 No' },
    { host: undefined },
  ],
  ['a report as text', 'Final-Recipient: rfc822; kim@example.org\nAction: failed', { recipient: 'kim@example.org' }],
  [
    'DSN fields of a delay',
    { status: '4.0.0', action: 'delayed' },
    { reason: 'delayed', permanence: 'temporary', retry: 'none' },
  ],
  ['DSN fields of a delivery', { status: '2.0.0', action: 'delivered' }, { reason: 'accepted', delivery: 'accepted' }],
  [
    'a line of Postfix, bounced',
    'postfix/smtp[7]: 4F1: to=<kim@example.org>, relay=mx.example.org[192.0.2.9]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command))',
    {
      reason: 'mailbox-unknown',
      command: 'RCPT TO',
      host: 'mx.example.org',
      recipient: 'kim@example.org',
      suppress: true,
    },
  ],
  [
    'a line of Postfix, sent',
    'to=<kim@example.org>, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F1)',
    { reason: 'accepted' },
  ],
  [
    'a line of Exim',
    '2026-11-23 07:40:00 1a2b3c ** kim@example.org R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<kim@example.org>: 550 Unknown user',
    { reason: 'mailbox-unknown', command: 'RCPT TO' },
  ],
  [
    'a line of Sendmail',
    'to=<kim@example.org>, dsn=4.0.0, stat=Deferred: Connection timed out',
    { reason: 'connection-failed' },
  ],
  [
    'a line of qmail',
    'delivery 7: failure: 192.0.2.9_does_not_like_recipient./Remote_host_said:_550_No_such_user/',
    { permanence: 'permanent' },
  ],
  ['emailjs', error({ code: 2, smtp: '550 5.1.1 No such user', previous: null }), { reason: 'mailbox-unknown' }],
  [
    'smtp-client',
    error({ name: '', code: '535', enhancedCode: '5.7.8' }, 'Bad credentials'),
    { reason: 'auth-failed', code: 535 },
  ],
  ['AWS SES', error({ name: 'TooManyRequestsException' }, 'Too many'), { reason: 'rate-limited', retry: 'later' }],
  [
    'AWS SES by its text',
    error({ name: 'MessageRejected' }, 'Email address is not verified.'),
    { reason: 'sender-rejected' },
  ],
  [
    'a socket behind two errors',
    error({ cause: error({ errors: [error({ code: 'ECONNREFUSED', syscall: 'connect' })] }) }),
    { reason: 'connection-failed', delivery: 'not-accepted' },
  ],
  [
    'a drop at a point that cannot be known',
    error({ code: 'ECONNRESET' }),
    { reason: 'connection-failed', delivery: 'unknown' },
  ],
  [
    'a connection that was never made, by its message alone',
    error({ code: 'ETIMEDOUT' }, 'connect ETIMEDOUT 192.0.2.1:25'),
    { reason: 'connection-failed', delivery: 'not-accepted', closesConnection: false },
  ],
  [
    'a connection that was never made, as text',
    'connect ETIMEDOUT 192.0.2.1:25',
    { reason: 'connection-failed', delivery: 'not-accepted' },
  ],
  [
    'errors gathered by a promise, none of the network',
    new AggregateError([new TypeError('x is not a function')], 'All promises were rejected'),
    { reason: 'unknown' },
  ],
  [
    'errors gathered by a promise, one of the network',
    new AggregateError([error({}, 'connect ECONNREFUSED 127.0.0.1:25')], 'All promises were rejected'),
    { reason: 'connection-failed' },
  ],
  [
    'a file whose name sounds like a refusal',
    error({ code: 'ENOENT', syscall: 'open' }, "ENOENT: no such file or directory, open '/x/user unknown'"),
    { reason: 'client-error', suppress: false, delivery: 'not-accepted' },
  ],
  [
    'a file that may not be read',
    error({ cause: error({ code: 'EACCES', syscall: 'open' }, "EACCES: permission denied, open '/x'") }),
    { reason: 'client-error' },
  ],
  ['a certificate', error({ code: 'CERT_HAS_EXPIRED' }), { reason: 'tls-failed' }],
];

describe('shapes of failures', () => {
  test.each(shapes)('%s', (_, failure, expected) => {
    expect(classify(failure)).toMatchObject(expected);
  });

  test('a connection that was kept is given another chance at once', () => {
    const options = { connectionReused: true };
    expect(classify('421 4.4.2 Timeout', options).retry).toBe('now-on-new-connection');
    expect(classify('421 4.4.2 Timeout').retry).toBe('later');
  });

  test('the command decides whose address it is', () => {
    const text = '550 No such user';
    expect(classify(text, { command: 'MAIL FROM' })).toMatchObject({ reason: 'sender-rejected', suppress: false });
    expect(classify(text, { command: 'RCPT TO' })).toMatchObject({ reason: 'mailbox-unknown', suppress: true });
  });

  test.each([
    ['450 Greylisted, try again in 5 minutes', 300],
    ['451 Please retry after 90 seconds', 90],
    ['450 Mailbox inactive for 12 months, try later', undefined],
    ['421 Too many connections, try again in 400 days', undefined],
  ])('%s: %s seconds', (text, seconds) => {
    expect(classify(text).retryAfterSeconds).toBe(seconds);
  });
});

describe('hostile values', () => {
  const thrower = new Proxy(new Error('x'), {
    get() {
      throw new Error('no');
    },
  });
  const cycle = error({ code: 'EUNKNOWN' });
  Object.assign(cycle, { cause: cycle, errors: [cycle, cycle] });

  test('getters that throw and errors that hold themselves are read all the same', () => {
    expect(classify(thrower).reason).toBe('unknown');
    expect(classify(cycle).reason).toBe('unknown');
    expect(classify(Object.create(null)).reason).toBe('unknown');
  });

  test.each([
    'user unknow',
    '550-5.1.1 ',
    '((((',
    '9',
    '\ud800',
    '\u202e\u0000',
    '192.0.2.',
    'a@',
    'http://',
    '5.1.1 ',
    '\n',
  ])('reads any length of %j in linear time, and a megabyte only in part', unit => {
    const textOf = (length: number) => `550 ${unit}`.padEnd(length, unit);
    expect(growthOf(textOf, 1 << 11, classify)).toBeLessThan(MOST_TIMES);
    expect(growthOf(textOf, 1 << 16, classify)).toBeLessThan(8);
    expect(classify(textOf(1 << 20)).truncated).toBe(true);
  });
});

describe('a classifier of one’s own', () => {
  const own = createClassifier({
    rules: [
      { id: 'desk', text: 'call the help desk', reason: 'mailbox-disabled' },
      { id: 'slow', host: 'example.net', code: 451, reason: 'rate-limited', retryAfterSeconds: 600 },
    ],
  });

  test('its rules come first, and the others follow', () => {
    expect(own('554 Call the help desk')).toMatchObject({
      reason: 'mailbox-disabled',
      evidence: [{ kind: 'rule', rule: 'desk' }],
    });
    expect(own('451 later', { host: 'mx.example.net' })).toMatchObject({
      reason: 'rate-limited',
      retryAfterSeconds: 600,
    });
    expect(own('550 5.1.1 No such user').reason).toBe('mailbox-unknown');
  });

  test.each([
    [{ id: 'x', reason: 'mailbox-disabled' }, /expected one of text, code/],
    [{ id: 'x', text: 'y', reason: 'gone' }, /none of failureReasons/],
    [{ id: '', text: 'y', reason: 'unknown' }, /id must be/],
    [{ id: 'x', text: '{nope}', reason: 'unknown' }, /does not exist/],
    [{ id: 'x', text: 'a* b', reason: 'unknown' }, /may only end/],
    [{ id: 'x', code: 99, reason: 'unknown' }, /200 to 599/],
    [{ id: 'x', text: 'y', reason: 'unknown', suppress: true }, /suppress/],
    [{ id: 'x', text: 'y', reason: 'unknown', party: 'nobody' }, /one of recipient, sender, .*network/],
  ])('%j is refused', (rule, problem) => {
    expect(() => createClassifier({ rules: [rule as never] })).toThrow(problem);
  });

  test('a classifier of few tables knows codes and those', () => {
    const few = createClassifierOf({ phrases: { greylisted: { exact: ['come back'] } } });
    expect(few('450 Come back').reason).toBe('greylisted');
    expect(few('550 5.1.1 Gone').reason).toBe('mailbox-unknown');
  });
});

test('the frame of a client is no error of the server', () => {
  expect(classify('SMTP server error: RCPT TO command failed Detail: No such user here').reason).toBe(
    'mailbox-unknown',
  );
});

describe('retryDelayOf', () => {
  test('waits longer and gives up after five days', () => {
    const failure = classify('451 4.3.0 Internal error');
    expect([1, 2, 3].map(attempt => retryDelayOf(failure, attempt))).toEqual([1800, 1800, 10_800]);
    expect(retryDelayOf(failure, 100)).toBeUndefined();
  });

  test.each([
    [{ ...classify(451), retryAfterSeconds: 300 }, 42],
    [{ ...classify(451), retryAfterSeconds: 86_400 }, 5],
    [{ ...classify(451), retryAfterSeconds: 604_800 }, 1],
    [{ ...classify('552 5.2.2 Mailbox full'), retryAfterSeconds: 604_800 }, 1],
    [classify('552 5.2.2 Mailbox full'), 5],
  ])('gives up after five days whatever was waited: %#', (classification, attempts) => {
    expect(retryDelayOf(classification, attempts)).toBeGreaterThan(0);
    expect(retryDelayOf(classification, attempts + 1)).toBeUndefined();
    expect(retryDelayOf(classification, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });

  test.each([Number.NaN, -1e300, 0, Number.POSITIVE_INFINITY])('no wait of %s is endless', asked => {
    const classification = { ...classify(451), retryAfterSeconds: asked };
    expect(retryDelayOf(classification, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });

  test.each([
    ['now-on-new-connection', [0, 1800, 10_800]],
    ['other-host', [0, undefined, undefined]],
    ['with-fewer-recipients', [0, 0, 0]],
    ['after-change', [undefined, undefined, undefined]],
    ['never', [undefined, undefined, undefined]],
    ['none', [undefined, undefined, undefined]],
  ] as const)('%s waits %j seconds', (retry, seconds) => {
    const classification = { ...classify(451), retry };
    expect([1, 2, 3].map(attempt => retryDelayOf(classification, attempt))).toEqual(seconds);
  });

  test('smaller groups are tried ten times', () => {
    const classification = { ...classify(451), retry: 'with-fewer-recipients' } as const;
    expect([10, 11].map(attempt => retryDelayOf(classification, attempt))).toEqual([0, undefined]);
  });

  test('says what it takes', () => {
    expect(() => retryDelayOf(classify(451), '1' as never)).toThrow('not "1"');
    expect(() => retryDelayOf(undefined as never, 1)).toThrow('retryDelayOf() takes a classification');
    expect(() => retryDelayOf(null as never, 1)).toThrow(TypeError);
    expect(() => retryDelayOf(new Error('450 Greylisted') as never, 1)).toThrow(TypeError);
    expect(() => retryDelayOf({ code: 450, text: 'Greylisted' } as never, 1)).toThrow(TypeError);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s is no attempt', attempt => {
    expect(() => retryDelayOf(classify(451), attempt)).toThrow(RangeError);
  });
});

describe('readReply', () => {
  test.each([
    ['Remote host said: 550 No such user', 550, undefined],
    ['host mx.example.org[192.0.2.9] said: 452 4.2.2 Full (in reply to end of DATA command)', 452, 'end-of-data'],
    ['lost 550 messages today', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (text, code, command) => {
    expect(readReply(text)?.reply.code).toBe(code);
    expect(readReply(text)?.command).toBe(command);
  });
});
