import { describe, expect, test } from 'vitest';
import { adviceOf, reasonOfEnhanced, reasonOfReplyCode } from '../../src/classification/code-reasons.js';
import { failureReasons, reasonAdvice } from '../../src/classification/reasons.js';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';

describe('reasonOfReplyCode', () => {
  test.each([
    [550, 'RCPT TO', 'mailbox-unknown'],
    [550, 'MAIL FROM', 'sender-rejected'],
    [550, 'EHLO', 'dns-misconfigured'],
    [550, undefined, 'mailbox-unknown'],
    [535, 'AUTH PLAIN', 'auth-failed'],
    [422, undefined, 'unknown'],
    [422, 'AUTH', 'auth-failed'],
    [432, 'auth-response', 'auth-failed'],
    [432, 'end-of-data', 'server-unavailable'],
    [455, 'MAIL FROM', 'server-error'],
    [522, undefined, 'mailbox-full'],
    [531, undefined, 'too-many-recipients'],
    [591, undefined, 'ip-blocked'],
    [454, 'AUTH LOGIN', 'server-error'],
    [454, 'STARTTLS', 'tls-failed'],
    [452, 'RCPT TO', 'too-many-recipients'],
    [452, 'MAIL FROM', 'system-full'],
    [250, 'RCPT TO', 'accepted'],
    [354, 'DATA', 'unknown'],
    [554, undefined, 'unknown'],
    [Number.NaN, 'constructor', 'unknown'],
  ])('%s in answer to %s is %s', (code, command, reason) => {
    expect(reasonOfReplyCode(code, command)).toBe(reason);
  });
});

describe('reasonOfEnhanced', () => {
  test.each([
    ['5.1.1', 'mailbox-unknown'],
    ['5.7.1', 'policy-rejected'],
    ['4.7.1', 'greylisted'],
    ['5.0.0', undefined],
    ['550', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%s is %s', (enhanced, reason) => {
    expect(reasonOfEnhanced(enhanced)).toBe(reason);
  });

  test('every registered failure has a reason, but for the one without any meaning', () => {
    const silent = Object.entries(enhancedStatusCodes).filter(
      ([key, row]) => row.classes.some(digit => digit !== 2) && reasonOfEnhanced(`5.${key}`) === undefined,
    );
    expect(silent.map(([key]) => key)).toEqual(['0.0']);
  });
});

describe('adviceOf', () => {
  test('while the refusal is temporary, only what outlasts any waiting is not tried again later', () => {
    const lasting = failureReasons.filter(reason => adviceOf(reason, 'transient-negative').retry !== 'later');
    expect(lasting).toEqual([
      'address-syntax',
      'relay-denied',
      'auth-required',
      'auth-failed',
      'encryption-required',
      'virus-detected',
      'content-rejected',
      'message-malformed',
      'too-many-recipients',
      'message-too-large',
      'not-supported',
      'client-error',
      'delayed',
      'accepted',
    ]);
    expect(lasting.map(reason => adviceOf(reason, 'transient-negative'))).toEqual(
      lasting.map(reason => reasonAdvice[reason]),
    );
  });

  test.each(failureReasons)('who must act for %s does not depend on how final it is', reason => {
    const severities = ['transient-negative', 'permanent-negative', undefined] as const;
    const { party } = reasonAdvice[reason];
    expect(severities.map(severity => adviceOf(reason, severity).party)).toEqual([party, party, party]);
  });

  test('waiting outlives a final refusal only for a full mailbox and a rate', () => {
    const waiting = failureReasons.filter(reason => adviceOf(reason, 'permanent-negative').retry === 'later');
    expect(waiting).toEqual(['mailbox-full', 'rate-limited']);
  });
});
