import { writeFileSync } from 'node:fs';
import type { Audience } from '../../src/presentation/hint-texts.js';
import { locales } from '../../test/support/locales.js';
import { hintPage } from './hint-pages.js';

const audiences: readonly Audience[] = ['sender', 'developer', 'postmaster'];

for (const audience of audiences)
  writeFileSync(new URL(`../texts/hints-${audience}.md`, import.meta.url), hintPage(audience, locales));
