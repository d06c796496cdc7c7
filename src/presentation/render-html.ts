import { cleaned, isSafeLink } from './clean.js';
import { type Block, checkedDocument, type Document, type ListItem, type Section } from './document.js';

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => cleaned(text).replace(/[&<>"']/g, character => entities[character] ?? '');

/** Running text: what is isolated by U+2068 and U+2069 becomes an element. */
const words = (text: string): string =>
  escaped(text)
    .replace(/\u2068/g, '<bdi>')
    .replace(/\u2069/g, '</bdi>');

function item({ text, href }: ListItem): string {
  const body = href !== undefined && isSafeLink(href) ? `<a href="${escaped(href)}">${words(text)}</a>` : words(text);
  return `<li>${body}</li>`;
}

function rendered(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${words(block.text)}</p>`;
  if (block.kind === 'code') return `<pre><code>${block.lines.map(escaped).join('\n')}</code></pre>`;
  return ['<ul>', ...block.items.map(item), '</ul>'].join('\n');
}

function sectionOf({ id, heading, blocks, sections }: Section, level: number): string {
  return [
    `<section id="${escaped(id)}">`,
    `<h${level}>${words(heading)}</h${level}>`,
    ...blocks.map(rendered),
    ...sections.map(section => sectionOf(section, Math.min(level + 1, 6))),
    '</section>',
  ].join('\n');
}

function pageOf(lang: string, title: string, article: string): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escaped(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    article,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * Renders a document as HTML: one `article` with `lang`, sections under their ids, no style and no script.
 *
 * With `page: true` it is a complete page around the article. Texts are escaped, links other than http, https, mailto
 * and fragments are left out, control and bidirectional characters are taken out, and isolated text becomes `bdi`. Throws
 * a `TypeError` for what is no document.
 *
 * @example
 * renderHtml({ lang: 'en', title: 'A & B', sections: [] }); // '<article lang="en">\n<h1>A &amp; B</h1>\n</article>\n'
 */
export function renderHtml(document: Document, options?: { readonly page?: boolean | undefined } | null): string {
  const { lang, title, sections } = checkedDocument(document, 'renderHtml');
  const body = [`<h1>${words(title)}</h1>`, ...sections.map(section => sectionOf(section, 2))];
  const article = [`<article lang="${escaped(lang)}">`, ...body, '</article>'].join('\n');
  return options?.page ? pageOf(lang, title, article) : `${article}\n`;
}
