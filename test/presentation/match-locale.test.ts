import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchLocale } from '../../src/presentation/match-locale.js';

const available = ['en', 'de', 'fr', 'pt-BR', 'zh-Hant'] as const;

it.each([
  ['de-AT,de;q=0.9,en;q=0.5', 'de'],
  ['en;q=0.2, fr;q=0.8', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['de;q=0,de-AT', undefined],
  ['de;q=0,de-AT,fr;q=0.1', 'fr'],
  ['en;q=0, *', 'de'],
  ['ja, *;q=0.1', 'en'],
  ['ja', undefined],
  ['', undefined],
  ['de_AT.UTF-8', 'de'],
  ['fr_CA@euro', 'fr'],
  ['C', undefined],
  ['POSIX', undefined],
  ['C.UTF-8', undefined],
  ['sv:de:en', 'de'],
  ['PT-br', 'pt-BR'],
  ['pt', undefined],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh-Hant-x-private', 'zh-Hant'],
  ['de-a-foo-x-bar', 'de'],
  ['en;q=nonsense', 'en'],
  ['de ; q=0.4 , en ; q=0.5', 'en'],
  ['-', undefined],
])('matchLocale(%j)', (wanted, expected) => {
  expect(matchLocale(wanted, available)).toBe(expected);
});

it.each([[undefined], [null]])('matchLocale(%s) is undefined', wanted => {
  expect(matchLocale(wanted, available)).toBeUndefined();
});

it('gives one of the tags, or nothing, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), wanted => {
      expect([...available, undefined]).toContain(matchLocale(wanted, available));
    }),
  );
});
