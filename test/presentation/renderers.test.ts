import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/presentation/document.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { widthOf } from '../../src/presentation/width.js';
import { growthOf, MOST_TIMES } from '../support/growth.js';
import { readHtml } from '../support/page-checks.js';

const documentOf = (text: string, href?: string): Document => ({
  lang: 'en',
  title: text,
  sections: [
    {
      id: 'one',
      heading: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'list', items: [{ text }, href === undefined ? { text } : { text, href }] },
        { kind: 'code', lines: [text] },
      ],
      sections: [{ id: 'two', heading: text, blocks: [{ kind: 'paragraph', text }], sections: [] }],
    },
  ],
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</article></body>',
    '&lt;b&gt; &amp;',
    '[a](javascript:alert(1))',
    '```\n# heading',
    '![x](http://evil.example/x.png) http://evil.example www.evil.example a@evil.example',
    '1. one\n- two\n> three',
    '\u202Eevil\u2066\u2069\u2068',
    'null\u0000bell\u0007escape\u001b[31mred',
    '\ud800lone',
  ),
);

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;

describe.each([
  ['renderText', (document: Document) => renderText(document)],
  ['renderMarkdown', renderMarkdown],
  ['renderHtml', (document: Document) => renderHtml(document, { page: true })],
] as const)('%s', (_name, render) => {
  it('lets no control, no bidirectional control and no lone surrogate through', () => {
    fc.assert(
      fc.property(hostile, text => {
        const rendered = render(documentOf(text, text));
        expect(rendered.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(rendered).not.toMatch(bidi);
        expect(rendered.split('\u2068').length).toBe(rendered.split('\u2069').length);
        expect(rendered.endsWith('\n')).toBe(true);
      }),
    );
  });
});

describe('renderHtml', () => {
  it('is sound whatever the texts hold, with the elements of the document and no others', () => {
    const names = (html: string) =>
      [...html.matchAll(/<(\w+)/g)].map(([, name]) => name).filter(name => name !== 'bdi');
    const expected = names(renderHtml(documentOf('x', 'https://example.com'), { page: true }));
    fc.assert(
      fc.property(hostile, text => {
        const html = renderHtml(documentOf(text, 'https://example.com'), { page: true });
        expect(readHtml(html).faults).toEqual([]);
        expect(names(html)).toEqual(expected);
      }),
    );
  });

  it('shows the text as it is', () => {
    const [article] = parseFragment(renderHtml(documentOf('<b>"Tom" & \'Ann\'</b>'))).childNodes;
    expect(JSON.stringify(article, (key, value) => (key === 'parentNode' ? undefined : value))).toContain(
      JSON.stringify('<b>"Tom" & \'Ann\'</b>'),
    );
  });

  it.each([['javascript:alert(1)'], ['data:text/html,x'], [' https://x'], ['JaVaScRiPt:x'], ['//evil.example']])(
    'makes no link of %s',
    href => {
      expect(renderHtml(documentOf('x', href))).not.toContain('<a ');
    },
  );

  it('isolates what is isolated in the text', () => {
    expect(renderHtml(documentOf('to \u2068anna@example.com\u2069 now'))).toContain('<bdi>anna@example.com</bdi>');
  });

  it('gives an article, or a page around it', () => {
    expect(renderHtml(documentOf('x'))).toMatch(/^<article lang="en">[\s\S]*<\/article>\n$/);
    expect(renderHtml(documentOf('x'), { page: true })).toMatch(/^<!DOCTYPE html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });
});

describe('renderMarkdown', () => {
  it.each([
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['<b> &amp; [x](y) | z', '\\<b\\> \\&amp; \\[x\\](y) \\| z'],
    ['see https://evil.example', 'see https\\://evil.example'],
    ['see www.evil.example', 'see www\\.evil.example'],
    ['xhttps://evil.example', 'xhttps\\://evil.example'],
    ['anna@example.com', 'anna\\@example.com'],
  ])('escapes %s', (text, escaped) => {
    expect(renderMarkdown(documentOf(text)).split('\n')).toContain(escaped);
  });

  it.each(['    four spaces', '\tx', ' - x'])('makes neither code nor a list of %j', text => {
    expect(renderMarkdown(documentOf(text)).split('\n')).toContain(text.trim().replace(/^-/, '\\-'));
  });

  it.each([
    ['C #', 'C \\#'],
    ['C ###', 'C \\###'],
    ['C#', 'C#'],
    ['#', '\\#'],
  ])('keeps the end of the heading %j', (text, escaped) => {
    expect(renderMarkdown(documentOf(text)).split('\n')).toEqual(
      expect.arrayContaining([`# ${escaped}`, `## ${escaped}`, `### ${escaped}`]),
    );
  });

  it('fences code with more backticks than it holds', () => {
    expect(renderMarkdown(documentOf('a ```` b'))).toContain('`````text\na ```` b\n`````');
  });

  it('keeps a link together', () => {
    expect(renderMarkdown(documentOf('x', 'https://example.com/a b(c)'))).toContain(
      '[x](https://example.com/a%20b%28c%29)',
    );
  });
});

describe('renderText', () => {
  it.each([
    ['abc', 3],
    ['né', 2],
    ['ne\u0301', 2],
    ['日本語', 6],
    ['한국어', 6],
    ['ＡＢ', 4],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['“§” – …', 7],
  ])('counts %s as %i cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });

  it('keeps to the width, whatever the script', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        'a',
        'bc',
        ' ',
        'é',
        'e\u0301',
        '語',
        '한',
        '😀',
        '👩‍👩‍👧',
        '\u2068',
        'https://example.com/x/y',
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 60 }), (text, width) => {
        const { title, lang } = documentOf(text);
        const blocks = [{ kind: 'paragraph', text } as const, { kind: 'list', items: [{ text }] } as const];
        const section = {
          id: 'one',
          heading: text,
          blocks,
          sections: [{ id: 'two', heading: text, blocks, sections: [] }],
        };
        const lines = renderText({ lang, title, sections: [section] }, { width }).split('\n');
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses no character when it breaks lines', () => {
    const text = '東京都の郵便受けは今いっぱいです。 Try again later, please, or ask anna@example.com about it.';
    const page = renderText({ ...documentOf(text), sections: [] }, { width: 20 });
    expect(page.replace(/=+\n$/, '').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it.each([[19], [0], [-1], [Number.NaN]])('refuses a width of %s', width => {
    expect(() => renderText(documentOf('x'), { width })).toThrow(RangeError);
  });
});

const part = { id: 'one', heading: 'x', blocks: [], sections: [] };
const listOf = (item: object) => ({ ...part, blocks: [{ kind: 'list', items: [item] }] });

describe.each([renderText, renderMarkdown, renderHtml])('%o', render => {
  it.each([
    { title: 'x', sections: [] },
    { lang: 'en', sections: [] },
    { lang: 'en', title: 'x', sections: {} },
    ...[
      {},
      null,
      { ...part, id: 1 },
      { ...part, heading: null },
      { ...part, sections: [{}] },
      { ...part, blocks: [{ kind: 'image' }] },
      { ...part, blocks: [{ kind: 'paragraph' }] },
      { ...part, blocks: [{ kind: 'code', lines: 'x' }] },
      listOf({}),
      listOf({ text: 'x', href: new URL('https://example.com') }),
    ].map(section => ({ lang: 'en', title: 'x', sections: [section] })),
  ])('refuses the document %j', document => {
    expect(() => render(document as unknown as Document)).toThrow(/takes a document, as compareDocument\(\) gives/);
  });
});

describe('time', () => {
  it('grows with the text and not faster', () => {
    const renderAll = (document: Document) => {
      for (const render of [renderText, renderMarkdown, renderHtml]) render(document);
    };
    expect(growthOf(length => documentOf('*[<&@'.repeat(length)), 1000, renderAll)).toBeLessThan(MOST_TIMES);
  });
});

describe.each([
  ['renderHtml', renderHtml],
  ['renderMarkdown', renderMarkdown],
])('%s', (_name, render) => {
  it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:x', 'data:text/html,x', 'vbscript:x', 'x', ''])(
    'makes no link of %j',
    href => expect(render(documentOf('text', href))).toBe(render(documentOf('text'))),
  );

  it.each(['https://example.org/', 'http://example.org/', 'mailto:ada@example.org', '#one'])('links to %s', href =>
    expect(render(documentOf('text', href))).toContain(href),
  );
});
