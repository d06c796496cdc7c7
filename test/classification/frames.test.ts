import { describe, expect, test } from 'vitest';
import { classify, createClassifier } from '../../src/classification/classify.js';

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
    expect(classify(`${said} 550 Domain closed`).reason).toBe('mailbox-unknown');
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
  const began = process.cpuUsage();
  expect(classify(`delivery 1: failure: ${'_'.repeat(1 << 24)}`).truncated).toBe(true);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(400);
});
