import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en/index.js';
import type { Document, Section } from '../../src/presentation/document.js';
import { explain } from '../../src/presentation/explain.js';
import { explainDocument } from '../../src/presentation/explain-document.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { locales } from '../support/locales.js';

const pieces = [
  '<script>alert(1)</script>',
  '</code></pre></article>',
  '"><img src=x onerror=alert(1)>@example.org',
  '<!--',
  '&lt;b&gt;',
  '&#x3c;',
  '[a](javascript:alert(1))',
  '![x](http://evil.example/x)',
  '[x]: http://evil.example',
  '<http://evil.example>',
  'https://evil.example',
  'www.evil.example',
  'ada@example.org',
  '```',
  '~~~',
  '`````',
  '\n```\n# heading\n',
  '\r\n- item\r\n',
  '\n550 5.1.1 ',
  '| a | b |\n| - | - |\n',
  '\n===\n',
  '---',
  '# ',
  '1. ',
  '+ ',
  '> ',
  '\\',
  '*a*',
  '__b__',
  '\t',
  '    ',
  ' ',
  '\r',
  '\u0085',
  '\u2028',
  '\u001b[31m',
  '\u009b31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u202e',
  '\u2066',
  '\u2068',
  '\u2069',
  '\u200f',
  '\0',
  '\ud800',
  '\ufdd0',
  'User unknown',
  'blocked using zen.spamhaus.org',
];

const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map(found => `${found.join('')}word`);

/** The same document with a harmless word in each place. */
function harmless({ lang, sections }: Document): Document {
  const replace = ({ id, blocks, sections }: Section): Section => ({
    id,
    heading: 'x',
    blocks: blocks.map(block => {
      if (block.kind === 'paragraph') return { kind: 'paragraph', text: 'x' };
      if (block.kind === 'code') return { kind: 'code', lines: block.lines.map(() => 'x') };
      return { kind: 'list', items: block.items.map(item => ({ ...item, text: 'x' })) };
    }),
    sections: sections.map(replace),
  });
  return { lang, title: 'x', sections: sections.map(replace) };
}

/** A document that is hostile everywhere, also where the package itself puts no stranger's text. */
const documentOf = (a: string, b: string): Document => ({
  lang: 'en',
  title: a,
  sections: [
    {
      id: 'one',
      heading: b,
      blocks: [
        { kind: 'paragraph', text: a },
        { kind: 'list', items: [{ text: b }, { text: a, href: `https://example.org/${b}` }] },
        { kind: 'code', lines: [a, b] },
      ],
      sections: [{ id: 'two', heading: a, blocks: [{ kind: 'paragraph', text: b }], sections: [] }],
    },
  ],
});

type Node = DefaultTreeAdapterMap['node'];

/** The elements of a page with the names of their attributes, but for those that isolate text. */
function elementsOf(node: Node): string[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  if (!('tagName' in node) || node.tagName === 'bdi') return node.nodeName === '#comment' ? ['comment'] : inner;
  return [`<${[node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')}>`, ...inner, '</>'];
}

const plain = new Set(['text', 'escape', 'space']);

/** The structure of a Markdown text in GitHub's flavour. */
const tokensOf = (tokens: readonly Token[]): string[] =>
  tokens
    .filter(({ type }) => !plain.has(type) || type === 'text')
    .flatMap(token => {
      const inner = token.type === 'list' ? token.items : 'tokens' in token ? (token.tokens ?? []) : [];
      return [...(plain.has(token.type) ? [] : [token.type]), ...tokensOf(inner)];
    });

const shapes: readonly (readonly [string, (document: Document) => unknown])[] = [
  ['renderHtml', document => elementsOf(parse(renderHtml(document, { page: true })))],
  ['renderMarkdown', document => tokensOf(marked.lexer(renderMarkdown(document)))],
  ['renderText', document => renderText(document, { width: Number.POSITIVE_INFINITY }).split('\n').length],
];

describe.each(shapes)('%s keeps what a stranger wrote in its place', (_name, shapeOf) => {
  it('in an explanation for anybody, in any language', () => {
    const audience = fc.constantFrom('sender', 'developer', 'postmaster');
    fc.assert(
      fc.property(hostile, hostile, audience, fc.nat(locales.length - 1), (reply, recipient, audience, at) => {
        const locale = locales[at] ?? en;
        const explanation = explain(`550 5.1.1 ${reply}`, { locale, audience, recipient, quote: reply });
        const document = explainDocument(explanation, { locale, quote: true });
        expect(shapeOf(document)).toEqual(shapeOf(harmless(document)));
      }),
      { numRuns: 300 },
    );
  });

  it('in a document that is hostile everywhere', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const document = documentOf(a, b);
        expect(shapeOf(document)).toEqual(shapeOf(harmless(document)));
      }),
      { numRuns: 500 },
    );
  });
});

it.each(locales)('bounds what a server says in a megabyte, in $tag', locale => {
  for (const reply of pieces.map(piece => `550 5.1.1 ${piece.repeat(1_000_000 / piece.length)}`)) {
    const explanation = explain(reply, { locale, audience: 'postmaster', quote: reply });
    const document = explainDocument(explanation, { locale, quote: true });
    expect(JSON.stringify(document).length).toBeLessThan(20_000);
    expect(explanation.hint.quote?.length).toBeLessThanOrEqual(300);
  }
});
