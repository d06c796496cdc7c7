import type { Classification } from '../classification/classification.js';
import { replyCodes } from '../facts/reply-codes.js';
import { finds, wrongArgument } from '../parsing/wrong-argument.js';
import { enhancedFactsOf } from '../semantics/enhanced-status-codes.js';
import { isKnownReplyCode } from '../semantics/reply-codes.js';
import { type Block, type Document, type ListItem, paragraph, type Section, section } from './document.js';
import type { Explanation } from './explain.js';
import type { Labels } from './labels.js';
import { partOf } from './part-of.js';
import { shown } from './shown.js';
import { sourceItem } from './sources.js';

/** What `explainDocument` needs beside the explanation. */
export interface ExplainDocumentOptions {
  readonly locale: { readonly labels: Labels };
  /** Whether to quote the reply of the server; it is never quoted to a sender. */
  readonly quote?: boolean | undefined;
}

/** The reply as the server worded it, bounded and without characters that could harm a reader. */
function quotation({ reply }: Explanation): readonly Block[] {
  if (!reply) return [];
  const lines = reply.lines.slice(0, 20).map(line => shown(`${reply.code} ${reply.enhanced ?? ''} ${line}`, 300));
  return [{ kind: 'code', lines }];
}

/** What the verdict rests on, the weightiest first: the rule or the code, not the words of the server. */
const evidenceLines = ({ evidence }: Classification): readonly string[] =>
  evidence.map(({ kind, rule }) => `evidence: ${kind} "${shown(rule, 100)}"`);

/** The verdict in the words of the data, which are the same in every language. */
function verdictLines(classification: Classification): readonly string[] {
  const { reason, permanence, party, retry, retryAfterSeconds, suppress, delivery, confidence } = classification;
  const stated = { reason, permanence, party, retry, retryAfterSeconds, suppress, delivery, confidence };
  const lines = Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return [...lines, ...evidenceLines(classification)];
}

/** Where the codes are defined, the more exact one first. */
function sourcesOf({ code, enhanced = '' }: Classification): readonly string[] {
  const ofEnhanced = enhancedFactsOf(enhanced)?.detail?.references ?? [];
  const ofCode = isKnownReplyCode(code) ? replyCodes[code].sources.slice(0, 3) : [];
  return [...new Set([...ofEnhanced, ...ofCode])];
}

function learnMore({ classification }: Explanation): readonly Block[] {
  const pages: ListItem[] = classification.blocklists.flatMap(({ name, lookup }) =>
    lookup ? [{ text: name, href: lookup }] : [],
  );
  const items = [...pages, ...sourcesOf(classification).map(sourceItem)];
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** What is of use to those who know mail. */
function details(explanation: Explanation, { headings }: Labels, quote: boolean): readonly Section[] {
  const { classification, description, enhancedDescription } = explanation;
  const { code, enhanced } = classification;
  return [
    section('reply', headings.reply, quote ? quotation(explanation) : []),
    ...(description && code
      ? [section('code', `${code} ${description.title}`, [paragraph(description.description)])]
      : []),
    ...(enhancedDescription && enhanced
      ? [section('enhanced', `${enhanced} ${enhancedDescription.title}`, [paragraph(enhancedDescription.description)])]
      : []),
    section('classification', headings.classification, [{ kind: 'code', lines: verdictLines(classification) }]),
    section('learn-more', headings.learnMore, learnMore(explanation)),
  ];
}

/**
 * Lays out an explanation as a page: the hint first, then what the codes mean and how it was classified.
 *
 * A page for a sender holds the hint alone. The reply of the server is quoted only with `quote: true`, cut and without
 * control and bidirectional characters. Gives a document for `renderText`, `renderMarkdown` and `renderHtml`, and takes
 * an explanation that went through JSON; throws a `TypeError` for what is none, and for a locale without `labels` (RFC 5321
 * §4.2).
 *
 * @example
 * const explanation = explain('550 5.1.1 No such user', { locale: en, audience: 'postmaster' });
 * const page = explainDocument(explanation, { locale: en });
 * page.title; // 'Recipient unknown'
 * page.sections[0].heading; // 'In Short'
 * page.sections.map(({ id }) => id); // ['message', 'action', 'code', 'enhanced', 'classification', 'learn-more']
 */
export function explainDocument(explanation: Explanation, options: ExplainDocumentOptions): Document {
  if (!finds(() => typeof explanation.hint.title === 'string'))
    throw wrongArgument('explainDocument() takes what explain() gives', explanation);
  const { hint } = explanation;
  const labels = partOf(options?.locale, 'labels', 'explainDocument');
  const { headings } = labels;
  const sections = [
    section('message', headings.summary, [paragraph(hint.message)]),
    section('action', hint.party === 'none' ? headings.whatNext : headings.howToFix, [paragraph(hint.action)]),
    ...(hint.audience === 'sender' ? [] : details(explanation, labels, options.quote === true)),
  ];
  return { lang: hint.language, title: hint.title, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}
