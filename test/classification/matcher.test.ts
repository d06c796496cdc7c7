import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/classification/classify.js';
import { createMatcher } from '../../src/classification/matcher.js';
import { words } from '../../src/classification/words.js';

/** The words that each of some rules matched in a text. */
function matched(rules: readonly string[], text: string): readonly string[] {
  const matcher = createMatcher(rules, words);
  return matcher.match(text, 0, '', []).map(hit => `${rules[hit.rule]}: ${matcher.wordsOf(hit, text).match}`);
}

const charactersFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(first.charCodeAt(0) + i),
  );

describe('createMatcher', () => {
  test.each([
    ['user unknown', 'User  UNKNOWN here', ['user unknown: user unknown']],
    ['user unknown', 'superuser unknown', []],
    ['suspend*', 'it was suspended', ['suspend*: suspend']],
    ['not valid', "isn't valid", ["not valid: 't valid"]],
    ['caf*', 'CAFÉ', ['caf*: caf']],
    ['spamcop', 'http://www.spamcop.net/x', []],
    ['spamcop.net', 'http://www.spamcop.net/x', ['spamcop.net: spamcop.net']],
    ['a + b', 'a, b', ['a + b: a, b']],
    ['a ~ b', `a ${'x'.repeat(50)} b`, []],
    ['a & b', 'b … a', ['a & b: b']],
    ['a ! b', 'a b', []],
    ['# ~ blocked', '[192.0.2.7] is blocked', ['# ~ blocked: 192.0.2.7] is blocked']],
    ['@ ~ unknown', '<kim@example.org> unknown', ['@ ~ unknown: kim@example.org> unknown']],
    ['пользователь не найден', 'Пользователь не найден', ['пользователь не найден: пользователь не найден']],
  ])('%s in %s', (rule, text, expected) => {
    expect(matched([rule], text)).toEqual(expected);
  });

  test.each([
    ['а', 'џ'],
    ['ぁ', 'ゖ'],
    ['ァ', 'ヺ'],
    ['ー', 'ー'],
    ['一', '鿿'],
  ])('finds each letter from %s to %s as a rule writes it', (first, last) => {
    for (const letter of charactersFrom(first, last)) expect(matched([letter], letter)).toHaveLength(1);
  });

  test('one marker does not take two steps of a chain', () => {
    expect(matched(['message|mail ~ content* ~ {blocked}'], 'message content rejected')).toHaveLength(1);
    expect(matched(['content ~ content* ~ {blocked}'], 'content rejected')).toEqual([]);
  });

  test('markers that end in one another are all found', () => {
    const rules = ['mail from', 'from', 'mail from domain', 'domain'];
    expect(matched(rules, 'the mail from domain').length).toBe(4);
    expect(matched(rules, 'mail mail from').length).toBe(2);
  });

  test('a text of other characters than ASCII has, and one that grows as it is compared, are read to their limit', () => {
    const text = `${'я'.repeat(60_000)} пользователь не найден`;
    expect(matched(['пользователь не найден'], text)).toHaveLength(1);
    expect(matched(['not valid'], `${"don't ".repeat(10_000)} not valid`)).toHaveLength(1);
  });
});

describe('against a search of each marker by itself', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const wording = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map(all => all.join(' '));
  const marker = fc.tuple(wording(3), fc.boolean()).map(([said, isOpen]) => (isOpen ? `${said}*` : said));

  const isIn = (text: string, rule: string): boolean =>
    rule.endsWith('*') ? ` ${text}`.includes(` ${rule.slice(0, -1)}`) : ` ${text} `.includes(` ${rule} `);

  test('the same rules match, text after text', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(marker, { minLength: 1, maxLength: 12 }),
        fc.array(wording(12), { minLength: 1, maxLength: 4 }),
        (rules, texts) => {
          const matcher = createMatcher(rules, words);
          for (const text of texts) {
            const found = matcher.match(text, 0, '', []).map(hit => rules[hit.rule]);
            expect([...found].sort()).toEqual(rules.filter(rule => isIn(text, rule)).sort());
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('very many and very long rules', () => {
  test('a marker of 5,000 characters matches', () => {
    const long = createClassifier({ rules: [{ id: 'long', reason: 'mailbox-full', text: 'a'.repeat(5000) }] });
    expect(long(`550 ${'a'.repeat(5000)}`).evidence[0]).toMatchObject({ kind: 'rule', rule: 'long' });
    expect(long('550 x').reason).toBe('unknown');
  });

  test('markers of a thousand words that begin alike need no deep recursion', () => {
    const chain = 'a '.repeat(1000).trim();
    const rules = [`b ${chain} c`, `${chain} d`];
    expect(matched(rules, `b ${chain} d`)).toHaveLength(1);
  });

  test('5,000 rules with more than 65,536 states all match', () => {
    const rules = Array.from({ length: 5000 }, (_, i) => ({
      id: `rule ${i}`,
      reason: 'mailbox-full' as const,
      text: `word${i} some thing longer than usual ${i}`,
    }));
    const many = createClassifier({ rules });
    for (const i of [0, 1, 2500, 4999])
      expect(many(`550 word${i} some thing longer than usual ${i}`).evidence[0]?.rule).toBe(`rule ${i}`);
    expect(many('550 x').reason).toBe('unknown');
  });
});
