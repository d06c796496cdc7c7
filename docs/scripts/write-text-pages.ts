import { writeFileSync } from 'node:fs';
import { locales } from '../../test/support/locales.js';
import { textPages } from './text-pages.js';

for (const [file, page] of Object.entries(textPages))
  writeFileSync(new URL(`../texts/${file}`, import.meta.url), page(locales));
