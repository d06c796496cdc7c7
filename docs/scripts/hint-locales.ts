import { de } from '../../src/locales/de/index.js';
import { en } from '../../src/locales/en/index.js';
import { es } from '../../src/locales/es/index.js';
import { fr } from '../../src/locales/fr/index.js';
import type { HintLocale } from '../../src/presentation/hint-texts.js';

/** The languages of the hints: a new one joins the pages and the tests with one row. */
export const hintLocales: readonly HintLocale[] = [en, es, de, fr];
