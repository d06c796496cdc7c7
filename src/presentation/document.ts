import { finds, isText, wrongArgument } from '../parsing/wrong-argument.js';

/** One entry of a list: a text, with a link behind it where there is one. */
export interface ListItem {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A piece of a section. Texts are plain: every renderer escapes them for its format. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/** A part of a document under a heading, with parts of its own. */
export interface Section {
  /** The same in every language, such as `learn-more`: fit for an anchor. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A page as plain data that survives JSON, for `renderText`, `renderMarkdown`, `renderHtml` or a layout of your own. */
export interface Document {
  /** The BCP 47 tag of its language. */
  readonly lang: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { id, heading, blocks, sections };
}

const isItem = ({ text, href }: ListItem): boolean => isText(text) && (href === undefined || isText(href));

function isBlock(block: Block): boolean {
  if (block.kind === 'paragraph') return isText(block.text);
  return block.kind === 'list' ? block.items.every(isItem) : block.kind === 'code' && block.lines.every(isText);
}

const isSection = ({ id, heading, blocks, sections }: Section): boolean =>
  isText(id) && isText(heading) && blocks.every(isBlock) && sections.every(isSection);

/** Gives a document back; throws a `TypeError` for what is none. */
export function checkedDocument(document: Document, taker: string): Document {
  const isDocument = ({ lang, title, sections }: Document): boolean =>
    isText(lang) && isText(title) && sections.every(isSection);
  if (finds(() => isDocument(document))) return document;
  throw wrongArgument(`${taker}() takes a document, as compareDocument() gives`, document);
}
