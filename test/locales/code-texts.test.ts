import { describe, expect, it } from 'vitest';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { type ReplyCode, replyCodes } from '../../src/facts/reply-codes.js';
import { replyCodeTexts as en } from '../../src/locales/en/reply-codes.js';
import { replyCodeTexts as es } from '../../src/locales/es/reply-codes.js';
import type { ReplyCodeTexts } from '../../src/presentation/code-texts.js';

const languages: readonly { tag: string; replyCodeTexts: ReplyCodeTexts }[] = [
  { tag: 'en', replyCodeTexts: en },
  { tag: 'es', replyCodeTexts: es },
];

const codes = Object.values(replyCodes).map(row => row.code);

function sentencesOf(tag: string, text: string): string[] {
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

function repeated(sentences: readonly string[]): string[] {
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

function passagesOf(texts: ReplyCodeTexts, code: ReplyCode): string[] {
  const { description, whenSeen, whatToDo } = texts[code];
  return [description, whenSeen, whatToDo];
}

/** What is wrong with a passage in any language, by the name of the fault. */
function flawsOf(passage: string): string[] {
  const flaws: Readonly<Record<string, RegExp>> = {
    empty: /^\s*$/,
    'no whole sentence': /[^.?!]$/,
    'doubled word': /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu,
    'doubled space': /\s{2}/,
    'space before a stop': /\s[.,)]/,
    placeholder: /undefined|null(?! MX)|NaN|TODO|\{|\}|%[sd]|\[object/,
  };
  return Object.keys(flaws).filter(name => flaws[name]?.test(passage));
}

describe.each(languages)('the reply code texts in $tag', ({ tag, replyCodeTexts }) => {
  it('say nothing twice, in one code or across codes', () => {
    const passages = codes.flatMap(code => passagesOf(replyCodeTexts, code));
    expect(repeated(passages.flatMap(passage => sentencesOf(tag, passage)))).toEqual([]);
  });

  it.each(codes)('%i has one to three whole sentences in each field', code => {
    for (const passage of passagesOf(replyCodeTexts, code)) {
      expect(flawsOf(passage)).toEqual([]);
      expect(sentencesOf(tag, passage).length).toBeLessThanOrEqual(3);
    }
  });

  it.each(codes)('%i does not restate its title as a sentence', code => {
    const { title, ...passages } = replyCodeTexts[code];
    const sentences = Object.values(passages).flatMap(passage => sentencesOf(tag, passage));
    expect(title).not.toBe('');
    expect(sentences.map(sentence => sentence.replace(/\.$/, '').toLowerCase())).not.toContain(title.toLowerCase());
  });

  it.each(codes)('%i cites only RFCs that are among its sources', code => {
    const cited = passagesOf(replyCodeTexts, code).flatMap(passage => passage.match(/RFC \d+/g) ?? []);
    const sources = replyCodes[code].sources.map(source => source.replace(/^(RFC \d+).*$/, '$1'));
    expect(sources).toEqual(expect.arrayContaining(cited));
  });

  it.each(codes)('%i mentions only codes that the tables hold', code => {
    const words = passagesOf(replyCodeTexts, code).join(' ');
    const subjectDetails = [...words.matchAll(/\b[245X]\.(\d+\.\d+)\b/g)].map(([, detail]) => detail);
    const replies = [...words.matchAll(/(?<![\d.#]|Microsoft )[2-5]\d\d(?!\d|\.\d)/g)].map(([number]) =>
      Number(number),
    );
    expect(codes).toEqual(expect.arrayContaining(replies));
    expect([...Object.keys(enhancedStatusCodes), '4.9']).toEqual(expect.arrayContaining(subjectDetails));
  });
});
