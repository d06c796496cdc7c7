import { expectTypeOf, it } from 'vitest';
import type { SubjectDetail } from '../../src/facts/enhanced-status-codes.js';
import type { ReplyCode } from '../../src/facts/reply-codes.js';
import type { EnhancedStatusCodeTexts, ReplyCodeTexts } from '../../src/presentation/code-texts.js';

it('asks each language for every code and for no other', () => {
  expectTypeOf<keyof ReplyCodeTexts>().toEqualTypeOf<ReplyCode>();
  expectTypeOf<keyof EnhancedStatusCodeTexts['codes']>().toEqualTypeOf<SubjectDetail>();
});

it('does not take a language that lacks a code', () => {
  expectTypeOf<Omit<ReplyCodeTexts, 535>>().not.toExtend<ReplyCodeTexts>();
});
