import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { type ReplyCode, replyCodes } from '../../src/facts/reply-codes.js';
import { compareDocument } from '../../src/presentation/compare-document.js';
import type { PageLocale } from '../../src/presentation/compared-code.js';
import type { Block, Document, Section } from '../../src/presentation/document.js';
import { exchanges } from '../../src/presentation/exchanges.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { englishIn } from '../support/english.js';
import { locales } from '../support/locales.js';
import { flawsOf, readHtml, readMarkdown, readText } from '../support/page-checks.js';

const codes = Object.values(replyCodes).map(row => row.code);

/** Every pair of codes once, either order in turn. */
const pairs = codes.flatMap((a, index) =>
  codes.slice(index).map((b, distance): [ReplyCode, ReplyCode] => (distance % 2 === 0 ? [a, b] : [b, a])),
);

const pagesIn = (locale: Required<PageLocale>) =>
  pairs.map(([a, b]) => ({ a, b, page: compareDocument(compare(a, b), { locale }) }));

const partsOf = (id: string, code: ReplyCode): string[] => [
  id,
  ...['description', 'when-seen', 'what-to-do'].map(name => `${id}-${name}`),
  ...(exchanges[code].length > 0 ? [`${id}-exchange`] : []),
];

const expectedIds = (a: ReplyCode, b: ReplyCode): string[] =>
  a === b
    ? ['summary', ...partsOf('a', a), 'learn-more']
    : ['summary', ...partsOf('a', a), ...partsOf('b', b), 'differences', 'when-to-use', 'learn-more'];

const idsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, sections: inner }) => [id, ...idsOf(inner)]);

const hasNothing = ({ blocks, sections, heading }: Section): boolean =>
  heading.trim() === '' || blocks.length + sections.length === 0 || sections.some(hasNothing);

const citations: ReadonlySet<string> = new Set(Object.values(replyCodes).flatMap(({ sources }) => sources));

function wordsOf(block: Block): string[] {
  if (block.kind === 'code') return [];
  if (block.kind === 'paragraph') return [block.text];
  return block.items.map(({ text }) => text).filter(text => !citations.has(text));
}

/** Every text of a page and every heading, but no sample of a session and no citation. */
const textsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, blocks, sections: inner }) => [heading, ...blocks.flatMap(wordsOf), ...textsOf(inner)]);

const formats: readonly [string, (page: Document) => string[]][] = [
  ['text', page => flawsOf(readText(renderText(page, { width: Number.POSITIVE_INFINITY })))],
  ['Markdown', page => flawsOf(readMarkdown(renderMarkdown(page)))],
  ['HTML', page => flawsOf(readHtml(renderHtml(page, { page: true })))],
];

describe.each(locales)('the page of every pair of codes in $tag', locale => {
  const pages = pagesIn(locale);

  it('has every section that is due, in order, and none that is empty', () => {
    const wrong = pages.filter(({ a, b, page }) => {
      const ids = idsOf(page.sections);
      return ids.join() !== expectedIds(a, b).join() || page.sections.some(hasNothing);
    });
    expect(wrong.map(({ a, b }) => `${a}/${b}`)).toEqual([]);
  });

  it.each(formats)(
    'says nothing twice and nothing broken as %s',
    (_name, check) => {
      const flawed = pages.flatMap(({ a, b, page }) => check(page).map(flaw => `${a}/${b} ${flaw}`));
      expect(flawed.slice(0, 20)).toEqual([]);
    },
    120_000,
  );
});

describe.each(locales.filter(({ tag }) => tag !== 'en'))('the page of every pair of codes in $tag', locale => {
  it('holds no English word', () => {
    const flawed = pagesIn(locale).flatMap(({ a, b, page }) =>
      [page.title, ...textsOf(page.sections)].flatMap(text =>
        englishIn(text).map(word => `${a}/${b} ${word}: ${text}`),
      ),
    );
    expect(flawed.slice(0, 20)).toEqual([]);
  });
});

describe('the page of a reply with an enhanced status code of its own', () => {
  const [en] = locales.filter(({ tag }) => tag === 'en');
  if (!en) throw new Error('no locale en');
  const pageOf = (a: string, b: number | string) => compareDocument(compare(a, b), { locale: en });

  it('shows no sample and no usual companions that contradict it', () => {
    const { sections } = pageOf('550 5.7.1 Delivery not authorized', 554);
    expect(idsOf(sections).filter(id => id.endsWith('exchange'))).toEqual(['b-exchange']);
    expect(JSON.stringify(sections)).not.toContain('550 5.7.1 is often sent with');
  });

  it('names the reply code alone beside that very code, and tells another one apart', () => {
    const [summary] = pageOf('550 5.7.1 Delivery not authorized', '5.7.1').sections;
    expect(JSON.stringify(summary?.blocks)).toContain('550 is the reply code, and 5.7.1 is');
    expect(compare('550 5.7.1 Delivery not authorized', '5.1.1').relation.kind).toBe('same-severity');
  });

  it('claims no command and no companion for a code that no session shows', () => {
    const { sections } = compareDocument(compare(447, 450), { locale: en });
    expect(JSON.stringify(sections)).not.toContain('447 can answer');
    expect(JSON.stringify(sections)).not.toContain('447 is often sent with');
  });

  it.each(['550 5.1.1 No such user', '550 5.7.1 Delivery not authorized'])('beside %s it is confused as ever', b => {
    const learnMore = pageOf('550', b).sections.find(({ id }) => id === 'learn-more');
    expect(JSON.stringify(learnMore?.blocks[0])).toMatch(/"550 is easily confused with .*551 .*553 .*554 /);
    expect(JSON.stringify(learnMore?.blocks[1])).not.toContain('confused');
  });
});
