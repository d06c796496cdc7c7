import { expect, it } from 'vitest';
import { en } from '../../src/locales/en/index.js';
import { describe } from '../../src/presentation/describe.js';
import { exchanges } from '../../src/presentation/exchanges.js';

it('describes a known code with its exchange', () => {
  expect(describe(535, { locale: en })).toEqual({ ...en.replyCodeTexts[535], exchange: exchanges[535] });
});

it('describes a code in no table by its first digit', () => {
  expect(describe(499, { locale: en })).toEqual({ ...en.labels.unlistedCodes['transient-negative'], exchange: [] });
});

it.each([
  ['5.1.1', en.enhancedStatusCodeTexts.codes['1.1']],
  ['5.7.515', en.enhancedStatusCodeTexts.subjects[7]],
  ['4.99.1', en.enhancedStatusCodeTexts.classes[4]],
])('describes %s as far as it is registered', (code, text) => {
  expect(describe(code, { locale: en })).toEqual(text);
});

it.each([[99], [600], [Number.NaN]])('refuses %s', code => {
  expect(() => describe(code, { locale: en })).toThrow(RangeError);
});

it.each([
  [550, {}, 'describe: the locale has no replyCodeTexts; '],
  [550, { replyCodeTexts: en.replyCodeTexts }, 'describe: the locale has no labels; '],
  ['5.1.1', { tag: 'x' }, 'describe: the locale has no enhancedStatusCodeTexts; '],
  [550, undefined, 'describe: the locale has no replyCodeTexts; '],
])('says of %j which part the locale %j lacks', (code, locale, message) => {
  const run = () => describe(code as number, { locale: locale as unknown as typeof en });
  expect(run).toThrow(TypeError);
  expect(run).toThrow(message);
});

it('shows what it got', () => {
  expect(() => describe(Number.NaN, { locale: en })).toThrow(/it got NaN\.$/);
  expect(() => describe(10n as unknown as number, { locale: en })).toThrow(/it got bigint\.$/);
});

it.each([['5.1'], ['550'], ['constructor'], ['']])('refuses %j', code => {
  expect(() => describe(code, { locale: en })).toThrow(/enhanced status code/);
});
