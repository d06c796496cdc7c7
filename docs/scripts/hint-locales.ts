import { developerHints } from '../../src/locales/en/developer-hints.js';
import { postmasterHints } from '../../src/locales/en/postmaster-hints.js';
import { senderHints } from '../../src/locales/en/sender-hints.js';
import { developerHints as esDeveloperHints } from '../../src/locales/es/developer-hints.js';
import { postmasterHints as esPostmasterHints } from '../../src/locales/es/postmaster-hints.js';
import { senderHints as esSenderHints } from '../../src/locales/es/sender-hints.js';
import type { HintLocale } from '../../src/presentation/hint-texts.js';

/** The languages of the hints: a new one joins the pages and the tests with one row. */
export const hintLocales: readonly HintLocale[] = [
  { tag: 'en', senderHints, developerHints, postmasterHints },
  {
    tag: 'es',
    senderHints: esSenderHints,
    developerHints: esDeveloperHints,
    postmasterHints: esPostmasterHints,
  },
];
