import { describe, expect, test } from 'vitest';
import { classify, createClassifier } from '../../src/classification/classify.js';
import { growthOf } from '../support/growth.js';

const said = 'host mx.example.org[192.0.2.1] said:';

describe('the words of a mail system are not those of the server that it quotes', () => {
  test.each([
    ['554 5.0.0 Error: reason unknown', 'end of DATA'],
    ['550 cause unknown', 'DATA'],
    ['550 does not exist', 'RCPT TO'],
    ['550 not found', 'RCPT TO'],
    ['451 down', 'RCPT TO'],
    ['554 terminated', 'RCPT TO'],
    ['550 invalid', 'EHLO'],
  ])('%s in reply to %s', (reply, command) => {
    const { reason, suppress, evidence } = classify(reply, { command });
    const rules = evidence.map(({ rule }) => rule);
    const framed = classify(`${said} ${reply} (in reply to ${command} command)`);
    expect(framed).toMatchObject({ reason, suppress });
    expect(framed.evidence.map(({ rule }) => rule)).toEqual(rules);
  });

  test('nor do they join with them', () => {
    expect(classify(`${said} 550 Domain closed`).reason).toBe('unknown');
    expect(classify('SMTP error from remote mail server after initial connection: 554 closed').reason).toBe(
      'ip-blocked',
    );
  });

  test('a rule of one’s own is matched with the words of the server alone', () => {
    const own = createClassifier({ rules: [{ id: 'x', text: 'in reply to', reason: 'greylisted' }] });
    expect(own(`${said} 450 x (in reply to RCPT TO command)`).reason).not.toBe('greylisted');
  });

  test('the consequence behind a reply decides nothing', () => {
    const consequence = '<<< 503 5.0.0 Need RCPT (recipient)';
    const text = `... while talking to mx.example.org.:\n>>> DATA\n<<< 450 4.0.0 x\n\n${consequence}`;
    expect(classify(text)).toMatchObject({
      reason: classify('450 4.0.0 x').reason,
      code: 450,
      permanence: 'temporary',
    });
  });

  test('where they begin is told in the whole text', () => {
    const text = `${said} 550-5.0.0 Sorry\n550 5.0.0 No such user (in reply to RCPT TO command)`;
    expect(classify(text).evidence[0]).toMatchObject({ match: 'no such user', at: text.indexOf('No such') });
  });
});

describe('the words of a mail client are not those of the server either', () => {
  const failed = 'SMTP Error: The following recipients failed: kim@example.org:';
  const refused = 'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail:';
  const unexpected = 'Expected response code "250" but got code "552", with message';

  test.each([
    [`${failed} 5.7.750 Client blocked from sending`, { enhanced: '5.7.750', permanence: 'permanent' }],
    [`${failed} 5.1.1 Nobody of that name`, { enhanced: '5.1.1', reason: 'mailbox-unknown', suppress: true }],
    [`${failed} Connection rate limit exceeded`, { reason: 'rate-limited' }],
    [`${refused} Spam was found SMTP code: 550`, { reason: 'spam-rejected', command: 'end-of-data', code: 550 }],
    [`${refused} A virus was found SMTP code: 554`, { reason: 'virus-detected', command: 'end-of-data' }],
    [`${unexpected} "552 5.2.2 Over quota".`, { reason: 'mailbox-full', enhanced: '5.2.2' }],
    ['smtp; 5.1.1 - No such person', { enhanced: '5.1.1', permanence: 'permanent' }],
    ['Invalid address, ERROR_CODE :550, user unknown', { code: 550, suppress: true }],
    ['{"code":550,"message":"user unknown"}', { code: 550 }],
  ])('%s', (text, expected) => {
    expect(classify(text)).toMatchObject(expected);
  });

  test.each([
    ['550 5.7.1 Relay access denied', 'relay-denied'],
    ['554 5.7.1 A virus was found', 'virus-detected'],
    ['451 4.3.2 Internal server error', 'server-error'],
    ['550 user unknown', 'mailbox-unknown'],
  ])('nor is what qmail adds to %s', (reply, reason) => {
    const bounce = `<kim@example.org>:\nRemote host said: ${reply}\nGiving up on 192.0.2.1.`;
    const line = `delivery 12: failure: Remote_host_said:_${reply.replaceAll(' ', '_')}/Giving_up_on_192.0.2.1./`;
    const { suppress } = classify(reply);
    expect(classify(bounce)).toMatchObject({ reason, suppress });
    expect(classify(line)).toMatchObject({ reason, suppress });
  });
});

describe('what is still in a queue', () => {
  const line = '2026-11-23 10:00:00 1rKxPz-0003Ab-1D';

  test('is delayed until the queue gives it up', () => {
    const waiting = classify(
      `${line} == kim@example.org R=dnslookup T=remote_smtp defer (-53): retry time not reached`,
    );
    expect(waiting).toMatchObject({ reason: 'delayed', permanence: 'temporary', retry: 'none' });
    const given = classify(
      `${line} ** kim@example.org: retry time not reached for any host after a long failure period`,
    );
    expect(given).toMatchObject({ reason: 'delivery-expired', permanence: 'permanent' });
  });

  test.each([
    ['dsn=4.0.0, stat=Deferred: Connection refused by mx.example.org.', 'not-accepted'],
    [
      'dsn=4.4.2, status=deferred (lost connection with mx.example.org while performing the EHLO handshake)',
      'not-accepted',
    ],
    ['dsn=4.4.2, status=deferred (lost connection with mx.example.org while sending end of data)', 'unknown'],
  ])('%s: %s', (text, delivery) => {
    expect(classify(text)).toMatchObject({ reason: 'connection-failed', delivery });
  });
});

describe('a line of a log that quotes no reply', () => {
  test.each([
    'sendmail[1]: 4AN: to=<kim@example.org>, mailer=esmtp, relay=mx.example.org. [192.0.2.1], dsn=5.1.1, stat=User unknown',
    'postfix/smtp[1]: 4F: to=<kim@example.org>, relay=mx.example.org[192.0.2.1]:25, dsn=5.1.1, status=bounced (unknown user: "kim")',
  ])('names the host that was asked, which points at no sender: %s', line => {
    expect(classify(line)).toMatchObject({ reason: 'mailbox-unknown', suppress: true, recipient: 'kim@example.org' });
  });

  const lost =
    'relay=mx.example.org[192.0.2.1]:25, dsn=4.4.2, status=deferred (lost connection with mx.example.org while';

  test.each([
    [`${lost} sending end of data -- message may be sent more than once)`, 'unknown'],
    [`${lost} sending message body)`, 'unknown'],
    [`${lost} sending RCPT TO)`, 'not-accepted'],
    [`${lost} receiving the initial server greeting)`, 'not-accepted'],
    ['dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.1]:25: Connection timed out)', 'not-accepted'],
    [{ action: 'delayed', status: '4.4.2', diagnosticCode: 'X-Postfix; lost connection' }, 'unknown'],
  ])('%s: delivery %s', (line, delivery) => {
    expect(classify(line)).toMatchObject({ reason: 'connection-failed', permanence: 'temporary', delivery });
  });
});

test('of a line of qmail no more is rewritten than is read', () => {
  const lineOf = (length: number) => `delivery 1: failure: ${'_'.repeat(length)}`;
  expect(growthOf(lineOf, 1 << 18, classify)).toBeLessThan(8);
  expect(classify(lineOf(1 << 20)).truncated).toBe(true);
});
