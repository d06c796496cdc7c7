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
 * The BCP 47 tag of Spanish.
 *
 * @example
 * tag; // 'es'
 */
export const tag = 'es';

/**
 * All parts of Spanish in one value; import single parts where size matters.
 *
 * @example
 * es.tag; // 'es'
 * describe(214, { locale: es }).title; // 'Mensaje de ayuda'
 */
export const es: Locale = {
  tag,
  labels,
  replyCodeTexts,
  enhancedStatusCodeTexts,
  comparisonTexts,
  senderHints,
  developerHints,
  postmasterHints,
};
