import type { AnyComparison, Comparison } from '../comparison/compare.js';
import type { Comparable } from '../comparison/compared.js';
import { curatedPairs } from '../comparison/pairs.js';
import { finds, wrongArgument } from '../parsing/wrong-argument.js';
import { isKnownReplyCode } from '../semantics/reply-codes.js';
import { type ComparedCode, comparedCodeOf, type PageLocale } from './compared-code.js';
import { contrastTexts, summaryOf } from './contrast-texts.js';
import { type Block, type Document, paragraph, type Section, section } from './document.js';
import type { Labels } from './labels.js';
import type { Locale } from './locale.js';
import { partOf } from './part-of.js';
import { sourceItem } from './sources.js';

/** The parts of a language that `compareDocument` needs: texts of enhanced codes only where one may be compared. */
export type ComparisonLocale<A, B> = Pick<
  Locale,
  | 'tag'
  | 'labels'
  | 'replyCodeTexts'
  | 'comparisonTexts'
  | ([A, B] extends [number, number] ? never : 'enhancedStatusCodeTexts')
>;

const isFilled = ({ blocks, sections }: Section): boolean => blocks.length + sections.length > 0;

/** A part of a page about one code; empty where there is no text. */
function part(id: string, heading: string, texts: readonly (string | undefined)[]): Section {
  return section(
    id,
    heading,
    texts.flatMap(text => (text === undefined ? [] : [paragraph(text)])),
  );
}

/** The sample of a reply code shows an enhanced status code of its own choice, so it does not fit one that has come. */
function exchangeOf({ text, enhanced }: ComparedCode): readonly Block[] {
  return text?.exchange[0] && !enhanced ? [{ kind: 'code', lines: text.exchange }] : [];
}

function codeSection(id: 'a' | 'b', compared: ComparedCode, { headings }: Labels): Section {
  const { title, digit, text, enhancedText } = compared;
  const parts = [
    part(`${id}-description`, headings.description, [text?.description, enhancedText?.description]),
    part(`${id}-when-seen`, headings.whenSeen, [text?.whenSeen]),
    part(`${id}-what-to-do`, digit > 3 ? headings.howToFix : headings.whatNext, [text?.whatToDo]),
    section(`${id}-exchange`, headings.exchange, exchangeOf(compared)),
  ];
  return section(id, title, [], parts.filter(isFilled));
}

const contentOf = (block: Block): string => JSON.stringify(block);

/** Leaves out what another section has said in the same words, as for two replies with one code. */
function without(said: Section, repeated: Section): Section {
  const known = new Set(said.sections.flatMap(({ blocks }) => blocks.map(contentOf)));
  const parts = repeated.sections.map(it => ({
    ...it,
    blocks: it.blocks.filter(block => !known.has(contentOf(block))),
  }));
  return { ...repeated, sections: parts.filter(isFilled) };
}

/** The codes that people take for this one; the other one of the page needs no mention. */
function confusedWith({ code }: ComparedCode, other: ComparedCode, { replyCodeTexts }: PageLocale): string[] {
  const pairs = curatedPairs['often-confused'].map(pair => pair.split('/').map(Number));
  return pairs
    .filter(pair => pair.includes(code ?? 0))
    .flatMap(pair => pair.filter(isKnownReplyCode).filter(it => it !== code && it !== other.code))
    .map(it => `${it} ${replyCodeTexts[it].title}`);
}

const sourcesOf = ({ row, enhanced }: ComparedCode): readonly string[] => [
  ...(row?.sources ?? []),
  ...(enhanced?.detail?.references ?? []),
];

/** What every code rests on: the theory of reply codes. */
const basicSource = 'RFC 5321 §4.2.1';

const documentOf = (source: string): string => /^RFC \d+/.exec(source)?.[0] ?? source;

/** Each passage once, those of one document together. */
function gathered(sources: readonly string[]): string[] {
  const unique = [...new Set(sources)];
  const documents = [...new Set(unique.map(documentOf))];
  return documents.flatMap(document => unique.filter(source => documentOf(source) === document));
}

