import { cleaned, isSafeLink } from './clean.js';
import { type Block, checkedDocument, type Document, type ListItem, type Section } from './document.js';

/** Escapes what could be markup anywhere, then what is markup only at the start of a line, where spaces are markup too. */
function escaped(text: string): string {
  return cleaned(text)
    .trim()
    .replace(/[\\`*_~[\]<>&|@]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A run of `#` at the end of a heading would be taken for its closing sequence. */
const headingOf = (text: string, level: number): string =>
  `${'#'.repeat(level)} ${escaped(text).replace(/ (?=#+$)/, ' \\')}`;

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

/** A link's text; brackets as entities, because a backslash before them does not hold everywhere. */
const label = (text: string): string => escaped(text).replace(/\\\[/g, '&#91;').replace(/\\\]/g, '&#93;');

function item({ text, href }: ListItem): string {
  return href !== undefined && isSafeLink(href) ? `- [${label(text)}](${target(href)})` : `- ${escaped(text)}`;
}

function rendered(block: Block): string {
  if (block.kind === 'paragraph') return escaped(block.text);
  return block.kind === 'code' ? fenced(block.lines) : block.items.map(item).join('\n');
}

const partsOf = ({ heading, blocks, sections }: Section, level: number): string[] => [
  headingOf(heading, level),
  ...blocks.map(rendered),
  ...sections.flatMap(section => partsOf(section, Math.min(level + 1, 6))),
];

/**
 * Renders a document as Markdown (CommonMark and GitHub's flavour), one line for each paragraph.
 *
 * Texts are escaped, so that nothing in them is read as markup, as HTML or as a link; links other than http, https,
 * mailto and fragments are left out, control and bidirectional characters are taken out. Throws a `TypeError` for what is
 * no document.
 *
 * @example
 * renderMarkdown({ lang: 'en', title: 'A *b*', sections: [] }); // '# A \\*b\\*\n'
 */
export function renderMarkdown(document: Document): string {
  const { title, sections } = checkedDocument(document, 'renderMarkdown');
  const parts = [headingOf(title, 1), ...sections.flatMap(section => partsOf(section, 2))];
  return `${parts.join('\n\n')}\n`;
}
