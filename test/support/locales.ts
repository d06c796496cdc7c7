import { de } from '../../src/locales/de/index.js';
import { en } from '../../src/locales/en/index.js';
import { es } from '../../src/locales/es/index.js';
import { fr } from '../../src/locales/fr/index.js';
import type { PageLocale } from '../../src/presentation/compared-code.js';

/** Every language whose pages are complete: a new one joins all tests of pages by its row here. */
export const locales: readonly Required<PageLocale>[] = [en, es, de, fr];
