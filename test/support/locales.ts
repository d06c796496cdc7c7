import { en } from '../../src/locales/en/index.js';
import { fr } from '../../src/locales/fr/index.js';
import type { Locale } from '../../src/presentation/locale.js';

/** Every language of the package: a new one joins all tests of texts and pages by its row here. */
export const locales: readonly Locale[] = [en, fr];
