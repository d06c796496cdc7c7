import type { EnhancedStatusCodeTexts, ReplyCodeTexts } from './code-texts.js';
import type { ComparisonTexts } from './comparison-texts.js';
import type { HintParts } from './hint-texts.js';
import type { Labels } from './labels.js';

/**
 * One language: independent parts, each exported on its own by the language's entry.
 *
 * A function asks only for the parts it needs, so that an application carries no others.
 */
export interface Locale extends HintParts {
  /** The BCP 47 tag, such as `de`. */
  readonly tag: string;
  readonly labels: Labels;
  readonly replyCodeTexts: ReplyCodeTexts;
  readonly enhancedStatusCodeTexts: EnhancedStatusCodeTexts;
  readonly comparisonTexts: ComparisonTexts;
}
