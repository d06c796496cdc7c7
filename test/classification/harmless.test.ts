import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import type { FailureReason } from '../../src/classification/reasons.js';
import { gone, harmless, unclear } from './harmless.js';

const rowsOf = (texts: typeof harmless): readonly (readonly [FailureReason, string])[] =>
  Object.entries(texts).flatMap(([reason, rows]) => rows.map(text => [reason as FailureReason, text] as const));

describe('what speaks of users and addresses, but has another cause', () => {
  test.each(rowsOf(harmless))('%s: %s', (reason, text) => {
    expect(classify(text)).toMatchObject({ reason, suppress: false });
  });

  test.each(unclear)('%s', text => {
    expect(classify(text).suppress).toBe(false);
  });
});

describe('what says nothing but that the mailbox is gone', () => {
  test.each(rowsOf(gone))('%s: %s', (reason, text) => {
    expect(classify(text)).toMatchObject({ reason, suppress: true });
  });
});
