import { expectTypeOf, it } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import type { FailureReason } from '../../src/classification/reasons.js';
import { senderHints } from '../../src/locales/en/sender-hints.js';
import { type Hint, hintOf } from '../../src/presentation/hint-of.js';
import type { HintText, HintTexts } from '../../src/presentation/hint-texts.js';

declare const classification: Classification;

const forSenders = { tag: 'en', senderHints };

it('takes a locale that holds no more than the audience needs', () => {
  expectTypeOf(hintOf(classification, { locale: forSenders, audience: 'sender' })).toEqualTypeOf<Hint>();
  // @ts-expect-error the hints for developers are not there
  hintOf(classification, { locale: forSenders, audience: 'developer' });
  // @ts-expect-error no such audience
  hintOf(classification, { locale: forSenders, audience: 'administrator' });
});

it('gives a hint that shows for whom it is', () => {
  expectTypeOf<Hint>().toExtend<HintText>();
  expectTypeOf<Hint['audience']>().toEqualTypeOf<'sender' | 'developer' | 'postmaster'>();
  expectTypeOf<Hint['reason']>().toEqualTypeOf<FailureReason>();
});

it('does not compile with a missing or an extra reason', () => {
  const { greylisted: _, ...incomplete } = senderHints;
  // @ts-expect-error greylisted is missing
  expectTypeOf(incomplete).toExtend<HintTexts>();
  const text: HintText = { title: '', message: '', action: '' };
  // @ts-expect-error no such reason
  const extra: HintTexts = { ...senderHints, 'mailbox-on-the-moon': text };
  expectTypeOf(extra).toEqualTypeOf<HintTexts>();
});
