import { describe, expect, it } from 'vitest';
import { runExample, statedValues } from '../support/examples.js';
import { tags } from '../support/locales.js';
import { publicExportsOf } from '../support/public-exports.js';
import { scope } from '../support/scope.js';

const entries = [
  ['src/index.ts', '../../dist/index.js'],
  ['src/facts/codes.ts', '../../dist/codes.js'],
  ...tags.map(tag => [`src/locales/${tag}/index.ts`, `../../dist/locales/${tag}.js`] as const),
] as const;

describe.each(entries)('the exports of %s', async (source, path) => {
  const built: Record<string, unknown> = await import(path);
  const exported = publicExportsOf(source);
  const values = exported.filter(it => !it.isType);

  it('are what the built package exports', () => {
    expect(values.map(it => it.name).sort()).toEqual(Object.keys(built).sort());
  });

  it.each(exported)('$name has a doc comment', ({ doc }) => expect(doc).toMatch(/^\S[\s\S]*[.:]/));

  it.each(values)('$name has an example whose stated values hold', async ({ examples }) => {
    expect(examples.reduce((sum, example) => sum + statedValues(example), 0)).toBeGreaterThan(0);
    for (const example of examples) await runExample(example, { ...scope, ...built });
  });
});
