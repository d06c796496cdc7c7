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
 * The BCP 47 tag of French.
 *
 * @example
 * tag; // 'fr'
 */
export const tag = 'fr';

/**
 * All parts of French in one value; import single parts where size matters.
 *
 * @example
 * fr.tag; // 'fr'
 * describe(214, { locale: fr }).title; // 'Message d’aide'
 */
export const fr: Locale = {
  tag,
  labels,
  replyCodeTexts,
  enhancedStatusCodeTexts,
  comparisonTexts,
  senderHints,
  developerHints,
  postmasterHints,
};
