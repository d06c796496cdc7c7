import { finds, wrongArgument } from '../parsing/wrong-argument.js';

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

/** Gives a document back; throws a `TypeError` for what is none. */
export function checkedDocument(document: Document, taker: string): Document {
  if (finds(() => typeof document.title === 'string' && Array.isArray(document.sections))) return document;
  throw wrongArgument(`${taker}() takes a document, as compareDocument() gives`, document);
}
