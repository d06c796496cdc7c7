import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hintPage } from '../../docs/scripts/hint-pages.js';
import { locales } from '../support/locales.js';

it.each(['sender', 'developer', 'postmaster'] as const)('the page of hints for the %s is up to date', audience => {
  const page = readFileSync(new URL(`../../docs/texts/hints-${audience}.md`, import.meta.url), 'utf8');
  expect(page, 'run npm run docs:texts').toBe(hintPage(audience, locales));
});
