import { describe, expect, it } from 'vitest';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { type ReplyCode, replyCodes } from '../../src/facts/reply-codes.js';
import type { EnhancedStatusCodeText, ReplyCodeTexts } from '../../src/presentation/code-texts.js';
import { locales } from '../support/locales.js';

const codes = Object.values(replyCodes).map(row => row.code);

function sentencesOf(tag: string, text: string): string[] {
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

function repeated(sentences: readonly string[]): string[] {
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function passagesOf(texts: ReplyCodeTexts, code: ReplyCode): string[] {
  const { description, whenSeen, whatToDo } = texts[code];
  return [description, whenSeen, whatToDo];
}

/** What is wrong with a passage in any language, by the name of the fault. */
function flawsOf(passage: string): string[] {
  const flaws: Readonly<Record<string, RegExp>> = {
    empty: /^\s*$/,
    'no whole sentence': /^[^\p{Lu}\p{N}¿¡"«„X]|[^.?!]$/u,
    'doubled word': /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu,
    'doubled space': /\s{2}/,
    'space before a full stop': /\s[.,)]/,
    placeholder: /undefined|\bnull\b(?! MX)|NaN|TODO|[{}]|%[sd]|\[object/,
  };
  return Object.keys(flaws).filter(name => flaws[name]?.test(passage));
}

/** The numbers of reply codes and of enhanced codes that a text speaks of; "Microsoft 365" is a name. */
function codesIn(text: string): { replies: number[]; subjectDetails: (string | undefined)[] } {
  return {
    replies: [...text.matchAll(/(?<![\d.#]|Microsoft )[2-5]\d\d(?!\d|\.\d)/g)].map(([number]) => Number(number)),
    subjectDetails: [...text.matchAll(/\b[245X]\.(\d+\.\d+)\b/g)].map(([, detail]) => detail),
  };
}

describe.each(locales)('the reply code texts in $tag', ({ tag, replyCodeTexts: texts }) => {
  it('say nothing twice, in one code or across codes', () => {
    const passages = codes.flatMap(code => passagesOf(texts, code));
    expect(repeated(passages.flatMap(passage => sentencesOf(tag, passage)))).toEqual([]);
  });

  it('name no two codes alike', () => {
    expect(repeated(codes.map(code => texts[code].title))).toEqual([]);
  });

  it.each(codes)('%i has one to three whole sentences in each field', code => {
    for (const passage of passagesOf(texts, code)) {
      expect(flawsOf(passage)).toEqual([]);
      expect(sentencesOf(tag, passage).length).toBeLessThanOrEqual(3);
    }
  });

  it.each(codes)('%i does not restate its title as a sentence', code => {
    const sentences = passagesOf(texts, code).flatMap(passage => sentencesOf(tag, passage));
    expect(sentences.map(wordsOf)).not.toContain(wordsOf(texts[code].title));
  });

  it.each(codes)('%i cites only RFCs that are among its sources', code => {
    const cited = passagesOf(texts, code).flatMap(passage => passage.match(/RFC \d+/g) ?? []);
    const sources = replyCodes[code].sources.map(source => source.replace(/^(RFC \d+).*$/, '$1'));
    expect(sources).toEqual(expect.arrayContaining(cited));
  });

  it.each(codes)('%i speaks only of codes that the tables hold', code => {
    const { replies, subjectDetails } = codesIn(passagesOf(texts, code).join(' '));
    const unregistered = code === 449 ? ['4.9'] : [];
    expect(codes).toEqual(expect.arrayContaining(replies));
    expect([...Object.keys(enhancedStatusCodes), ...unregistered]).toEqual(expect.arrayContaining(subjectDetails));
  });
});

describe.each(locales)('the enhanced status code texts in $tag', ({ tag, enhancedStatusCodeTexts: texts }) => {
  const parts: Readonly<Record<string, Readonly<Record<string, EnhancedStatusCodeText>>>> = { ...texts };
  const rows = Object.entries(parts).flatMap(([part, entries]) =>
    Object.entries(entries).map(([key, text]) => ({ part, key, ...text })),
  );

  it('stand in the order of the table', () => {
    expect(Object.keys(texts.codes)).toEqual(Object.keys(enhancedStatusCodes));
  });

  it('say nothing twice', () => {
    expect(repeated(rows.flatMap(({ description }) => sentencesOf(tag, description)))).toEqual([]);
    expect(repeated(Object.values(texts.codes).map(({ title }) => title))).toEqual([]);
  });

  it.each(rows)('$part $key has a title, and one or two whole sentences beyond it', ({ title, description }) => {
    const sentences = sentencesOf(tag, description);
    expect(title).toMatch(/^[\p{L}\p{N}].*[^.]$/u);
    expect(flawsOf(description)).toEqual([]);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(sentences.map(wordsOf)).not.toContain(wordsOf(title));
  });

  it.each(rows)('$part $key speaks only of codes that the tables hold', ({ description }) => {
    const { replies, subjectDetails } = codesIn(description);
    expect(codes).toEqual(expect.arrayContaining(replies));
    expect(Object.keys(enhancedStatusCodes)).toEqual(expect.arrayContaining(subjectDetails));
  });
});