function learnMore(a: ComparedCode, b: ComparedCode, locale: PageLocale): Section {
  const { labels, comparisonTexts } = locale;
  const sources = gathered([...sourcesOf(a), ...sourcesOf(b)]);
  const sides = a.code === b.code ? [a] : [a, b];
  const others = sides.map(side => ({ side, codes: confusedWith(side, side === a ? b : a, locale) }));
  const seeAlso = others.filter(({ codes }) => codes.length > 0);
  return section('learn-more', labels.headings.learnMore, [
    ...seeAlso.map(({ side, codes }) => paragraph(comparisonTexts.seeAlso(`${side.code}`, codes))),
    { kind: 'list', items: (sources.length > 0 ? sources : [basicSource]).map(sourceItem) },
  ]);
}

function contrastOf(comparison: AnyComparison, a: ComparedCode, b: ComparedCode, locale: PageLocale): Section[] {
  const { headings } = locale.comparisonTexts;
  const { differences, choice } = contrastTexts(comparison, a, b, locale);
  const items = differences.map(text => ({ text }));
  const list: readonly Block[] = items.length > 0 ? [{ kind: 'list', items }] : noDifference(a, b, locale);
  return [section('differences', headings.differences, list), part('when-to-use', headings.whenToUse, [choice])];
}

/** Nothing at all for a reply code beside an enhanced status code. */
function noDifference(a: ComparedCode, b: ComparedCode, { comparisonTexts }: PageLocale): readonly Block[] {
  const isMixed = [a, b].filter(({ row }) => row).length === 1;
  return isMixed ? [] : [paragraph(comparisonTexts.differences.none(a.name, b.name))];
}

/** The parts that the page needs, each of which is there. */
function pageLocaleOf(locale: Partial<Locale> | undefined, { a, b }: AnyComparison): PageLocale {
  const part = <K extends keyof Locale>(name: K) => partOf(locale, name, 'compareDocument');
  const bearsEnhanced = [a, b].some(facts => 'known' in facts || ('enhanced' in facts && facts.enhanced));
  return {
    tag: part('tag'),
    labels: part('labels'),
    replyCodeTexts: part('replyCodeTexts'),
    comparisonTexts: part('comparisonTexts'),
    ...(bearsEnhanced ? { enhancedStatusCodeTexts: part('enhancedStatusCodeTexts') } : {}),
  };
}

/**
 * Lays out a comparison as a page in the language given: plain data for a renderer or for a layout of your own.
 *
 * Sections, by id: `summary`; `a` and `b` with `-description`, `-when-seen`, `-what-to-do` and `-exchange`; `differences`;
 * `when-to-use`; `learn-more`. What is not known has no section, and for a code compared with itself there is only one
 * code to speak of. Without reply code texts of its own, an enhanced status code has a description alone, and a reply that
 * carries one has no sample exchange. Throws a `TypeError` that names the part of the locale that is missing, and one for
 * what is no comparison (RFC 5321 §4.2.1).
 *
 * @example
 * compareDocument(compare(214, 535), { locale: en }).title; // 'SMTP 214 Help Message vs 535 Authentication Failed'
 */
export function compareDocument<A extends Comparable, B extends Comparable>(
  comparison: Comparison<A, B>,
  options: { readonly locale: ComparisonLocale<A, B> },
): Document;
export function compareDocument(
  comparison: AnyComparison,
  options: { readonly locale: ComparisonLocale<Comparable, Comparable> },
): Document;
export function compareDocument(comparison: AnyComparison, options: { readonly locale: PageLocale }): Document {
  if (!finds(() => typeof comparison.relation.kind === 'string'))
    throw wrongArgument('compareDocument() takes what compare() gives', comparison);
  const locale = pageLocaleOf(options?.locale, comparison);
  const { labels, comparisonTexts } = locale;
  const [a, b] = [comparedCodeOf(comparison.a, locale), comparedCodeOf(comparison.b, locale)];
  const sectionA = codeSection('a', a, labels);
  const isIdentical = comparison.relation.kind === 'identical';
  const contrast = [without(sectionA, codeSection('b', b, labels)), ...contrastOf(comparison, a, b, locale)];
  return {
    lang: locale.tag,
    title: comparisonTexts.title(a.title, b.title),
    sections: [
      part('summary', labels.headings.summary, [summaryOf(comparison, a, b, locale)]),
      sectionA,
      ...(isIdentical ? [] : contrast.filter(isFilled)),
      learnMore(a, b, locale),
    ],
  };
}
