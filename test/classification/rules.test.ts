import { describe, expect, test } from 'vitest';
import { blocklistRules } from '../../src/classification/blocklists.js';
import { createMatcher } from '../../src/classification/matcher.js';
import { phraseRules } from '../../src/classification/phrases.js';
import { providerRules } from '../../src/classification/providers.js';
import { type FailureReason, failureReasons } from '../../src/classification/reasons.js';
import { nameOfRule } from '../../src/classification/rules.js';
import { phraseSources, providerSources } from '../../src/classification/rules.sources.js';
import { words } from '../../src/classification/words.js';

const rules = Object.entries(phraseRules).flatMap(([reason, { exact = [], specific = [], weak = [] }]) =>
  [...exact, ...specific, ...weak].map((rule): [string, string] => [nameOfRule(reason as FailureReason, rule), rule]),
);

describe('rules of wording', () => {
  test('each has a name of its own', () => {
    expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
  });

  test('each has its source, and no source is left over', () => {
    expect(Object.keys(phraseSources).sort()).toEqual(rules.map(([name]) => name).sort());
  });

  test.each(rules)('%s does not match its counterexample', (name, rule) => {
    const text = phraseSources[name]?.not ?? '';
    const circumstances = [`:${text.slice(0, 3)}`, `:${text.charAt(0)}`];
    expect(text).not.toBe('');
    expect(createMatcher([rule], words).match(text, 0, text.slice(0, 3), circumstances)).toEqual([]);
  });
});

describe('rules of providers', () => {
  test('each provider names its source, once', () => {
    expect(Object.keys(providerSources).sort()).toEqual(providerRules.map(({ id }) => id).sort());
  });

  test.each(providerRules.map(provider => [provider.id, provider] as const))('%s is well formed', (_, provider) => {
    const own = Object.entries(provider.rules ?? {});
    expect(own.every(([reason]) => failureReasons.some(known => known === reason))).toBe(true);
    expect(() =>
      createMatcher(
        own.map(([, rule]) => rule),
        words,
      ),
    ).not.toThrow();
    expect(provider.marks ?? provider.hosts).toBeTruthy();
  });
});

describe('blocklists', () => {
  test('each has an id of its own and a wording that names it', () => {
    expect(new Set(blocklistRules.map(({ id }) => id)).size).toBe(blocklistRules.length);
    expect(() =>
      createMatcher(
        blocklistRules.map(({ marks }) => marks),
        words,
      ),
    ).not.toThrow();
  });
});
