import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/presentation/document.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { flawsOf, readHtml, readMarkdown, readText } from '../support/page-checks.js';

const pageOf = (...texts: readonly string[]): Document => ({
  lang: 'en',
  title: 'Title',
  sections: [
    {
      id: 'a',
      heading: 'Heading',
      blocks: [
        ...texts.map(text => ({ kind: 'paragraph', text }) as const),
        {
          kind: 'list',
          items: [{ text: 'An item.' }, { text: 'RFC 1 §2', href: 'https://www.rfc-editor.org/rfc/rfc1' }],
        },
        { kind: 'code', lines: ['C: HELP HELP'] },
      ],
      sections: [],
    },
  ],
});

const readers: readonly [string, (page: Document) => string[]][] = [
  ['text', page => flawsOf(readText(renderText(page, { width: Number.POSITIVE_INFINITY })))],
  ['Markdown', page => flawsOf(readMarkdown(renderMarkdown(page)))],
  ['HTML', page => flawsOf(readHtml(renderHtml(page, { page: true })))],
];

describe.each(readers)('the checks of pages read %s', (_name, read) => {
  it('and find nothing in a sound page', () => {
    expect(read(pageOf('You see it after HELP. RFC 5321 defines it.', 'Another text.'))).toEqual([]);
  });

  it.each([
    ['You see the the code.', 'doubled word: You see the the code.'],
    ['You encounter it when after a dot.', 'when when: You encounter it when after a dot.'],
    ['It is undefined.', 'placeholder: It is undefined.'],
    ['It ends .', 'space before a stop: It ends .'],
    ['One. Two. One.', 'repeated: One.'],
    ['RFC 9999 says so.', 'uncited: RFC 9999'],
  ])('and find what is wrong in "%s"', (text, flaw) => {
    expect(read(pageOf(text))).toContain(flaw);
  });

  it('and find a sentence that a list repeats', () => {
    expect(read(pageOf('An item.'))).toContain('repeated: An item.');
  });
});

describe('the reader of HTML', () => {
  it.each([
    ['<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><ul></ul></p></body></html>'],
    ['<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><section><p>A.</section></body></html>'],
    ['<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p>A.</p></section></body></html>'],
    ['<p>No page.</p>'],
  ])('finds the fault in %s', html => {
    expect(readHtml(html).faults).not.toEqual([]);
  });
});
