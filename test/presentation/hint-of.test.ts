import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import { failureReasons } from '../../src/classification/reasons.js';
import { developerHints } from '../../src/locales/en/developer-hints.js';
import { postmasterHints } from '../../src/locales/en/postmaster-hints.js';
import { senderHints } from '../../src/locales/en/sender-hints.js';
import { waitOf } from '../../src/presentation/hint-facts.js';
import { hintOf } from '../../src/presentation/hint-of.js';
import { classificationOf } from '../support/hint-variants.js';

const locale = { tag: 'en', senderHints, developerHints, postmasterHints };
const sender = { locale, audience: 'sender' } as const;
const developer = { locale, audience: 'developer' } as const;
const postmaster = { locale, audience: 'postmaster' } as const;

describe('hintOf', () => {
  it('gives title, message, action, and for whom', () => {
    expect(hintOf(classificationOf('mailbox-full', { recipient: 'anna@example.com' }), sender)).toEqual({
      title: 'The mailbox is full',
      message: 'The mailbox \u2068anna@example.com\u2069 has no room for your message.',
      action:
        'Only its owner can make room, so tell them another way if it is urgent. Otherwise try again in a day or two.',
      audience: 'sender',
      language: 'en',
      reason: 'mailbox-full',
      party: 'recipient',
      retry: 'later',
      quote: undefined,
    });
  });

  it('takes a classification that went through JSON', () => {
    for (const reason of failureReasons) {
      const classification = classificationOf(reason, { retryAfterSeconds: 600, recipient: 'anna@example.com' });
      expect(hintOf(JSON.parse(JSON.stringify(classification)), sender)).toEqual(hintOf(classification, sender));
    }
  });

  it.each(['mailbox-on-the-moon', 'constructor', '__proto__', 'toString', '', undefined, 7, null, { toString: 0 }])(
    'tells the reason %s as unknown',
    reason => {
      const newer = { ...classificationOf('unknown'), reason } as unknown as Classification;
      expect(hintOf(newer, sender)).toEqual(hintOf(classificationOf('unknown'), sender));
    },
  );

  it.each(['constructor', 'nobody', '', 7, null, { toString: 0 }])('names no party and no advice %s', odd => {
    const newer = { ...classificationOf('greylisted'), party: odd, retry: odd } as unknown as Classification;
    expect(hintOf(newer, developer)).toMatchObject({ party: 'unknown', retry: 'after-change' });
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { blocklists: [null, 7, {}], provider: 5, retryAfterSeconds: Number.NaN },
  ])('never throws on %j', odd => {
    const { title, message, action } = hintOf(odd as unknown as Classification, postmaster);
    expect({ title, message, action }).toEqual({
      title: 'Cause and outcome unknown',
      message: 'The failure shows neither its cause nor whether the message was accepted.',
      action: 'Search the log for the Message-ID before anything is sent again.',
    });
  });

  it('promises no later attempt where none is advised, even after a temporary code', () => {
    const given = { reason: 'mailbox-unknown', permanence: 'temporary' } as const;
    const titleOf = (more: Partial<Classification>) =>
      hintOf(classificationOf(given.reason, { ...given, ...more }), postmaster).title;
    expect(titleOf({ retry: 'never' })).toBe('Recipient unknown');
    expect(titleOf({ retry: 'later' })).toBe('Recipient not verified');
    expect(titleOf({ retry: 'never', retryAfterSeconds: 300 })).toBe('Recipient not verified');
  });

  it('never throws, whatever the fields hold', () => {
    const field = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.constantFrom(...failureReasons));
    const odd = fc.record(
      {
        reason: field,
        permanence: field,
        party: field,
        retry: field,
        retryAfterSeconds: field,
        recipient: field,
        provider: field,
        blocklists: fc.oneof(field, fc.array(field)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(odd, given => {
        for (const options of [sender, developer, postmaster])
          expect(hintOf(given as unknown as Classification, options).title).toMatch(/\w/);
      }),
    );
  });

  it('says which part of the locale is missing', () => {
    const german = { locale: { tag: 'de', senderHints }, audience: 'developer' } as unknown as typeof developer;
    expect(() => hintOf(classificationOf('unknown'), german)).toThrow(
      new TypeError("hintOf: the locale has no developerHints; audience is 'sender', 'developer' or 'postmaster'"),
    );
  });
});

describe('the recipient in a hint', () => {
  const messageFor = (recipient: string): string =>
    hintOf(classificationOf('mailbox-unknown'), { ...sender, recipient }).message;

  it('is isolated, so that it cannot turn the words around it', () => {
    expect(messageFor('anna@example.com')).toBe('The mailbox \u2068anna@example.com\u2069 could not be found.');
    expect(messageFor('דנה@example.co.il')).toBe('The mailbox \u2068דנה@example.co.il\u2069 could not be found.');
  });

  it('cannot leave its isolation', () => {
    expect(messageFor('a\u2069\u202eb\u0007@example.com\r\n')).toBe(
      'The mailbox \u2068a b @example.com\u2069 could not be found.',
    );
  });

  it('is cut to 64 characters', () => {
    const message = messageFor(`${'a'.repeat(100_000)}@example.com`);
    expect(message).toBe(`The mailbox \u2068${'a'.repeat(63)}…\u2069 could not be found.`);
  });

  it('comes from the caller before the classification', () => {
    const classification = classificationOf('mailbox-unknown', { recipient: 'anna@example.com' });
    expect(hintOf(classification, { ...sender, recipient: 'ben@example.com' }).message).toContain('ben@example.com');
    expect(hintOf(classification, sender).message).toContain('anna@example.com');
  });

  it.each(['call +1 555 0100', 'visit http://evil.example/?a@b now', '<b>@x', 'root', ''])(
    'is left out if a server could have written it: %s',
    recipient => {
      const { message } = hintOf(classificationOf('mailbox-unknown', { recipient }), sender);
      expect(message).toBe('The mailbox could not be found.');
    },
  );
});

describe("the server's words in a hint", () => {
  const quote = '550 5.7.1 \u202eBlocked\u202c\r\nsee\u0000 http://example.com/\u200b';

  it('are clean and only there on request', () => {
    expect(hintOf(classificationOf('ip-blocked'), developer).quote).toBeUndefined();
    expect(hintOf(classificationOf('ip-blocked'), { ...developer, quote }).quote).toBe(
      '550 5.7.1 Blocked see http://example.com/',
    );
  });

  it('are never shown to a sender', () => {
    const hint = hintOf(classificationOf('ip-blocked'), { ...sender, quote });
    expect(JSON.stringify(hint)).not.toContain('example.com');
  });

  it('are cut to 300 characters, never inside one', () => {
    const { quote: shown = '' } = hintOf(classificationOf('unknown'), { ...postmaster, quote: '😀'.repeat(1_000_000) });
    expect([...shown]).toHaveLength(300);
    expect(shown).toMatch(/^(?:😀)+…$/u);
  });
});

describe('what a hint depends on', () => {
  it('names the time to wait', () => {
    const classification = classificationOf('rate-limited', { retryAfterSeconds: 900 });
    expect(hintOf(classification, sender).action).toContain('Try again in 15 minutes.');
    expect(hintOf(classification, developer).action).toContain('Queue it for a new attempt in 15 minutes, not sooner.');
    expect(hintOf(classification, postmaster).action).toContain('Let the queue try again in 15 minutes, not sooner.');
  });

  it('names the provider', () => {
    const classification = classificationOf('rate-limited', { provider: { id: 'gmail', name: 'Gmail' } });
    expect(hintOf(classification, developer).message).toMatch(/^Gmail limits messages/);
  });

  it('names the blocklists and where to look them up', () => {
    const blocklists = [
      { id: 'spamhaus-zen', name: 'Spamhaus ZEN', lookup: 'https://check.spamhaus.org/' },
      { id: 'spamcop', name: 'SpamCop', lookup: undefined },
    ];
    const { message, action } = hintOf(classificationOf('ip-blocked', { blocklists }), postmaster);
    expect(message).toBe('The sending IP address or its network is listed by Spamhaus ZEN and SpamCop.');
    expect(action).toContain('Look up the entry at https://check.spamhaus.org/.');
  });

  it('claims that an address does not exist only if that is certain', () => {
    const titleAt = (confidence: Classification['confidence']): string =>
      hintOf(classificationOf('mailbox-unknown', { confidence }), sender).title;
    expect(titleAt('certain')).toBe('This address does not exist');
    expect(titleAt('likely')).toBe('Address not found');
    expect(titleAt('guess')).toBe('The address may be wrong');
  });

  it('gives no guess out as knowledge', () => {
    const given = classificationOf('mailbox-unknown', { confidence: 'guess', recipient: 'anna@example.com' });
    const message =
      'The server refused the message to \u2068anna@example.com\u2069 without a clear reason. Most often this means that the mailbox does not exist.';
    expect(hintOf(given, developer)).toMatchObject({ title: 'The mailbox may not exist', message });
    expect(hintOf(given, postmaster).title).toBe('Recipient probably unknown');
  });

  it('tells a bare 450, 451 or 553 as what it usually is', () => {
    const deferred = { permanence: 'temporary', confidence: 'guess', code: 450 } as const;
    const { title, message, reason } = hintOf(classificationOf('server-unavailable', deferred), developer);
    expect([title, reason]).toEqual(['Refused for now, without a known cause', 'server-unavailable']);
    expect(message).toContain('Most often the cause is overload, a passing fault or greylisting.');
    const told = hintOf(classificationOf('server-error', { ...deferred, code: 451, enhanced: '4.3.5' }), postmaster);
    expect(told.title).toBe('Internal error on the receiving side');
    expect(hintOf(classificationOf('address-syntax', { confidence: 'guess' }), postmaster).message).toContain(
      'Most often it is misspelled, or this account may not use it.',
    );
  });

  it('promises an accepted message only if it was accepted', () => {
    const titleAt = (delivery: Classification['delivery']): string =>
      hintOf(classificationOf('accepted', { delivery }), sender).title;
    expect(titleAt('accepted')).toBe('The message was accepted');
    expect(titleAt('unknown')).toBe('Nothing has been refused so far');
  });

  it('warns of a second copy if the message may have been accepted', () => {
    const { action } = hintOf(classificationOf('connection-failed', { delivery: 'unknown' }), sender);
    expect(action).toContain('because sending it again may deliver it twice');
  });

  it('asks to stop mailing an address that is suppressed', () => {
    const { action } = hintOf(classificationOf('mailbox-unknown', { suppress: true }), developer);
    expect(action).toContain('stop mailing it');
  });
});

describe('waitOf', () => {
  it.each([
    [0.2, { amount: 1, unit: 'second' }],
    [90, { amount: 90, unit: 'second' }],
    [120, { amount: 2, unit: 'minute' }],
    [301, { amount: 6, unit: 'minute' }],
    [3600, { amount: 60, unit: 'minute' }],
    [7200, { amount: 2, unit: 'hour' }],
    [86_400, { amount: 24, unit: 'hour' }],
    [172_800, { amount: 2, unit: 'day' }],
  ])('%d seconds', (seconds, wait) => expect(waitOf(seconds)).toEqual(wait));

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, '300', undefined, null])('%s is no time to wait', seconds =>
    expect(waitOf(seconds)).toBeUndefined(),
  );
});
