import { describe, expect, it } from 'vitest';
import { readReply } from '../../src/parsing/read-reply.js';
import { outcomeOf } from '../../src/semantics/outcome.js';

describe('readReply', () => {
  it.each([
    ['error 550 5.1.1 x', '5.1.1', 'x'],
    ['error 550 5.0.0 x', '5.0.0', 'x'],
    ['error 550 5.01.1 x', undefined, '5.01.1 x'],
    ['error 550 5.1.01 x', undefined, '5.1.01 x'],
    ['error 550 5.1.1000 x', undefined, '5.1.1000 x'],
  ])('%s has the enhanced status code %s', (words, enhanced, text) => {
    expect(readReply(words)?.reply).toEqual({ code: 550, enhanced, lines: [text], text, faults: [] });
  });

  it.each([
    ['smtp;550 No such user', 5],
    [' 550 No such user', 1],
    ['"550 No such user"', 1],
    ['\r\n\t550 No such user', 3],
  ])('finds one in %j', (text, at) => {
    expect(readReply(text)).toMatchObject({ at, reply: { code: 550 } });
  });

  it.each([
    'connect to smtp.example.net[192.0.2.7]:587: Connection timed out',
    'dial tcp 192.0.2.7:465: connect: connection refused',
    '23:10:01:450 gave up',
    'The mailbox is over its quota (250 MB)',
    'limit: 250 messages an hour',
    'Expected code 250 from the server',
  ])('takes no port, time, amount or expectation for a reply code: %s', text => {
    expect(readReply(text)).toBeUndefined();
  });

  it.each([
    'status=sent (250 OK)',
    'relay=smtp.example.net[192.0.2.7]:587, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F)',
    'C="250 OK id=1rKx"',
    'host mx.example.net[192.0.2.7] said: 250 OK',
  ])('finds the success in %s', text => {
    expect(readReply(text)).toMatchObject({ reply: { code: 250 } });
  });

  it.each([
    ['Invalid greeting. response=554 Go away: 554 Go away', 'CONN'],
    ["smtplib.SMTPConnectError: (421, b'4.3.2 Not now')", 'CONN'],
    ['Invalid HELO. response=550 No: 550 No', 'HELO'],
    ["smtplib.SMTPHeloRefused: (550, b'5.7.1 Unknown name')", 'HELO'],
    ['Invalid login: 535 5.7.8 Wrong', 'AUTH'],
    ["smtplib.SMTPAuthenticationError: (535, b'5.7.8 Wrong')", 'AUTH'],
    ['Mail command failed: 550 5.1.1 User unknown', 'MAIL FROM'],
    ["smtplib.SMTPSenderRefused: (550, b'5.1.1 User unknown', 'me@example.org')", 'MAIL FROM'],
    ['com.sun.mail.smtp.SMTPSenderFailedException: 550 5.1.1 User unknown', 'MAIL FROM'],
    ["Can't send mail - all recipients were rejected: 550 5.1.1 No such user", 'RCPT TO'],
    ['com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 User unknown', 'RCPT TO'],
    ['Data command failed: 554 No valid recipients', 'DATA'],
    ['Message failed: 554 5.7.1 Spam', 'end-of-data'],
  ])('tells from the words of mail clients what %j answered', (text, command) => {
    expect(readReply(text)?.command).toBe(command);
  });

  it('finds the refusal that was not expected', () => {
    const text = 'Expected response code "250" but got code "550", with message "550 5.1.1 No such person"';
    expect(readReply(text)).toMatchObject({ reply: { code: 550 } });
  });

  it.each([
    [
      '<<< 451 4.3.0 Trouble here\n<<< 503 5.0.0 Need RCPT first',
      { code: 451, enhanced: '4.3.0', text: 'Trouble here' },
    ],
    ['550 5.1.1 Nobody here\n503 Bad sequence', { code: 550, enhanced: '5.1.1', text: 'Nobody here' }],
    ['554 Not welcome\n554 at all', { code: 554, text: 'Not welcome\nat all' }],
    ['450-Not now\n550 nor later', { code: 550, text: 'Not now\nnor later' }],
  ])('ends %j where another reply begins', (text, reply) => {
    expect(readReply(text)).toMatchObject({ reply });
  });

  it.each([
    ['smtp; 550 5.1.1 Nobody (in reply to RCPT TO command)', '550 5.1.1 Nobody'],
    ['said: 550-5.1.1 5\r\n550 5.1.1 5\r\n\r\nBye', '550-5.1.1 5\r\n550 5.1.1 5'],
    ['<<< 550-No\n<<< 550 nor this\n<<< 503 Need RCPT', '550-No\n<<< 550 nor this'],
    ['error: 550', '550'],
  ])('tells where the reply in %j ends', (text, quoted) => {
    const { at = 0, end } = readReply(text) ?? {};
    expect(text.slice(at, end)).toBe(quoted);
  });

  it('tells of a reply whose lines differ in their code', () => {
    const found = readReply('said: 550-5.7.1 No\r\n250-Well\r\n550-No\r\n250 Yes');
    expect(found?.reply.faults).toEqual([{ kind: 'code-changed', line: 2, codes: [550, 250] }]);
    expect(outcomeOf(found?.reply, 'RCPT TO')).toBe('unexpected');
  });

  it('takes a number behind a # for a reply only if it refuses', () => {
    expect(readReply('The directory did not answer (LDAP-ERR #220) today')).toBeUndefined();
    expect(readReply('Sorry, no such user. (#550)')).toMatchObject({ reply: { code: 550 } });
    expect(readReply('mx.example.com #550 No such user here ##')).toMatchObject({ reply: { code: 550 } });
    expect(readReply('Ticket #550 user unknown')).toBeUndefined();
  });

  it.each(['RCPT TO: 250 ok; DATA: 554 refused', 'Response: 250 OK (554 refused)'])(
    'prefers the refusal to the acknowledgement before it in %j',
    text => expect(readReply(text)).toMatchObject({ reply: { code: 554 } }),
  );

  it.each(['Response: 250 OK', 'SMTP response: 250 Ok', 'Sent: 250 Ok', 'Delivered (250 OK)'])(
    'takes %j for an acknowledgement',
    text => expect(readReply(text)).toMatchObject({ reply: { code: 250 } }),
  );

  it.each(['over quota (250 MB)', 'Quota: (500 MB) exceeded', 'Expected: 250 OK, got nothing', 'Messages: 250 okayed'])(
    'takes the number in %j for none',
    text => expect(readReply(text)).toBeUndefined(),
  );

  it('ends a reply where a dialogue goes on, and reads all its lines', () => {
    const dialogue = '>>> RCPT TO:<a@b>\n<<< 550-5.1.1 User\n<<< 550 5.1.1 unknown\n>>> DATA\n<<< 503 5.0.0 Need RCPT';
    expect(readReply(dialogue)).toMatchObject({ command: 'RCPT TO', reply: { lines: ['User', 'unknown'] } });
  });

  it.each([undefined, null, 550, {}, Symbol('550')])('finds nothing in %o', odd => {
    expect(readReply(odd as unknown as string)).toBeUndefined();
  });
});
