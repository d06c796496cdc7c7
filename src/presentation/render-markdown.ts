import { cleaned, isSafeLink } from './clean.js';
import { type Block, checkedDocument, type Document, type ListItem, type Section } from './document.js';

/** Escapes what could be markup anywhere, then what is markup only at the start of a line. */
function escaped(text: string): string {
  return cleaned(text)
    .replace(/[\\`*_~[\]<>&|@]/g, '\\$&')
    .replace(/\b(https?|ftp):\/\//gi, '$1\\://')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^( *)([#+=:-])/, '$1\\$2')
    .replace(/^( *\d{1,9})([.)])/, '$1\\$2');
}

const longestRun = (lines: readonly string[]): number =>
  Math.max(0, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length));

function fenced(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return [`${fence}text`, ...lines.map(cleaned), fence].join('\n');
}

/** A link's target, without anything that would end it. */
const target = (href: string): string =>
  encodeURI(cleaned(href))
    .replace(/%25/g, '%')
    .replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));

function item({ text, href }: ListItem): string {
  return href !== undefined && isSafeLink(href) ? `- [${escaped(text)}](${target(href)})` : `- ${escaped(text)}`;
}

function rendered(block: Block): string {
  if (block.kind === 'paragraph') return escaped(block.text);
  return block.kind === 'code' ? fenced(block.lines) : block.items.map(item).join('\n');
}

const partsOf = ({ heading, blocks, sections }: Section, level: number): string[] => [
  `${'#'.repeat(level)} ${escaped(heading)}`,
  ...blocks.map(rendered),
  ...sections.flatMap(section => partsOf(section, Math.min(level + 1, 6))),
];

/**
 * Renders a document as Markdown (CommonMark and GitHub's flavour), one line for each paragraph.
 *
 * Texts are escaped, so that nothing in them is read as markup, as HTML or as a link; links other than http, https,
 * mailto and fragments are left out, control and bidirectional characters are taken out. Throws a `TypeError` for what is no document.
 *
 * @example
 * renderMarkdown({ lang: 'en', title: 'A *b*', sections: [] }); // '# A \\*b\\*\n'
 */
export function renderMarkdown(document: Document): string {
  const { title, sections } = checkedDocument(document, 'renderMarkdown');
  const parts = [`# ${escaped(title)}`, ...sections.flatMap(section => partsOf(section, 2))];
  return `${parts.join('\n\n')}\n`;
}
