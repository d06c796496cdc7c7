import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyCodes } from '../../src/facts/reply-codes.js';
import {
  categoryOf,
  isNegative,
  isPermanent,
  isPositive,
  isPositiveCompletion,
  isPositiveIntermediate,
  isTransient,
  severityOf,
} from '../../src/semantics/severity.js';

const helpers = { isPositiveCompletion, isPositiveIntermediate, isPositive, isTransient, isPermanent, isNegative };
const truths = (value: unknown) =>
  Object.entries(helpers)
    .filter(([, is]) => is(value))
    .map(([name]) => name);

describe('the class helpers', () => {
  it.each([
    [200, ['isPositiveCompletion', 'isPositive']],
    [250, ['isPositiveCompletion', 'isPositive']],
    [299, ['isPositiveCompletion', 'isPositive']],
    [354, ['isPositiveIntermediate', 'isPositive']],
    [399, ['isPositiveIntermediate', 'isPositive']],
    [450, ['isTransient', 'isNegative']],
    [499, ['isTransient', 'isNegative']],
    [550, ['isPermanent', 'isNegative']],
    [571, ['isPermanent', 'isNegative']],
    [599, ['isPermanent', 'isNegative']],
  ])('answer for %i', (code, expected) => {
    expect(truths(code)).toEqual(expected);
    expect(truths({ code })).toEqual(expected);
    expect(truths(Object.assign(new Error('refused'), { responseCode: code, code: 'EENVELOPE' }))).toEqual(expected);
    expect(truths({ responseCode: 'none', code })).toEqual(expected);
    expect(truths({ responseCode: 5, code })).toEqual(expected);
  });

  it.each([
    5500,
    99,
    100,
    199,
    600,
    -450,
    429496730000,
    450.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    550n,
    '550',
    '',
    true,
    null,
    undefined,
    {},
    [],
    [550],
    Symbol('550'),
    () => 550,
    { code: '550' },
    { responseCode: 5500 },
    new Error('no code'),
    Object.assign(new Error('HTTP'), { code: 500 }),
    Object.create(null),
  ])('say false of what is no reply code: %o', value => {
    expect(truths(value)).toEqual([]);
    expect(severityOf(value)).toBeUndefined();
    expect(categoryOf(value)).toBeUndefined();
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), value => truths(value).length <= 2));
  });
});

it.each(Object.entries(helpers))('%s lets pass what a getter of the value throws', (_name, helper) => {
  const value = {
    get code() {
      throw new Error('of the getter');
    },
  };
  expect(() => helper(value)).toThrow('of the getter');
});

describe('severityOf and categoryOf', () => {
  it('agree with the table, without reading it', () => {
    for (const row of Object.values(replyCodes)) {
      expect([row.code, severityOf(row.code), categoryOf(row.code)]).toEqual([row.code, row.severity, row.category]);
    }
  });

  it('read the digits of unknown codes and of replies', () => {
    expect(severityOf(499)).toBe('transient-negative');
    expect(severityOf({ code: 354 })).toBe('positive-intermediate');
    expect(categoryOf(519)).toBe('information');
    expect(categoryOf(561)).toBeUndefined();
  });
});
