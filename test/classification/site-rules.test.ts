import { describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import { createClassifier, createClassifierOf } from '../../src/classification/classify.js';
import { failureReasons, retryAdvices } from '../../src/classification/reasons.js';

const withText = (text: string): never => ({ id: 'x', reason: 'mailbox-full', text }) as never;

/** What no rule may bring about: to suppress whom another attempt may reach, a time to wait for none, a success to act on. */
function expectSense({ reason, party, permanence, retry, retryAfterSeconds, suppress }: Classification): void {
  if (suppress) expect([permanence, retry]).toEqual(['permanent', expect.stringMatching(/^(never|after-change)$/)]);
  if (retryAfterSeconds !== undefined) expect(retry).toBe('later');
  if (reason === 'accepted') expect([party, retry, suppress]).toEqual(['none', 'none', false]);
}

describe('rules of one’s own', () => {
  test.each([
    ['(', /no letter and no digit/],
    ['*', /no letter and no digit/],
    ['a ~', /operator without a marker/],
    ['+', /operator without a marker/],
    ['a ! ', /empty marker|operator without/],
    ['a||b', /empty marker/],
    ['ab '.repeat(65), /more than 64 words/],
    [':bogus', /no circumstance/],
    [':5.7.20-10', /no circumstance/],
    ['x :bogus', /joined by " & "/],
    ['a* b', /may only end/],
    ['{nope}', /does not exist/],
    ['a & b & c & d & e & f & g & h', /more than 7/],
    ['192.0.2.1', /every IP address.*"#"/],
    ['host [192.0.2.*', /every IP address/],
    ['2001:db8::a', /every IP address/],
    ['blocked|boss@example.com', /"boss@example.com" would match every mail address.*"@"/],
    ['mail from <boss@example.com>', /every mail address/],
  ])('the marker %j is refused', (text, problem) => {
    expect(() => createClassifier({ rules: [withText(text)] })).toThrow(TypeError);
    expect(() => createClassifier({ rules: [withText(text)] })).toThrow(problem);
  });

  test.each([
    '@',
    '@example.com',
    '127.0.0.2',
    '# ~ blocked',
    ':rcpt & full',
    ':5.7.606-649',
    ':vrfy',
    'p=abc',
    '満杯',
    'over its quota',
  ])('the marker %j is taken', text => {
    expect(() => createClassifier({ rules: [withText(text)] })).not.toThrow();
  });

  test.each([
    [{ enhanced: '5.01.1' }, /enhanced must be/],
    [{ enhanced: 511 }, /enhanced must be/],
    [{ command: 'PUSH' }, /command must be/],
    [{ code: 550, reason: 'accepted' }, /refusal/],
    [{ enhanced: '4.2.2', reason: 'accepted' }, /refusal/],
    [{ code: 450, retry: 'never', retryAfterSeconds: 60 }, /only with retry "later"/],
    [{ code: 450, retry: 'none' }, /contradicts/],
    [{ code: 250, reason: 'accepted', retry: 'later' }, /contradicts/],
    [{ code: 450, retryAfterSeconds: 0.5 }, /whole number/],
    [{ code: 450, host: ' ' }, /host must be/],
    [{ host: '.example.com' }, /host must be like "example.com"/],
    [{ host: 'mx.example.com.' }, /dot at its ends/],
    [{ host: 'example.com ' }, /host must be/],
    [{ host: '*.example.com' }, /without "\*"/],
    [{ host: 25 }, /host must be/],
    [{ host: 'http://x/' }, /host must be/],
    [{ host: 'x.example:25' }, /a port/],
    [{ host: 'kim@example.com' }, /host must be/],
    [{ code: 450, text: 'a & b & c & d & e & f & g ! z' }, /more than 7 parts .*code/],
    [{ code: 450, enhanced: '4.2.2', command: 'RCPT TO', text: 'a & b & c & d & e' }, /more than 7 parts/],
    [{ code: 450, hots: 'x' }, /unknown property "hots"/],
  ])('%j is refused', (part, problem) => {
    const rule = { id: 'x', reason: 'mailbox-full', ...part } as never;
    expect(() => createClassifier({ rules: [rule] })).toThrow(TypeError);
    expect(() => createClassifier({ rules: [rule] })).toThrow(problem);
  });

  test('a rule may have seven parts, code and command among them', () => {
    const text = 'a & b & c & d & e ! z';
    const own = createClassifier({
      rules: [{ id: 'x', reason: 'mailbox-full', code: 450, command: 'RCPT TO', text }],
    });
    expect(own('450 a b c d e', { command: 'RCPT TO' }).reason).toBe('mailbox-full');
    expect(own('450 a b c d e z', { command: 'RCPT TO' }).reason).not.toBe('mailbox-full');
  });

  test('two rules of one id are refused', () => {
    const rule = { id: 'x', reason: 'mailbox-full', code: 450 } as const;
    expect(() => createClassifier({ rules: [rule, { ...rule, code: 451 }] })).toThrow(/Rule 1 .*taken/);
  });

  test.each([['rcpt to'], ['RCPT TO:<kim@example.org>'], ['RCPT TO']])('command %j is RCPT TO', command => {
    const own = createClassifier({ rules: [{ id: 'x', reason: 'rate-limited', command }] });
    expect(own('450 x', { command: 'RCPT TO' }).reason).toBe('rate-limited');
    expect(own('450 x', { command: 'MAIL FROM' }).reason).not.toBe('rate-limited');
  });

  test.each(['BDAT', 'VRFY', 'EXPN', 'RSET', 'QUIT', 'NOOP', 'end-of-data', 'auth-response'])(
    '%s can be asked for',
    command => {
      const own = createClassifier({ rules: [{ id: 'x', reason: 'rate-limited', command }] });
      expect(own('450 x', { command }).reason).toBe('rate-limited');
      expect(own('450 x', { command: 'RCPT TO' }).reason).not.toBe('rate-limited');
    },
  );

  test('rules and providers are copied', () => {
    const rule = { id: 'x', reason: 'rate-limited' as 'rate-limited' | 'greylisted', text: 'slow down' };
    const own = createClassifier({ rules: [rule] });
    rule.reason = 'greylisted';
    expect(own('450 slow down').reason).toBe('rate-limited');
  });

  test.each(['slow | hold on', ':data | {grey} | slow', ' slow down ', 'Slow|x*  |y'])(
    'spaces do not matter: %j',
    text => {
      const own = createClassifier({ rules: [{ id: 'x', reason: 'rate-limited', text }] });
      expect(own('450 slow down').reason).toBe('rate-limited');
    },
  );

  test.each(['later', 'other-host', 'with-fewer-recipients', 'now-on-new-connection'] as const)(
    'an address to which %s is tried again is not suppressed',
    retry => {
      const rule = { id: 'x', reason: 'mailbox-unknown', text: 'no such user', retry } as const;
      for (const create of [createClassifier, createClassifierOf])
        expect(create({ rules: [rule] })('550 5.1.1 No such user')).toMatchObject({ retry, suppress: false });
    },
  );

  test('an address to which nothing is tried again may be', () => {
    for (const retry of ['never', 'after-change'] as const) {
      const own = createClassifier({ rules: [{ id: 'x', reason: 'mailbox-unknown', text: 'no such user', retry }] });
      expect(own('550 5.1.1 No such user')).toMatchObject({ retry, suppress: true });
    }
  });

  test('no rule makes a success a failure', () => {
    const rule = { id: 'x', reason: 'rate-limited', text: 'queued', party: 'sender', retryAfterSeconds: 60 } as const;
    expect(createClassifier({ rules: [rule] })('250 2.0.0 queued')).toMatchObject({
      reason: 'accepted',
      party: 'none',
      retry: 'none',
      retryAfterSeconds: undefined,
    });
  });

  test.each(failureReasons)('no rule about %s says what contradicts itself', reason => {
    const advice = [undefined, ...retryAdvices].flatMap(retry => [{ retry }, { retry, retryAfterSeconds: 60 }]);
    for (const stated of advice) {
      const own = createClassifierOf({ rules: [{ id: 'x', reason, text: 'no such user', ...stated }] });
      for (const opening of ['550 5.1.1', '450 4.1.1', '250 2.1.5', '']) expectSense(own(`${opening} No such user`));
    }
  });

  test('no rule makes a refusal a success', () => {
    const own = createClassifier({ rules: [{ id: 'x', reason: 'accepted', text: 'thank you' }] });
    expect(own('550 5.1.1 No such user, thank you').reason).toBe('mailbox-unknown');
    expect(own('thank you').reason).toBe('accepted');
  });
});

describe('characters beyond ASCII', () => {
  const written = (count: number) =>
    Array.from({ length: count / 8 }, (_, i) => ({
      id: `r${i}`,
      reason: 'mailbox-full' as const,
      text: Array.from({ length: 8 }, (_, j) => String.fromCharCode(0x4e00 + i * 8 + j)).join(''),
    }));

  test('are told apart, however many they are', () => {
    const rules = written(8000);
    const own = createClassifier({ rules });
    expect(own(`550 ${rules[999]?.text}`).evidence[0]).toMatchObject({ rule: 'r999', match: rules[999]?.text });
    expect(own('550 ☃☃☃☃☃☃☃☃').reason).toBe('mailbox-unknown');
    expect(own('550 龠龠龠龠龠龠龠龠').reason).toBe('unknown');
  });

  test('count once each in a distance', () => {
    const own = createClassifier({ rules: [{ id: 'x', reason: 'mailbox-full', text: 'ящик ~ полон' }] });
    expect(own(`550 ящик ${'я'.repeat(40)} полон`).evidence[0]).toMatchObject({ rule: 'x' });
    expect(own(`550 ящик ${'я'.repeat(43)} полон`).reason).toBe('unknown');
  });
});

describe('providers of one’s own', () => {
  test.each([
    ['x', /providers .*array/],
    [[null], /Provider 0 .*not an object/],
    [[{}], /Provider 0 .*id/],
    [[{ id: 'x', name: 'X', hosts: 'x.example' }, { id: 'y' }], /Provider 1 .*name/],
    [[{ id: 'x', name: 'X', hosts: 'x.example *.y.example' }], /hosts must be like/],
    [[{ id: 'x', name: 'X', rules: { gone: 'y' } }], /"gone"/],
    [[{ id: 'x', name: 'X', rules: { 'mailbox-full': '(' } }], /no letter/],
    [[{ id: 'x', name: 'X', marks: ':bogus' }], /no circumstance/],
    [[{ id: 'x', name: 'X', mark: 'y' }], /unknown property "mark", not one of id, name, marks/],
  ])('%j is refused', (providers, problem) => {
    expect(() => createClassifier({ providers: providers as never })).toThrow(TypeError);
    expect(() => createClassifier({ providers: providers as never })).toThrow(problem);
  });

  test('they are looked at before the library’s', () => {
    const own = createClassifier({
      providers: [{ id: 'acme', name: 'Acme', hosts: 'acme.example', rules: { greylisted: 'knock again' } }],
    });
    expect(own('450 knock again', { host: 'mx.acme.example' })).toMatchObject({
      reason: 'greylisted',
      provider: { id: 'acme' },
      evidence: [{ kind: 'provider', rule: 'acme/greylisted' }, { kind: 'code' }],
    });
  });
});

describe('the provider that answers', () => {
  const own = createClassifier({
    providers: [
      { id: 'acme', name: 'Acme', hosts: 'Acme.example mx.acme.test' },
      { id: 'other', name: 'Other', hosts: 'acme.example acme.test' },
    ],
  });

  test.each([
    ['acme.example', 'acme'],
    ['in.mx.ACME.example', 'acme'],
    ['one.mx.acme.test', 'acme'],
    ['smtp.acme.test', 'other'],
    ['notacme.example', undefined],
    ['acme.example.', undefined],
    [`${'a.'.repeat(500_000)}acme.example`, 'acme'],
    ['', undefined],
  ])('at %.40s is %s', (host, provider) => {
    expect(own('450 4.3.0 no', { host }).provider?.id).toBe(provider);
  });
});

test('createClassifierOf takes lists of objects alone, and copies them', () => {
  expect(() => createClassifierOf({ rules: 'x' as never })).toThrow(/rules .*array/);
  expect(() => createClassifierOf({ providers: [null] as never })).toThrow(/Provider 0 .*not an object/);
});

test.each([
  [{ phrases: null }, /phrases .*lists of text/],
  [{ phrases: 'x' }, /phrases/],
  [{ phrases: { greylisted: { exact: 'foo' } } }, /phrases/],
  [{ phrases: { greylisted: { exact: [1] } } }, /phrases/],
  [{ phrases: { greylisted: 'foo' } }, /phrases/],
  [{ blocklists: null }, /blocklists .*array/],
  [{ blocklists: [null] }, /Blocklist 0 .*not an object/],
])('%j is no table', (tables, problem) => {
  expect(() => createClassifierOf(tables as never)).toThrow(TypeError);
  expect(() => createClassifierOf(tables as never)).toThrow(problem);
});

test('tables may be left open', () => {
  const phrases = { greylisted: undefined, 'mailbox-full': { exact: undefined, weak: ['full'] } };
  expect(createClassifierOf({ phrases, blocklists: undefined } as never)('450 full').reason).toBe('mailbox-full');
});

describe('options that are none are refused', () => {
  test.each([
    [[{ id: 'a', reason: 'greylisted', code: 450 }], /must be an object; accepted are/],
    ['x', /must be an object/],
    [5, /must be an object/],
    [() => [], /must be an object/],
    [{ rulez: [] }, /unknown property "rulez"/],
  ])('%j', (options, problem) => {
    for (const create of [createClassifier, createClassifierOf]) {
      expect(() => create(options as never)).toThrow(TypeError);
      expect(() => create(options as never)).toThrow(problem);
    }
  });

  test('tables of the library are not for createClassifier', () => {
    expect(() => createClassifier({ phrases: {} } as never)).toThrow(/"phrases"; accepted are rules, providers/);
  });
});

test('no options are taken for none', () => {
  expect(createClassifier(null)('450 Greylisted').reason).toBe('greylisted');
});
