import { describe, expect, test } from 'vitest';
import { classify, createClassifier } from '../../src/classification/classify.js';
import { parseReply } from '../../src/parsing/parse-reply.js';

describe('a number that looks like an enhanced status code suppresses no address', () => {
  test.each([
    '550 Message refused by filter version 5.1.1',
    '550 Filter version: 5.1.1 refused',
    '550 rejected, see RFC 5321 section 5.1.1',
    '550 blocked (see http://x.example/5.1.1)',
    '550 MailScanner 5.2.1 says no',
    '550 Exim 5.1.10 refused',
    'Filter version: 5.1.1 refused it',
  ])('%s', text => {
    expect(classify(text)).toMatchObject({ enhanced: undefined, suppress: false });
  });

  test.each([
    ['550 Exim 5.3.2 rejects', undefined],
    ['550 see section 5.1.1.', undefined],
    ['550 no such user (#5.1.1)', '5.1.1'],
    ['550 no such user [5.1.1].', '5.1.1'],
    ['550 no such user - 5.1.1', '5.1.1'],
    ['550 <kim@example.org>: 5.1.1 unknown', '5.1.1'],
  ])('of the reply %j it is %s', (text, enhanced) => {
    expect(parseReply(text).enhanced).toBe(enhanced);
    expect(classify(text).enhanced).toBe(enhanced);
  });
});

describe('what is said of a command or a login suppresses no address', () => {
  test.each([
    '500 5.5.1 Command unknown: no such user command',
    '502 5.5.2 Error: command not recognized; user unknown',
    '503 5.5.1 no such user selected',
    '504 5.1.1 no such user',
    '530 5.1.1 user unknown',
    '535 5.1.1 user unknown',
    '555 5.5.4 parameter not recognized: unknown user',
  ])('%s', text => {
    expect(classify(text).suppress).toBe(false);
  });

  test.each(['QUIT', 'NOOP', 'RSET', 'HELP', 'ETRN', 'STARTTLS', 'XCLIENT'])('a refusal of %s', command => {
    expect(classify('550 5.1.1 User unknown', { command }).suppress).toBe(false);
  });

  test.each(['RCPT TO', 'DATA', 'end-of-data', 'BDAT', 'VRFY', 'EXPN'])('a refusal of %s may', command => {
    expect(classify('550 5.1.1 User unknown', { command }).suppress).toBe(true);
  });
});

describe('a report that has given up', () => {
  test.each([
    [{ action: 'failed', status: '4.4.7', diagnosticCode: 'smtp; delivery time expired' }, 'delivery-expired'],
    [
      {
        action: 'failed',
        status: '4.4.1',
        diagnosticCode: 'X-Postfix; connect to mx.example.org: Connection timed out',
      },
      'connection-failed',
    ],
    ['delay=432000, dsn=4.4.1, status=expired, returned to sender', 'delivery-expired'],
  ])('is for good: %o', (report, reason) => {
    expect(classify(report)).toMatchObject({ reason, permanence: 'permanent', retry: 'after-change' });
  });

  test('of a passing refusal suppresses no address', () => {
    const report = { action: 'failed', status: '4.1.1', diagnosticCode: 'X-Postfix; unknown user' };
    expect(classify(report)).toMatchObject({ permanence: 'permanent', suppress: false });
  });

  test('that is still trying is not for good', () => {
    const report = { action: 'delayed', status: '5.4.1', diagnosticCode: 'X-Postfix; no route' };
    expect(classify(report).permanence).toBe('temporary');
  });
});

test('a domain that declares to take no mail is suppressed', () => {
  const diagnosticCode = 'an MX or SRV record indicated no SMTP service';
  const report = { action: 'failed', status: '5.1.10', diagnosticCode };
  expect(classify(report)).toMatchObject({ reason: 'domain-not-accepting', suppress: true });
});

describe('a rule of one’s own about a code alone', () => {
  const rules = [{ id: 'a', code: 550, reason: 'mailbox-unknown' }] as const;
  const own = createClassifier({ rules });
  const providers = [{ id: 'p', name: 'P', hosts: 'p.example', rules: { 'mailbox-unknown': ':550' } }];

  test('makes no bare code suppress', () => {
    expect(own(550)).toMatchObject({ reason: 'mailbox-unknown', suppress: false });
    expect(own('550 x').suppress).toBe(false);
    expect(createClassifier({ providers })(550, { host: 'p.example' }).suppress).toBe(false);
  });

  test('takes nothing from what words and enhanced codes say', () => {
    expect(own('550 5.1.1 x').suppress).toBe(true);
    expect(own('550 No such user').suppress).toBe(true);
    const withEnhanced = createClassifier({ rules: [{ ...rules[0], enhanced: '5.4.300' }] });
    expect(withEnhanced('550 5.4.300 x').suppress).toBe(true);
  });
});
