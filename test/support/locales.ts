import { de } from '../../src/locales/de/index.js';
import { en } from '../../src/locales/en/index.js';
import { es } from '../../src/locales/es/index.js';
import { fr } from '../../src/locales/fr/index.js';
import type { Locale } from '../../src/presentation/locale.js';

/** Every language: a new one joins all tests and all pages of texts by its name here. */
export const locales: readonly Locale[] = [en, es, de, fr];

/** The tags of the languages, as their entries are called. */
export const tags = locales.map(({ tag }) => tag);
