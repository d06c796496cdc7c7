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
    [422, undefined, 'auth-failed'],
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
  test.each(failureReasons)('%s keeps its advice while the refusal is temporary', reason => {
    expect(adviceOf(reason, 'transient-negative')).toEqual(reasonAdvice[reason]);
  });

  test('waiting outlives a final refusal only for a full mailbox and a rate', () => {
    const waiting = failureReasons.filter(reason => adviceOf(reason, 'permanent-negative').retry === 'later');
    expect(waiting).toEqual(['mailbox-full', 'rate-limited']);
  });
});
