export { adviceOf, reasonOfEnhanced, reasonOfReplyCode } from './classification/code-reasons.js';
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
export { replyCodes } from './facts/reply-codes.js';
export type { Reply, ReplyFault, ReplyFaultKind } from './parsing/reply.js';
export { commandNamed, isListedReply } from './semantics/commands.js';
export type { EnhancedFacts, EnhancedFactsOf } from './semantics/enhanced-status-codes.js';
export { enhancedFactsOf } from './semantics/enhanced-status-codes.js';
export type { Outcome } from './semantics/outcome.js';
export { outcomeOf } from './semantics/outcome.js';
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
