import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { type FailureReason, failureReasons, reasonAdvice } from '../../src/classification/reasons.js';
import { replies } from './replies.js';

const rows = Object.entries(replies).flatMap(([reason, texts]) =>
  texts.map((text): [FailureReason, string] => [reason as FailureReason, text]),
);

describe('replies in the manner of real servers', () => {
  test.each(rows)('%s: %s', (reason, text) => {
    expect(classify(text).reason).toBe(reason);
  });

  test.each(rows)('never an illegal combination: %s: %s', (_, text) => {
    const { reason, permanence, retry, suppress } = classify(text);
    expect(failureReasons).toContain(reason);
    if (suppress) {
      expect(permanence).toBe('permanent');
      expect(reasonAdvice[reason].suppressible).toBe(true);
    }
    if (retry === 'later' && permanence === 'permanent') expect(['mailbox-full', 'rate-limited']).toContain(reason);
  });

  test('suppresses most plain unknown mailboxes, and none whose cause is elsewhere', () => {
    const plain = (replies['mailbox-unknown'] ?? []).filter(text => /^5\d\d/.test(text));
    expect(plain.filter(text => classify(text).suppress).length / plain.length).toBeGreaterThan(0.85);
    const elsewhere = rows.filter(([reason]) => !reasonAdvice[reason].suppressible);
    expect(elsewhere.filter(([, text]) => classify(text).suppress)).toEqual([]);
  });
});
