export {
  type Blocklist,
  blocklistRules,
  type PhraseRules,
  type PhraseTable,
  type Provider,
  phraseRules,
  providerRules,
} from './classification/all-tables.js';
export type { BlocklistMention, Classification, Evidence, ProviderMention } from './classification/classification.js';
export type { ClassifyRecipientsOptions } from './classification/classified-by.js';
export {
  type Classifier,
  type ClassifierTables,
  classify,
  createClassifier,
  createClassifierOf,
} from './classification/classify.js';
export { classifyRecipients, type RecipientClassification } from './classification/classify-recipients.js';
export { adviceOf, reasonOfEnhanced, reasonOfReplyCode } from './classification/code-reasons.js';
export type { ClassifyOptions } from './classification/failure.js';
export type { ClassifierOptions } from './classification/own-tables.js';
export type { Advice, FailureReason, Party, Permanence, RetryAdvice } from './classification/reasons.js';
export { failureReasons, parties, reasonAdvice, retryAdvices } from './classification/reasons.js';
export { retryDelayOf } from './classification/retry-delay.js';
export type { ClassifierRule } from './classification/site-rules.js';
export type { AnyComparison, Comparison } from './comparison/compare.js';
export { compare } from './comparison/compare.js';
export type {
  AnyFacts,
  Comparable,
  ComparedFacts,
  ReplyFacts,
  UnlistedReplyCode,
} from './comparison/compared.js';
export type { CommandOutcomes, Difference, Sameness, SetDifference } from './comparison/differences.js';
export type { CuratedPair } from './comparison/pairs.js';
export { curatedPairs } from './comparison/pairs.js';
export type { Relation, RelationKind } from './comparison/relation.js';
export type { CommandName, CommandReplyLists, CommandReplyTable } from './facts/commands.js';
export { anyReplyExclusions, commandReplies } from './facts/commands.js';
export type {
  EnhancedStatusActor,
  EnhancedStatusClassTable,
  EnhancedStatusCode,
  EnhancedStatusCodeFacts,
  EnhancedStatusCodeTable,
  EnhancedStatusSubjectTable,
  SubjectDetail,
} from './facts/enhanced-status-codes.js';
export {
  enhancedStatusClasses,
  enhancedStatusCodes,
  enhancedStatusCollisions,
  enhancedStatusSubjects,
} from './facts/enhanced-status-codes.js';
export type {
  Category,
  CommandRole,
  ReplyCode,
  ReplyCodeFacts,
  ReplyCodeName,
  ReplyCodeTable,
  Severity,
  Standing,
} from './facts/reply-codes.js';
export { replyCodeAliases, replyCodes } from './facts/reply-codes.js';
export { decodeChallenge } from './parsing/challenge.js';
export type { EhloReply } from './parsing/ehlo.js';
export { parseEhlo } from './parsing/ehlo.js';
export type { EnhancedStatusCodeParts } from './parsing/enhanced-status-code.js';
export { parseEnhancedStatusCode, readEnhancedStatusCode } from './parsing/enhanced-status-code.js';
export { fingerprintOf } from './parsing/fingerprint.js';
export type { FormattableReply } from './parsing/format-reply.js';
export { formatReply } from './parsing/format-reply.js';
export type { ParseReplyOptions } from './parsing/parse-reply.js';
export { parseReply } from './parsing/parse-reply.js';
export { queueIdOf } from './parsing/queue-id.js';
export { type FoundReply, readReply } from './parsing/read-reply.js';
export type { Reply, ReplyFault, ReplyFaultKind } from './parsing/reply.js';
export type { ReplyLimit } from './parsing/reply-limit-error.js';
export { isReplyLimitError, ReplyLimitError } from './parsing/reply-limit-error.js';
export type { ReplyLine } from './parsing/reply-line.js';
export { parseReplyLine } from './parsing/reply-line.js';
export type { ReplyError, ReplyParser, ReplyParserOptions } from './parsing/reply-parser.js';
export { createReplyParser } from './parsing/reply-parser.js';
export { createReplyStream } from './parsing/reply-stream.js';
export type { ReplySyntaxFault } from './parsing/reply-syntax-error.js';
export { isReplySyntaxError, ReplySyntaxError } from './parsing/reply-syntax-error.js';
export type {
  EnhancedStatusCodeText,
  EnhancedStatusCodeTexts,
  ReplyCodeText,
  ReplyCodeTexts,
} from './presentation/code-texts.js';
export type { ComparisonLocale } from './presentation/compare-document.js';
export { compareDocument } from './presentation/compare-document.js';
export type { CodeWith, ComparisonTexts, NamedCategory } from './presentation/comparison-texts.js';
export type { ReplyCodeDescription } from './presentation/describe.js';
export { describe } from './presentation/describe.js';
export type { Block, Document, ListItem, Section } from './presentation/document.js';
export { exchanges } from './presentation/exchanges.js';
export type { ExplainLocale, ExplainOptions, Explanation } from './presentation/explain.js';
export { explain } from './presentation/explain.js';
export type { ExplainDocumentOptions } from './presentation/explain-document.js';
export { explainDocument } from './presentation/explain-document.js';
export type { HintFailureOptions } from './presentation/hint.js';
export { hint } from './presentation/hint.js';
export type { Hint, HintOptions } from './presentation/hint-of.js';
export { hintOf } from './presentation/hint-of.js';
export type {
  Audience,
  HintEntry,
  HintFacts,
  HintLocale,
  HintParts,
  HintText,
  HintTexts,
  Wait,
} from './presentation/hint-texts.js';
export type { Labels } from './presentation/labels.js';
export type { Locale } from './presentation/locale.js';
export { matchLocale } from './presentation/match-locale.js';
export { renderHtml } from './presentation/render-html.js';
export { renderMarkdown } from './presentation/render-markdown.js';
export { renderText } from './presentation/render-text.js';
export { commandNamed, isListedReply } from './semantics/commands.js';
export type { EnhancedFacts, EnhancedFactsOf } from './semantics/enhanced-status-codes.js';
export { enhancedFactsOf } from './semantics/enhanced-status-codes.js';
export type { Outcome } from './semantics/outcome.js';
export { outcomeOf } from './semantics/outcome.js';
export type { PairedReply, ReplyPairing, ReplyPairingOptions } from './semantics/pairing.js';
export { createReplyPairing } from './semantics/pairing.js';
export type { FactsOf, ReplyCodeNamed } from './semantics/reply-codes.js';
export { factsOf, isKnownReplyCode, replyCodeNamed } from './semantics/reply-codes.js';
export type {
  CategoryOf,
  NegativeReplyCode,
  PermanentReplyCode,
  PositiveCompletionReplyCode,
  PositiveIntermediateReplyCode,
  PositiveReplyCode,
  SeverityOf,
  TransientReplyCode,
} from './semantics/severity.js';
export {
  categoryOf,
  isNegative,
  isPermanent,
  isPositive,
  isPositiveCompletion,
  isPositiveIntermediate,
  isTransient,
  severityOf,
} from './semantics/severity.js';
