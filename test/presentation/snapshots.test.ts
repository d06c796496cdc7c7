import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { compareDocument } from '../../src/presentation/compare-document.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { locales } from '../support/locales.js';

/** The pages that were read by a person, by language; the files are what was read. */
const reviewed = {
  en: [
    [214, 530],
    [550, 553],
  ],
  es: [
    [214, 535],
    [550, 554],
  ],
  de: [
    [214, 334],
    [550, 554],
  ],
  fr: [
    [354, 535],
    [214, 553],
    [550, 554],
  ],
} as const;

const cases = Object.entries(reviewed).flatMap(([tag, pairs]) => pairs.map(([a, b]) => ({ tag, a, b })));

describe.each(cases)('the page of $a and $b in $tag', ({ tag, a, b }) => {
  const locale = locales.find(it => it.tag === tag);
  if (!locale) throw new Error(`no locale ${tag}`);
  const page = compareDocument(compare(a, b), { locale });
  const file = (extension: string) => `./snapshots/${tag}-${a}-${b}.${extension}`;

  it('is the reviewed text', async () => {
    await expect(renderText(page)).toMatchFileSnapshot(file('txt'));
  });

  it('is the reviewed Markdown', async () => {
    await expect(renderMarkdown(page)).toMatchFileSnapshot(file('md'));
  });

  it('is the reviewed HTML', async () => {
    await expect(renderHtml(page, { page: true })).toMatchFileSnapshot(file('html'));
  });
});
