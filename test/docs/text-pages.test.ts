import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textPages } from '../../docs/scripts/text-pages.js';
import { locales } from '../support/locales.js';

it.each(Object.entries(textPages))('docs/texts/%s is up to date', (file, page) => {
  const written = readFileSync(new URL(`../../docs/texts/${file}`, import.meta.url), 'utf8');
  expect(written === page(locales), 'run npm run docs:texts').toBe(true);
});

it.each(Object.entries(textPages))('docs/texts/%s has a text in every row', (_file, page) => {
  expect(/^- \w+: *$|: undefined|\[object/m.test(page(locales))).toBe(false);
});
