import { shownValue } from '../parsing/wrong-argument.js';
import { cleaned } from './clean.js';
import { type Block, checkedDocument, type Document, type ListItem, type Section } from './document.js';
import { widthOf, wrap } from './width.js';

const indented = (lines: readonly string[], by: string): string[] => lines.map(line => by + line);

const underlined = (heading: string, stroke: string, width: number): string[] => {
  const lines = wrap(cleaned(heading), width);
  return [...lines, stroke.repeat(Math.max(...lines.map(widthOf), 0))];
};

function itemLines({ text, href }: ListItem, width: number): string[] {
  const whole = href === undefined ? text : `${text} <${href}>`;
  const lines = wrap(cleaned(whole), width - 2);
  return lines.map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

function blockLines(block: Block, width: number): string[] {
  if (block.kind === 'paragraph') return wrap(cleaned(block.text), width);
  if (block.kind === 'code') return indented(block.lines.map(cleaned), '    ');
  return block.items.flatMap(item => itemLines(item, width));
}

const spaced = (groups: readonly string[][]): string[] =>
  groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

function subsectionLines({ heading, blocks, sections }: Section, width: number): string[] {
  const body = [
    ...blocks.map(block => blockLines(block, width - 2)),
    ...sections.map(section => subsectionLines(section, width - 2)),
  ];
  return [...wrap(cleaned(heading), width), ...indented(spaced(body), '  ')];
}

function sectionLines({ heading, blocks, sections }: Section, width: number): string[] {
  return spaced([
    underlined(heading, '-', width),
    ...blocks.map(block => blockLines(block, width)),
    ...sections.map(section => subsectionLines(section, width)),
  ]);
}

/**
 * Renders a document as plain text, such as for a terminal or a mail.
 *
 * Lines hold at most `width` cells (80 unless given; `Infinity` wraps nothing), East Asian wide characters and emoji
 * counted as two; code is never wrapped. Control and bidirectional characters are taken out. The text ends with a line
 * feed. Throws a `RangeError` for a width below 20 and a `TypeError` for what is no document.
 *
 * @example
 * renderText({ lang: 'en', title: 'Hi', sections: [] }); // 'Hi\n==\n'
 * renderText({ lang: 'en', title: 'Hi', sections: [] }, { width: 1 }); // throws RangeError
 */
export function renderText(document: Document, options?: { readonly width?: number | undefined } | null): string {
  const { title, sections } = checkedDocument(document, 'renderText');
  const width = options?.width ?? 80;
  if (!(typeof width === 'number' && width >= 20)) {
    throw new RangeError(`renderText() takes a width of 20 cells or more; it got ${shownValue(width)}.`);
  }
  const body = sections.map(section => sectionLines(section, width));
  const lines = spaced([underlined(title, '=', width), ...body]).map(line => line.trimEnd());
  return `${lines.join('\n')}\n`;
}
