import { writeFileSync } from 'node:fs';
import type { Audience } from '../../src/presentation/hint-texts.js';
import { hintLocales } from './hint-locales.js';
import { hintPage } from './hint-pages.js';

const audiences: readonly Audience[] = ['sender', 'developer', 'postmaster'];

for (const audience of audiences)
  writeFileSync(new URL(`../texts/hints-${audience}.md`, import.meta.url), hintPage(audience, hintLocales));
