import { describe, expect, it } from 'vitest';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { enhancedFactsOf } from '../../src/semantics/enhanced-status-codes.js';

describe('enhancedFactsOf', () => {
  it('finds every registered code with every class', () => {
    for (const [key, row] of Object.entries(enhancedStatusCodes)) {
      for (const digit of [2, 4, 5]) {
        const facts = enhancedFactsOf(`${digit}.${key}`);
        expect(facts).toMatchObject({
          known: 'detail',
          class: { class: digit },
          subject: { subject: Number(key.split('.')[0]) },
        });
        expect(facts?.detail).toBe(row);
      }
    }
  });

  it.each([
    ['5.7.515', 'subject', 'Security or Policy Status'],
    ['4.7.650', 'subject', 'Security or Policy Status'],
    ['2.2.99', 'subject', 'Mailbox Status'],
  ])('%s falls back to its %s', (code, known, title) =>
    expect(enhancedFactsOf(code)).toMatchObject({ code, known, subject: { title }, detail: undefined }),
  );

  it.each([
    ['4.9.1', 'Persistent Transient Failure'],
    ['5.999.999', 'Permanent Failure'],
  ])('%s falls back to its class', (code, title) =>
    expect(enhancedFactsOf(code)).toMatchObject({ code, known: 'class', class: { title }, subject: undefined }),
  );

  it.each([
    '',
    '5',
    '5.1',
    '5.01.1',
    '5.1.01',
    '3.1.1',
    '5.1.1.2',
    '5.1000.1',
    ' 5.1.1',
    '5.1.1 ',
    '5.1.x',
    '192.0.2.1',
  ])('%j is no enhanced status code', text => expect(enhancedFactsOf(text)).toBeUndefined());
});
