import { describe, expect, test } from 'vitest';
import { blocklistRules } from '../../src/classification/blocklists.js';
import { faultIn } from '../../src/classification/check-notation.js';
import { createMatcher } from '../../src/classification/matcher.js';
import { phraseRules } from '../../src/classification/phrases.js';
import { providerRules } from '../../src/classification/providers.js';
import { type FailureReason, failureReasons } from '../../src/classification/reasons.js';
import { markersOf, parseRule } from '../../src/classification/rule-syntax.js';
import { nameOfRule } from '../../src/classification/rules.js';
import { phraseSources, providerSources } from '../../src/classification/rules.sources.js';
import { signs } from '../../src/classification/signs.js';
import { words } from '../../src/classification/words.js';

const rules = Object.entries(phraseRules).flatMap(([reason, { exact = [], specific = [], weak = [] }]) =>
  [...exact, ...specific, ...weak].map((rule): [string, string] => [nameOfRule(reason as FailureReason, rule), rule]),
);

const counterexamples = rules.flatMap(([name, rule]) =>
  [phraseSources[name]?.not ?? ''].flat().map((text): [string, string, string] => [name, text, rule]),
);

const hitsOf = (rule: string, text: string): readonly unknown[] =>
  createMatcher([rule], words).match(text, 0, text.slice(0, 3), [`:${text.slice(0, 3)}`, `:${text.charAt(0)}`]);

/** The words, codes and signs that the markers of a rule are made of, but for the shortest. */
const wordsOf = (rule: string): readonly string[] =>
  parseRule(rule)
    .filter(part => !part.forbids)
    .flatMap(part => part.steps)
    .flatMap(step => markersOf(step.words, words))
    .flatMap(marker => marker.replace(/[*:]/g, '').split(/ |(?=[\u4e00-\u9fff])/))
    .filter(word => word.length > 2 || /[^a-z]/.test(word));

/** What is wrong with a rule, in which `:` with the id of a provider is right. */
const faultBesidesProvider = (rule: string): string | undefined =>
  faultIn(providerRules.reduce((text, { id }) => text.replaceAll(`:${id}|`, ''), rule));

describe('rules of wording', () => {
  test('each has a name of its own', () => {
    expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
  });

  test.each(rules)('%s is well formed', (_, rule) => {
    expect(faultIn(rule)).toBeUndefined();
  });

  test('each has its source, and no source is left over', () => {
    expect(Object.keys(phraseSources).sort()).toEqual(rules.map(([name]) => name).sort());
  });

  test.each(counterexamples)('%s does not match %s', (_, text, rule) => {
    expect(hitsOf(rule, text)).toEqual([]);
  });

  test.each(counterexamples)('%s has a word in common with %s', (_, text, rule) => {
    expect(wordsOf(rule).some(word => text.toLowerCase().includes(word))).toBe(true);
  });
});

describe('rules of providers', () => {
  test('each provider names its source, once', () => {
    expect(Object.keys(providerSources).sort()).toEqual(providerRules.map(({ id }) => id).sort());
  });

  test.each(providerRules.map(provider => [provider.id, provider] as const))('%s is well formed', (_, provider) => {
    const own = Object.entries(provider.rules ?? {});
    expect(own.every(([reason]) => failureReasons.some(known => known === reason))).toBe(true);
    expect([...own.map(([, rule]) => rule), provider.marks ?? 'none'].map(faultBesidesProvider)).not.toContainEqual(
      expect.any(String),
    );
    expect(provider.marks ?? provider.hosts).toBeTruthy();
  });
});

describe('signs', () => {
  test.each(Object.entries(signs))('%s is well formed', (_, rule) => {
    expect(faultIn(rule)).toBeUndefined();
  });
});

describe('blocklists', () => {
  test('each has an id of its own and a wording that names it', () => {
    expect(new Set(blocklistRules.map(({ id }) => id)).size).toBe(blocklistRules.length);
    expect(blocklistRules.map(({ marks }) => faultIn(marks))).not.toContainEqual(expect.any(String));
  });
});
