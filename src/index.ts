export type { CommandName, CommandReplyLists, CommandReplyTable } from './facts/commands.js';
export { commandReplies } from './facts/commands.js';
export type {
  EnhancedStatusActor,
  EnhancedStatusCode,
  EnhancedStatusCodeFacts,
  EnhancedStatusCodeTable,
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
