import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { classifyRecipients } from '../../src/classification/classify-recipients.js';
import { readReply } from '../../src/parsing/read-reply.js';

describe('the words of a server are no report', () => {
  test.each([
    'host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown: success: not here (in reply to RCPT TO command)',
    'host mx.example.org[192.0.2.1] said: 550 5.7.1 see status=sent for help (in reply to end of DATA command)',
    'smtp; 550 no => yes',
    '550 Action: delivered',
  ])('%s is refused', text => {
    expect(classify(text)).toMatchObject({ code: 550, delivery: 'not-accepted', permanence: 'permanent' });
    expect(classify(text).reason).not.toBe('accepted');
  });

  test.each([
    { action: 'delivered', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    { action: 'delivered', status: '5.1.1' },
    'status=sent (host mx.example.org said: 550 5.1.1 user unknown)',
  ])('a report that contradicts its refusal is no delivery: %o', report => {
    expect(classify(report)).toMatchObject({ reason: 'mailbox-unknown', delivery: 'not-accepted' });
  });

  test.each([
    'smtp; 550 5.1.1 mail to=<boss@corp.example> not for you',
    '550 5.1.1 mail to=<boss@corp.example> not for you',
    '5.1.1 mail to=<boss@corp.example> not for you',
    '550 5.1.1 no (in reply to RCPT TO:<boss@corp.example> command)',
    { responseCode: 550, response: '5.1.1 mail to=<boss@corp.example> not for you' },
  ])('they name no recipient: %o', failure => {
    expect(classifyRecipients(failure)).toMatchObject([{ recipient: undefined }]);
  });

  test('they name no command', () => {
    const text = 'smtp; 550 The recipient does not accept mail from you';
    expect(readReply(text)?.command).toBeUndefined();
    expect(classify(text)).toMatchObject({ reason: 'recipient-refused', command: undefined });
  });

  test('they quote no error of this side', () => {
    expect(classify('smtp; 550 no such user ECONNREFUSED')).toMatchObject({ reason: 'mailbox-unknown', code: 550 });
  });

  test('they name no host, and no provider by a host', () => {
    const words = '550 5.7.1 Client host mail-ot1-f41.google.com rejected';
    expect(classify(words)).toMatchObject({ host: undefined, provider: undefined });
    expect(classify(`smtp; ${words}`)).toMatchObject({ host: undefined, provider: undefined });
  });
});

describe('what is said around a quoted reply', () => {
  test.each([
    ['550 no (in reply to RCPT TO command)', 'RCPT TO'],
    ['550 no mail from you (in reply to DATA command)', 'DATA'],
    ['SMTP error after RCPT TO:<kim@example.org>: 550 no mail from you', 'RCPT TO'],
    ['>>> MAIL FROM:<kim@example.org>\n<<< 550 no\n\n>>> RCPT TO:<kim@example.org>', 'MAIL FROM'],
  ])('%j names its command', (text, command) => {
    expect(classify(text).command).toBe(command);
  });

  test('the host before it names the provider', () => {
    const text = 'host gmail-smtp-in.l.google.com[192.0.2.1] said: 550 5.7.1 Client host mx.yahoo.com rejected';
    expect(classify(text)).toMatchObject({ host: 'gmail-smtp-in.l.google.com', provider: { id: 'google' } });
  });
});
