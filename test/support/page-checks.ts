import { type DefaultTreeAdapterMap, type ParserError, parse } from 'parse5';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { replyCodes } from '../../src/facts/reply-codes.js';

type Node = DefaultTreeAdapterMap['node'];

const numberOf = (source: string): string => /^RFC \d+/.exec(source)?.[0] ?? source;

/** Every RFC that a row of a table cites, and nothing else. */
export const citedRfcs: ReadonlySet<string> = new Set([
  ...Object.values(replyCodes).flatMap(row => row.sources.map(numberOf)),
  ...Object.values(enhancedStatusCodes).flatMap(row => row.references.map(numberOf)),
]);

const flaws: Readonly<Record<string, RegExp>> = {
  'doubled word': /(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu,
  'when when': /\bwhen (?:when|after|during)\b/i,
  'doubled space': /\S {2}/,
  'space before a stop': / [.,)]/,
  placeholder: /\bundefined\b(?! status)|\bnull\b(?! MX)|NaN|TODO|\$\{|%[sd]\b|\[object/,
};

/** The texts of a page that hold sentences, one each: no headings, no code, no list of links. */
export interface PageTexts {
  readonly texts: readonly string[];
  /** Anything that was wrong with the form of the page. */
  readonly faults: readonly string[];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["»“”]?) (?=\S)/u);

/** What is wrong with the sentences of a page, by the name of the fault and with the place. */
export function flawsOf({ texts, faults }: PageTexts): string[] {
  const found = texts.flatMap(text =>
    Object.keys(flaws).flatMap(name => (flaws[name]?.test(text) ? [`${name}: ${text}`] : [])),
  );
  const empty = texts.filter(text => text.trim() === '').map(() => 'empty text');
  const open = texts.filter(text => !/[.?!]$/.test(text)).map(text => `no whole sentence: ${text}`);
  const sentences = texts.flatMap(sentencesOf);
  const repeated = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
  const rfcs = texts.flatMap(text => text.match(/RFC \d+/g) ?? []).filter(rfc => !citedRfcs.has(rfc));
  return [
    ...faults,
    ...found,
    ...empty,
    ...open,
    ...repeated.map(it => `repeated: ${it}`),
    ...rfcs.map(it => `uncited: ${it}`),
  ];
}

function elementsOf(node: Node, name: RegExp): Node[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const own = name.test(node.nodeName) ? [node] : [];
  return [...own, ...children.flatMap(child => elementsOf(child, name))];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const isClosed = (node: Node): boolean =>
  'sourceCodeLocation' in node &&
  Boolean(node.sourceCodeLocation && 'endTag' in node.sourceCodeLocation && node.sourceCodeLocation.endTag);

/** Reads a page of HTML by the standard's own parser; reports its errors, what is not closed, and what closes nothing. */
export function readHtml(html: string): PageTexts {
  const errors: ParserError[] = [];
  const tree = parse(html, { onParseError: error => errors.push(error), sourceCodeLocationInfo: true });
  const elements = elementsOf(tree, /^[a-z]/).filter(node => node.nodeName !== 'meta');
  const unclosed = elements.filter(node => !isClosed(node)).map(node => `HTML: ${node.nodeName} is not closed`);
  const stray = (html.match(/<\/\w+>/g) ?? []).length - (elements.length - unclosed.length);
  const links = elementsOf(tree, /^a$/).map(textOf);
  return {
    texts: elementsOf(tree, /^(p|li)$/)
      .map(textOf)
      .filter(text => !links.includes(text)),
    faults: [
      ...errors.map(error => `HTML: ${error.code}`),
      ...unclosed,
      ...(stray === 0 ? [] : [`HTML: ${stray} stray end tags`]),
    ],
  };
}

const lineTexts = (lines: readonly string[]): PageTexts => ({ texts: lines, faults: [] });

/** Reads a page of Markdown, as the project renders it, back into its texts. */
export function readMarkdown(markdown: string): PageTexts {
  const lines = markdown.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').split('\n');
  const words = lines.filter(line => line !== '' && !/^#{1,6} |^- \[/.test(line));
  return lineTexts(words.map(line => line.replace(/^- /, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')));
}

/** Reads an unwrapped page of plain text back into its texts. */
export function readText(text: string): PageTexts {
  const lines = text.split('\n').map(line => line.replace(/^ {2}(?! )|^- /, ''));
  const isText = (line: string, index: number) =>
    line !== '' &&
    !/^(=+|-+| {2,}.*)$/.test(line) &&
    !/^[-=]+$/.test(lines[index + 1] ?? '') &&
    !/ <http\S+>$/.test(line);
  return lineTexts(lines.filter(isText).filter(line => /[.?!]$/.test(line)));
}
