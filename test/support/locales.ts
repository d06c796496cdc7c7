import { comparisonTexts as deComparisonTexts } from '../../src/locales/de/comparison.js';
import { enhancedStatusCodeTexts as deEnhanced } from '../../src/locales/de/enhanced-status-codes.js';
import { labels as deLabels } from '../../src/locales/de/labels.js';
import { replyCodeTexts as deReplyCodes } from '../../src/locales/de/reply-codes.js';
import { en } from '../../src/locales/en/index.js';
import { es } from '../../src/locales/es/index.js';
import { comparisonTexts as frComparisonTexts } from '../../src/locales/fr/comparison.js';
import { enhancedStatusCodeTexts as frEnhanced } from '../../src/locales/fr/enhanced-status-codes.js';
import { labels as frLabels } from '../../src/locales/fr/labels.js';
import { replyCodeTexts as frReplyCodes } from '../../src/locales/fr/reply-codes.js';
import type { PageLocale } from '../../src/presentation/compared-code.js';

/** Every language whose pages are complete: a new one joins all tests of pages by its row here. */
export const locales: readonly Required<PageLocale>[] = [
  en,
  es,
  {
    tag: 'de',
    labels: deLabels,
    replyCodeTexts: deReplyCodes,
    enhancedStatusCodeTexts: deEnhanced,
    comparisonTexts: deComparisonTexts,
  },
  {
    tag: 'fr',
    labels: frLabels,
    replyCodeTexts: frReplyCodes,
    enhancedStatusCodeTexts: frEnhanced,
    comparisonTexts: frComparisonTexts,
  },
];
