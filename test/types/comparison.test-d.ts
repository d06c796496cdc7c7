import { describe, expectTypeOf, it } from 'vitest';
import {
  type AnyComparison,
  type Comparison,
  compare,
  compareDocument,
  type Difference,
  type Document,
  type Reply,
  type ReplyCodeFacts,
  type Severity,
  type UnlistedReplyCode,
} from '../../src/index.js';
import { comparisonTexts, en, labels, replyCodeTexts, tag } from '../../src/locales/en/index.js';

describe('the facts of a comparison', () => {
  it('are exact to the literal', () => {
    const comparison = compare(214, '5.1.1');
    expectTypeOf(comparison.a.name).toEqualTypeOf<'HelpMessage'>();
    expectTypeOf(comparison.b.code).toEqualTypeOf<'5.1.1'>();
    expectTypeOf(comparison.b.detail.title).toEqualTypeOf<'Bad destination mailbox address'>();
    expectTypeOf(compare('550 5.1.1 No such user', 499).a.name).toEqualTypeOf<'MailboxUnavailable'>();
  });

  it('are what is known of any number or reply', () => {
    const someCode: number = 550;
    expectTypeOf(compare(someCode, 250).a).toEqualTypeOf<ReplyCodeFacts | UnlistedReplyCode>();
    expectTypeOf(compare(499, 250).a).toEqualTypeOf<UnlistedReplyCode>();
    expectTypeOf<Comparison<Reply, number>['a']>().toHaveProperty('enhanced');
  });

  it('claim no code for a reply of several lines, of which the last decides', () => {
    const { a } = compare('220-hello\r\n521 go away', 250);
    expectTypeOf(a.code).toEqualTypeOf<number>();
    expectTypeOf(compare('550', 250).a.name).toEqualTypeOf<'MailboxUnavailable'>();
  });

  it('are kept in a list and on their way through JSON', () => {
    const history: AnyComparison[] = [compare(550, 551), compare('5.1.1', 250)];
    expectTypeOf(history).not.toBeAny();
    // @ts-expect-error a comparison of two values that are not named is AnyComparison
    expectTypeOf<Comparison>().not.toBeAny();
  });

  it('differ by field', () => {
    expectTypeOf<Extract<Difference, { field: 'severity' }>['a']>().toEqualTypeOf<Severity>();
    expectTypeOf<Extract<Difference, { field: 'extension' }>['onlyA']>().toEqualTypeOf<readonly string[]>();
  });

  it('refuse what is no code', () => {
    // @ts-expect-error a Date is nothing to compare
    expectTypeOf(compare(new Date(), 250)).not.toBeAny();
  });
});

describe('the page of a comparison', () => {
  it('asks for the texts of enhanced codes only where one may be compared', () => {
    const locale = { tag, labels, replyCodeTexts, comparisonTexts };
    expectTypeOf(compareDocument(compare(214, 535), { locale })).not.toBeAny();
    // @ts-expect-error enhancedStatusCodeTexts is missing
    expectTypeOf(compareDocument(compare(550, '5.1.1'), { locale })).not.toBeAny();
    expectTypeOf(compareDocument(compare(550, '5.1.1'), { locale: en })).not.toBeAny();
  });

  it('takes any comparison with all the texts that it may need', () => {
    const pageOf = (comparison: AnyComparison) => compareDocument(comparison, { locale: en });
    expectTypeOf(pageOf).returns.toEqualTypeOf<Document>();
    const locale = { tag, labels, replyCodeTexts, comparisonTexts };
    // @ts-expect-error enhancedStatusCodeTexts is missing
    expectTypeOf((it: AnyComparison) => compareDocument(it, { locale })).not.toBeAny();
  });
});
