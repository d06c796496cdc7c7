import { describe, expectTypeOf, it } from 'vitest';
import {
  type Blocklist,
  type Classification,
  type Classifier,
  type ClassifierOptions,
  type ClassifierRule,
  type ClassifierTables,
  type ClassifyOptions,
  type ClassifyRecipientsOptions,
  describe as describeCode,
  type EnhancedStatusCodeText,
  type FoundReply,
  hint,
  type ListItem,
  type Provider,
  type ReplyCodeDescription,
  type ReplyPairingOptions,
  renderHtml,
  renderText,
} from '../../src/index.js';
import { en } from '../../src/locales/en/index.js';

/** The members that may be left out, each of which may be given as `undefined` just as well. */
type Lenient<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: T[K] | undefined };

describe('options', () => {
  it('may be undefined one by one', () => {
    expectTypeOf<Lenient<ReplyPairingOptions>>().toExtend<ReplyPairingOptions>();
    expectTypeOf<Lenient<ClassifyOptions>>().toExtend<ClassifyOptions>();
    expectTypeOf<Lenient<ClassifierOptions>>().toExtend<ClassifierOptions>();
    expectTypeOf<Lenient<ClassifierTables>>().toExtend<ClassifierTables>();
    expectTypeOf<Pick<ClassifierRule, 'id' | 'reason'> & Lenient<ClassifierRule>>().toExtend<ClassifierRule>();
    expectTypeOf<Pick<Provider, 'id' | 'name'> & Lenient<Provider>>().toExtend<Provider>();
    expectTypeOf<Pick<Blocklist, 'id' | 'name' | 'marks'> & Lenient<Blocklist>>().toExtend<Blocklist>();
    expectTypeOf<Pick<ListItem, 'text'> & Lenient<ListItem>>().toExtend<ListItem>();
    expectTypeOf(renderText).parameter(1).toEqualTypeOf<{ readonly width?: number | undefined } | null | undefined>();
    expectTypeOf(renderHtml).parameter(1).toEqualTypeOf<{ readonly page?: boolean | undefined } | null | undefined>();
  });

  it('may be null as a whole', () => {
    expectTypeOf<null>().toExtend<Parameters<Classifier>[1]>();
  });
});

declare const code: number | string;
declare const own: (failure: unknown, options: ClassifyOptions) => Classification;

it('describes a code of either kind with a whole locale', () => {
  expectTypeOf(describeCode(code, { locale: en })).toEqualTypeOf<ReplyCodeDescription | EnhancedStatusCodeText>();
  // @ts-expect-error the texts of enhanced codes are missing
  describeCode(code, { locale: { labels: en.labels, replyCodeTexts: en.replyCodeTexts } });
});

it('says where a quoted reply stands', () => {
  expectTypeOf<Pick<FoundReply, 'at' | 'end'>>().toEqualTypeOf<{ readonly at: number; readonly end: number }>();
});

it('takes a classifier written by hand', () => {
  expectTypeOf(own).toExtend<ClassifyRecipientsOptions['classify']>();
  expectTypeOf(hint('550 No', { locale: en, audience: 'sender', classify: own })).not.toBeAny();
});
