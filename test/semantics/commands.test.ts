import { describe, expect, it } from 'vitest';
import { commandReplies } from '../../src/facts/commands.js';
import { commandNamed, isListedReply } from '../../src/semantics/commands.js';
import { outcomeOf } from '../../src/semantics/outcome.js';

describe('commandNamed', () => {
  it.each([
    ['CONN', 'CONN'],
    ['greeting', 'CONN'],
    ['CONNECT', 'CONN'],
    ['ehlo client.example', 'EHLO'],
    ['MAIL', 'MAIL FROM'],
    ['MAIL FROM', 'MAIL FROM'],
    ['mail from:<>', 'MAIL FROM'],
    ['RCPT TO command', 'RCPT TO'],
    ['rcpt', 'RCPT TO'],
    ['AUTH PLAIN', 'AUTH'],
    ['AUTH XOAUTH2', 'AUTH'],
    ['auth-response', 'auth-response'],
    ['DATA', 'DATA'],
    ['end of DATA command', 'end-of-data'],
    ['end-of-data', 'end-of-data'],
    ['.', 'end-of-data'],
    ['BDAT 100 LAST', 'BDAT'],
    ['any', 'any'],
  ])('reads %j as %j', (text, name) => expect(commandNamed(text)).toBe(name));

  it.each(['', ' ', 'API', 'XCLIENT', 'constructor', 'x'.repeat(100_000)])('does not know %s', text =>
    expect(commandNamed(text)).toBeUndefined(),
  );

  it('knows every row of the table by its own name', () => {
    for (const name of Object.keys(commandReplies)) expect(commandNamed(name)).toBe(name);
  });
});

describe('isListedReply', () => {
  it.each([
    [250, 'RCPT TO', true],
    [251, 'RCPT', true],
    [550, 'rcpt to', true],
    [354, 'RCPT TO', false],
    [354, 'DATA', true],
    [250, 'DATA', true],
    [250, 'end-of-data', true],
    [354, 'end-of-data', false],
    [334, 'AUTH PLAIN', true],
    [220, 'CONN', true],
    [250, 'CONN', false],
    [421, 'CONN', true],
    [421, 'end-of-data', true],
    [502, 'end-of-data', false],
    [502, 'RSET', true],
    [530, 'MAIL FROM', true],
    [530, 'EHLO', false],
    [530, 'QUIT', false],
    [554, 'QUIT', false],
    [221, 'QUIT', true],
    [499, 'RCPT TO', false],
    [250, 'XCLIENT', false],
    [530, 'NOOP', false],
    [503, 'NOOP', true],
    [500, 'CONN', false],
  ])('%i to %s: %s', (code, command, listed) => expect(isListedReply(code, command)).toBe(listed));
});

const reply = (code: number, text: string, enhanced?: string) => ({ code, enhanced, text, lines: [text], faults: [] });

describe('outcomeOf', () => {
  it.each([
    [250, 'RCPT TO', 'accepted'],
    [251, 'RCPT TO', 'accepted'],
    [252, 'RCPT TO', 'accepted'],
    [252, 'VRFY', 'unverified'],
    [252, 'expn staff', 'unverified'],
    [298, 'NOOP', 'accepted'],
    [250, 'DATA', 'accepted'],
    [354, 'DATA', 'continue'],
    [354, 'end-of-data', 'unexpected'],
    [354, 'MAIL FROM', 'unexpected'],
    [334, 'AUTH LOGIN', 'continue'],
    [334, 'auth-response', 'continue'],
    [334, 'EHLO', 'unexpected'],
    [235, 'AUTH', 'accepted'],
    [220, 'CONN', 'accepted'],
    [421, 'CONN', 'temporary-failure'],
    [421, 'QUIT', 'temporary-failure'],
    [450, 'XCLIENT', 'temporary-failure'],
    [499, 'RCPT TO', 'temporary-failure'],
    [571, 'RCPT TO', 'permanent-failure'],
    [599, 'DATA', 'permanent-failure'],
    [600, 'DATA', 'unexpected'],
    [300, 'AUTH', 'continue'],
    [300, 'RCPT TO', 'unexpected'],
    [400, 'DATA', 'temporary-failure'],
    [250, 'VRFY', 'accepted'],
    [reply(550, 'Too many recipients'), 'RCPT TO', 'permanent-failure'],
    ['550', 'RCPT TO', 'unexpected'],
    [undefined, 'RCPT TO', 'unexpected'],
    [Object.assign(new Error('no'), { responseCode: 550 }), 'RCPT TO', 'permanent-failure'],
    [552, 'RCPT TO', 'permanent-failure'],
    [reply(552, 'Too many recipients'), 'RCPT TO', 'temporary-failure'],
    [reply(552, 'Too many recipients', '5.5.3'), 'RCPT TO', 'temporary-failure'],
    [reply(552, 'Limit reached', '4.5.3'), 'RCPT TO', 'temporary-failure'],
    [reply(552, 'Too many recipients', '5.2.2'), 'RCPT TO', 'permanent-failure'],
    [reply(552, 'Mailbox full'), 'RCPT TO', 'permanent-failure'],
    [reply(552, 'Too many recipients'), 'end-of-data', 'permanent-failure'],
    [reply(452, 'Too many recipients', '5.5.3'), 'RCPT TO', 'temporary-failure'],
  ] as const)('%o to %s: %s', (answer, command, outcome) => expect(outcomeOf(answer, command)).toBe(outcome));

  it('does not trust a reply that turned positive', () => {
    const codes = (...codes: number[]) => [{ kind: 'code-changed', line: 2, codes }] as const;
    const ends = (code: number, ...seen: number[]) => ({ ...reply(code, 'x'), faults: codes(...seen) });
    expect(outcomeOf(ends(250, 550, 250), 'RCPT TO')).toBe('unexpected');
    expect(outcomeOf(ends(521, 220, 521), 'CONN')).toBe('permanent-failure');
    expect(outcomeOf(ends(250, 220, 250), 'CONN')).toBe('accepted');
  });
});

describe('outcomeOf for 552 to RCPT TO', () => {
  it.each([
    [{ responseCode: 552, response: '552 5.5.3 Too many' }, 'temporary-failure'],
    [{ responseCode: 552, response: '552 Too many recipients' }, 'temporary-failure'],
    [{ code: 552, text: 'Recipient limit reached' }, 'temporary-failure'],
    [{ code: 552, text: 'Too many of the recipients' }, 'permanent-failure'],
    [{ code: 552, text: 'Too many mail recipients' }, 'temporary-failure'],
    [{ code: 552, text: '5.5.3 Slow down' }, 'temporary-failure'],
    [{ code: 552, text: 'Too many recipients, unlike 5.2.2' }, 'temporary-failure'],
    [{ responseCode: 552, response: '552-5.12.13 Too many recipients' }, 'permanent-failure'],
    [{ code: 552, text: 'Maximum number of recipients exceeded' }, 'temporary-failure'],
    [{ code: 552, text: 'The recipients mailbox is full' }, 'permanent-failure'],
    [{ responseCode: 552, response: '552 5.2.2 Too many recipients over quota' }, 'permanent-failure'],
    [{ code: 552, enhanced: 5, text: 7 }, 'permanent-failure'],
  ])('%j: %s', (refusal, outcome) => expect(outcomeOf(refusal, 'RCPT TO')).toBe(outcome));

  it.each(['abc', [null], [{ kind: 'code-changed', codes: 450 }], {}])('passes over faults that are none: %j', faults =>
    expect(outcomeOf({ code: 250, faults }, 'RCPT TO')).toBe('accepted'),
  );
});
