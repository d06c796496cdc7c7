import type { Locale } from '../../presentation/locale.js';
import { comparisonTexts } from './comparison.js';
import { developerHints } from './developer-hints.js';
import { enhancedStatusCodeTexts } from './enhanced-status-codes.js';
import { labels } from './labels.js';
import { postmasterHints } from './postmaster-hints.js';
import { replyCodeTexts } from './reply-codes.js';
import { senderHints } from './sender-hints.js';

export {
  comparisonTexts,
  developerHints,
  enhancedStatusCodeTexts,
  labels,
  postmasterHints,
  replyCodeTexts,
  senderHints,
};

/**
 * The BCP 47 tag of German.
 *
 * @example
 * tag; // 'de'
 */
export const tag = 'de';

/**
 * All parts of German in one value; import single parts where size matters.
 *
 * @example
 * de.tag; // 'de'
 * describe(214, { locale: de }).title; // 'Hilfetext'
 */
export const de: Locale = {
  tag,
  labels,
  replyCodeTexts,
  enhancedStatusCodeTexts,
  comparisonTexts,
  senderHints,
  developerHints,
  postmasterHints,
};
