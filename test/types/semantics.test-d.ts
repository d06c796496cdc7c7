import { describe, expectTypeOf, it } from 'vitest';
import {
  commandReplies,
  type EnhancedFacts,
  enhancedFactsOf,
  enhancedStatusCodes,
  factsOf,
  isKnownReplyCode,
  isNegative,
  isPermanent,
  isTransient,
  outcomeOf,
  type PermanentReplyCode,
  type ReplyCode,
  type ReplyCodeFacts,
  replyCodeNamed,
  replyCodes,
  type Severity,
  severityOf,
  type TransientReplyCode,
} from '../../src/index.js';

describe('literal types', () => {
  it('survive in the tables', () => {
    expectTypeOf(replyCodes[550].name).toEqualTypeOf<'MailboxUnavailable'>();
    expectTypeOf(replyCodes[535].severity).toEqualTypeOf<'permanent-negative'>();
    expectTypeOf(commandReplies['RCPT TO'].success).toEqualTypeOf<readonly [250, 251]>();
    expectTypeOf(enhancedStatusCodes['1.1'].title).toEqualTypeOf<'Bad destination mailbox address'>();
    expectTypeOf<550>().toExtend<ReplyCode>();
    expectTypeOf<499>().not.toExtend<ReplyCode>();
  });

  it('go through the lookups', () => {
    expectTypeOf(factsOf(550).name).toEqualTypeOf<'MailboxUnavailable'>();
    expectTypeOf(factsOf(499 as number)).toEqualTypeOf<ReplyCodeFacts | undefined>();
    expectTypeOf(enhancedFactsOf('5.1.1').detail.title).toEqualTypeOf<'Bad destination mailbox address'>();
    expectTypeOf(enhancedFactsOf('5.1.1').subject.title).toEqualTypeOf<'Addressing Status'>();
    expectTypeOf(enhancedFactsOf('5.7.515')).toEqualTypeOf<EnhancedFacts | undefined>();
    expectTypeOf(replyCodeNamed('HelpMessage')).toEqualTypeOf<214>();
    expectTypeOf(replyCodeNamed('anything' as string)).toEqualTypeOf<ReplyCode | undefined>();
    expectTypeOf(severityOf(550)).toEqualTypeOf<'permanent-negative'>();
    expectTypeOf(severityOf(550 as number)).toEqualTypeOf<Severity | undefined>();
  });
});

/** Compiles only as long as every known transient code is named. */
function exhaustive(code: ReplyCode): 'transient' | 'other' | 'wait' {
  if (!isTransient(code)) return 'other';
  switch (code) {
    case 421:
      return 'wait';
    case 400:
    case 401:
    case 412:
    case 417:
    case 420:
    case 422:
    case 426:
    case 430:
    case 431:
    case 432:
    case 435:
    case 440:
    case 441:
    case 442:
    case 446:
    case 447:
    case 449:
    case 450:
    case 451:
    case 452:
    case 453:
    case 454:
    case 455:
    case 456:
    case 458:
    case 459:
    case 471:
      return 'transient';
    default:
      return code satisfies never;
  }
}

describe('narrowing', () => {
  it('narrows known codes', () => {
    const code = 550 as ReplyCode;
    if (isPermanent(code)) expectTypeOf(code).toEqualTypeOf<PermanentReplyCode>();
    if (isNegative(code) && !isPermanent(code)) expectTypeOf(code).toEqualTypeOf<TransientReplyCode>();
    expectTypeOf(exhaustive).returns.toEqualTypeOf<'transient' | 'other' | 'wait'>();
  });

  it('only answers for plain numbers', () => {
    const code = 550 as number;
    if (isPermanent(code)) expectTypeOf(code).toEqualTypeOf<number>();
    if (isKnownReplyCode(code)) expectTypeOf(code).toEqualTypeOf<ReplyCode>();
    expectTypeOf(outcomeOf).parameter(1).toExtend<string>();
  });
});
