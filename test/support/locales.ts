import { comparisonTexts as deComparisonTexts } from '../../src/locales/de/comparison.js';
import { enhancedStatusCodeTexts as deEnhancedTexts } from '../../src/locales/de/enhanced-status-codes.js';
import { labels as deLabels } from '../../src/locales/de/labels.js';
import { replyCodeTexts as deReplyTexts } from '../../src/locales/de/reply-codes.js';
import { en } from '../../src/locales/en/index.js';
import { es } from '../../src/locales/es/index.js';
import { fr } from '../../src/locales/fr/index.js';
import type { PageLocale } from '../../src/presentation/compared-code.js';

/** Every language whose pages are complete: a new one joins all tests of pages by its row here. */
export const locales: readonly Required<PageLocale>[] = [
  en,
  es,
  {
    tag: 'de',
    labels: deLabels,
    replyCodeTexts: deReplyTexts,
    enhancedStatusCodeTexts: deEnhancedTexts,
    comparisonTexts: deComparisonTexts,
  },
  fr,
];
