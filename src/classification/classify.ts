import { severityOf } from '../semantics/severity.js';
import { type Blocklist, blocklistRules } from './blocklists.js';
import type { BlocklistMention, Classification, Evidence } from './classification.js';
import { adviceOf, reasonOfEnhanced, reasonOfReplyCode } from './code-reasons.js';
import { type ClassifyOptions, type Failure, nothingKnown } from './failure.js';
import { deliveryOf, permanenceOf, retryOf, type Said, suppressOf } from './judgement.js';
import { readLimit } from './normalise.js';
import { type PhraseTable, phraseRules } from './phrases.js';
import { type Provider, providerRules } from './providers.js';
import { readObject } from './read-error.js';
import { readText } from './read-text.js';
import type { FailureReason } from './reasons.js';
import { readRetryAfter } from './retry-words.js';
import { createRuleBook, nameOfRule, type RuleBook, ranks, type Target } from './rules.js';
import type { Hit } from './run.js';
import type { SignName } from './signs.js';
import {
  applyRule,
  type ClassifierRule,
  createSiteRules,
  isHostOf,
  markOfCommand,
  type SiteRules,
} from './site-rules.js';

/** Codes that say what they mean; the others are outranked by a weak phrase. */
const telling =
  ' 1.1 1.2 1.3 1.6 1.7 1.8 1.10 2.1 2.2 2.3 3.1 3.4 4.6 4.7 5.3 6.7 6.9 7.2 7.8 7.9 7.10 7.11 7.13 7.20 7.21 7.22 7.23 7.24 7.25 7.26 7.27 7.29 7.30 ';

/** `classify`, or a classifier of one's own. */
export type Classifier = (failure: unknown, options?: ClassifyOptions) => Classification;

interface Verdict {
  readonly reason: FailureReason;
  readonly evidence: Evidence;
  readonly rank: number;
}

/** Spells a command as `commandReplies` does. */
function commandOf(failure: Failure, options: ClassifyOptions): string | undefined {
  const said = options.phase ?? options.command ?? failure.command;
  if (typeof said !== 'string') return undefined;
  const upper = said.trim().toUpperCase();
  if (upper.startsWith('AUTH')) return 'AUTH';
  if (upper.startsWith('MAIL')) return 'MAIL FROM';
  if (upper.startsWith('RCPT')) return 'RCPT TO';
  if (upper === 'END-OF-DATA' || upper === '.' || upper.startsWith('END OF DATA')) return 'end-of-data';
  return upper.slice(0, 16) || undefined;
}

function circumstancesOf(failure: Failure): string[] {
  const found: string[] = [];
  if (failure.code !== undefined) found.push(`:${failure.code}`);
  const digit = failure.code !== undefined ? Math.floor(failure.code / 100) : failure.enhanced?.charAt(0);
  if (digit) found.push(`:${digit}`);
  if (failure.enhanced) found.push(`:${failure.enhanced}`);
  const mark = markOfCommand(failure.command ?? '');
  if (mark) found.push(mark);
  if (mark === ':eod') found.push(':data');
  return found;
}

/** The provider whose host answered. */
const providerAt = (book: RuleBook, host: string | undefined): Provider | undefined =>
  host ? book.providers.find(({ hosts }) => hosts?.split(' ').some(end => isHostOf(host, end))) : undefined;

/** What the words of one text gave. */
interface Reading {
  readonly verdict: Verdict | undefined;
  readonly provider: Provider | undefined;
  readonly blocklists: readonly BlocklistMention[];
  readonly signs: readonly SignName[];
}

type ReasonTarget = Target & { readonly kind: 'reason' };

/** What the hits of a text are for, sorted out. */
class Findings {
  best: { readonly target: ReasonTarget; readonly hit: Hit } | undefined;
  provider: Provider | undefined;
  readonly blocklists: { readonly blocklist: Blocklist; readonly hit: Hit }[] = [];
  readonly signs: SignName[] = [];

  add(target: Target, hit: Hit): void {
    if (target.kind === 'reason') this.#rival(target, hit);
    else if (target.kind === 'provider') this.provider ??= target.provider;
    else if (target.kind === 'blocklist') this.#list(target.blocklist, hit);
    else this.signs.push(target.sign);
  }

  /** To name a list is to say why. */
  #list(blocklist: Blocklist, hit: Hit): void {
    this.blocklists.push({ blocklist, hit });
    const reason = blocklist.domains ? 'domain-blocked' : 'ip-blocked';
    this.#rival({ kind: 'reason', reason, rank: ranks.exact, id: `blocklist/${blocklist.id}` }, hit);
  }

  #rival(target: ReasonTarget, hit: Hit): void {
    const { best } = this;
    if (best && (target.rank < best.target.rank || (target.rank === best.target.rank && hit.rule > best.hit.rule)))
      return;
    this.best = { target, hit };
  }
}

function readWords(book: RuleBook, failure: Failure, start: number): Reading {
  const answering = providerAt(book, failure.host);
  const circumstances = circumstancesOf(failure);
  if (answering) circumstances.push(`:${answering.id}`);
  const hits = book.matcher.match(failure.text, start, failure.code ? `${failure.code}` : '', circumstances);
  const found = new Findings();
  for (const hit of hits) {
    const target = book.targets[hit.rule];
    if (target) found.add(target, hit);
  }
  const { best } = found;
  return {
    verdict: best && verdictOf(book, best.target, best.hit, failure.text),
    provider: answering ?? best?.target.provider ?? found.provider,
    blocklists: found.blocklists.length > 0 ? longestOf(found.blocklists) : [],
    signs: found.signs,
  };
}

function verdictOf(book: RuleBook, target: ReasonTarget, hit: Hit, text: string): Verdict {
  const { reason, rank, id } = target;
  book.names[hit.rule] ??= id ?? nameOfRule(reason, book.matcher.rules[hit.rule] ?? '');
  const rule = book.names[hit.rule] ?? '';
  const kind = target.provider ? 'provider' : 'text';
  return { reason, rank, evidence: { kind, rule, ...book.matcher.wordsOf(hit, text) } };
}

const covers = (one: Hit, other: Hit): boolean =>
  one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start;

/** The lists that are named, the longest name at each place. */
const longestOf = (named: Findings['blocklists']): readonly BlocklistMention[] =>
  named
    .filter(({ hit }) => !named.some(rival => covers(rival.hit, hit)))
    .map(({ blocklist: { id, name, lookup } }) => ({ id, name, lookup }));

/** What the codes say, in the order in which they are believed. */
function codeVerdicts(failure: Failure): readonly Verdict[] {
  const { enhanced, code, command } = failure;
  const found: Verdict[] = [];
  const ofEnhanced = enhanced ? reasonOfEnhanced(enhanced) : undefined;
  if (enhanced && ofEnhanced) {
    const isTelling = telling.includes(` ${enhanced.slice(2)} `) && !(enhanced === '5.1.1' && code && code < 500);
    found.push({ reason: ofEnhanced, rank: isTelling ? 2 : 0.8, evidence: { kind: 'enhanced', rule: enhanced } });
  }
  const ofCode = code === undefined ? 'unknown' : reasonOfReplyCode(code, command ?? '');
  if (ofCode !== 'unknown') found.push({ reason: ofCode, rank: 0.5, evidence: { kind: 'code', rule: `${code}` } });
  return found;
}

/** Reasons about an address, which in answer to MAIL FROM is the sender's. */
const ofAddresses: readonly FailureReason[] = [
  'mailbox-unknown',
  'mailbox-disabled',
  'domain-not-found',
  'address-syntax',
  'recipient-refused',
  'domain-not-accepting',
];

const atCommand = (reason: FailureReason, command: string | undefined): FailureReason =>
  command === 'MAIL FROM' && ofAddresses.includes(reason) ? 'sender-rejected' : reason;

function confidenceOf(verdicts: readonly Verdict[]): Classification['confidence'] {
  const [first, second] = verdicts;
  if (!first || first.rank < 2) return 'guess';
  if (first.rank >= ranks.provider || (second && second.rank >= 1 && second.reason === first.reason)) return 'certain';
  return 'likely';
}

/** The first rule of the site's own that holds. */
function siteVerdict(site: SiteRules, failure: Failure): { rule: ClassifierRule; verdict: Verdict } | undefined {
  if (!site.matcher) return undefined;
  const hits = site.matcher.match(failure.text, failure.start, `${failure.code ?? ''}`, [
    ':any',
    ...circumstancesOf(failure),
  ]);
  for (const hit of [...hits].sort((a, b) => a.rule - b.rule)) {
    const rule = site.rules[hit.rule];
    if (!rule || (rule.host && !isHostOf(failure.host, rule.host))) continue;
    const quoted = hit.end > 0 ? site.matcher.wordsOf(hit, failure.text) : {};
    return {
      rule,
      verdict: { reason: rule.reason, rank: ranks.site, evidence: { kind: 'rule', rule: rule.id, ...quoted } },
    };
  }
  return undefined;
}

function judge(book: RuleBook, site: SiteRules, read: Failure, options: ClassifyOptions): Classification {
  const failure: Failure = { ...read, command: commandOf(read, options), host: options.host ?? read.host };
  const own = siteVerdict(site, failure);
  const reading = readWords(book, failure, failure.start);
  const outer = reading.verdict || failure.start === 0 ? undefined : readWords(book, failure, 0).verdict;
  const ofError: Verdict | undefined = failure.error && {
    reason: failure.error.reason,
    rank: failure.error.local ? ranks.provider : 2,
    evidence: { kind: 'error', rule: failure.error.rule },
  };
  const verdicts = [
    own?.verdict,
    ofError,
    reading.verdict,
    outer && { ...outer, rank: Math.min(outer.rank, 1.5) },
    ...codeVerdicts(failure),
  ]
    .filter((verdict): verdict is Verdict => verdict !== undefined)
    .sort((a, b) => b.rank - a.rank);
  const composed = compose(failure, verdicts, reading, options);
  return own ? applyRule(composed, own.rule) : composed;
}

function compose(
  failure: Failure,
  verdicts: readonly Verdict[],
  reading: Reading,
  options: ClassifyOptions,
): Classification {
  const [first] = verdicts;
  const reason = finalReason(failure, first);
  const said: Said = {
    pointsAtSender: reading.signs.includes('sender') || reading.blocklists.length > 0,
    ofDomain: reading.signs.includes('domain'),
    hopeless: reading.signs.includes('hopeless'),
    spoken: first !== undefined && first.rank >= 2,
  };
  const permanence = permanenceOf(failure, reason, said);
  const retry = retryOf(failure, reason, permanence, said, options);
  const severity = severityOf(failure.code);
  return {
    reason,
    severity,
    permanence,
    party: adviceOf(reason).party,
    retry,
    retryAfterSeconds:
      retry === 'later' && reading.signs.includes('waiting') ? readRetryAfter(failure.text) : undefined,
    suppress: suppressOf(failure, reason, permanence, said),
    delivery: deliveryOf(failure, reason),
    closesConnection: failure.code === 421 || failure.error?.dropped === true,
    recipient: options.recipient ?? failure.recipient,
    provider: reading.provider && { id: reading.provider.id, name: reading.provider.name },
    blocklists: reading.blocklists,
    code: failure.code,
    enhanced: failure.enhanced,
    command: failure.command,
    host: failure.host,
    truncated: failure.text.length - failure.start > readLimit,
    confidence: reason === 'accepted' && failure.code ? 'certain' : confidenceOf(verdicts),
    evidence: verdicts.length > 0 ? verdicts.map(verdict => verdict.evidence) : severityEvidence(failure),
  };
}

const severityEvidence = (failure: Failure): readonly Evidence[] =>
  failure.code === undefined ? [] : [{ kind: 'severity', rule: `${Math.floor(failure.code / 100)}yz` }];

function finalReason(failure: Failure, first: Verdict | undefined): FailureReason {
  if (failure.disposition === 'accepted' || (failure.code !== undefined && failure.code < 300)) return 'accepted';
  if (first) return atCommand(first.reason, failure.command);
  return failure.disposition === 'delayed' ? 'delayed' : 'unknown';
}

/** Reads a failure of any shape. */
function readFailure(value: unknown): Failure {
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'number')
    return { ...nothingKnown, code: value > 199 && value < 600 ? Math.floor(value) : undefined };
  if (typeof value === 'object' && value !== null) return readObject(value);
  return nothingKnown;
}

/** What a classifier is made of, beside the library's own tables. */
export interface ClassifierOptions {
  /** Rules of one's own: they outrank all others, in their order. */
  readonly rules?: readonly ClassifierRule[];
  /** Providers of one's own, looked at before the library's. */
  readonly providers?: readonly Provider[];
}

/** The tables of a classifier that carries no more than these. */
export interface ClassifierTables extends ClassifierOptions {
  readonly phrases?: PhraseTable;
  readonly blocklists?: readonly Blocklist[];
}

/**
 * Makes a classifier out of the tables that are handed in, and of nothing else.
 *
 * For bundles that count octets: `phraseRules`, `providerRules` and `blocklistRules` are the library's tables, and a part
 * of one may be handed in. Codes are always understood. Throws a `TypeError` that says which rule is wrong, and in what.
 *
 * @example
 * createClassifierOf({ phrases: { greylisted: { exact: ['greylisted'] } } })('450 Greylisted').reason; // 'greylisted'
 */
export function createClassifierOf(tables: ClassifierTables): Classifier {
  const site = createSiteRules(tables.rules ?? []);
  const { phrases = {}, providers = [], blocklists = [] } = tables;
  let book: RuleBook | undefined;
  return (failure, options = {}) => {
    book ??= createRuleBook({ phrases, providers, blocklists });
    return judge(book, site, readFailure(failure), Object(options));
  };
}

/**
 * Makes a classifier that asks a site's own rules first, in their order, and then the library's.
 *
 * A rule needs an `id`, a `reason` and at least one condition: `text` in the rule notation of `docs/classification.md`, `code`,
 * `enhanced`, `command`, `host`. It may state `party`, `retry` and `retryAfterSeconds`, and forbid suppression. Throws a
 * `TypeError` that says which rule is wrong, and in what.
 *
 * @example
 * const own = createClassifier({ rules: [{ id: 'desk', text: 'call the help desk', reason: 'mailbox-disabled' }] });
 * own('554 Call the help desk').reason; // 'mailbox-disabled'
 * own('550 5.1.1 No such user').reason; // 'mailbox-unknown'
 * createClassifier({ rules: [{ id: 'desk', reason: 'mailbox-disabled' }] }); // throws TypeError
 */
export function createClassifier(options: ClassifierOptions = {}): Classifier {
  const { rules = [], providers = [] } = options;
  return createClassifierOf({
    rules,
    phrases: phraseRules,
    providers: [...providers, ...providerRules],
    blocklists: blocklistRules,
  });
}

let standard: Classifier | undefined;

/**
 * Says why a send failed, who must act, whether to try again and when, and on what evidence.
 *
 * Takes a reply as text, number or `Reply`; a DSN's diagnostic or its fields (`status`, `diagnosticCode`, `action`); a
 * log line of Postfix, Exim, Sendmail or qmail; a sentence of a bounce; any error that nodemailer, emailjs, smtp-client,
 * the AWS SES SDK or Node's sockets, DNS and TLS throw, by shape, with the errors behind it. What the caller knows goes
 * into `options` and outranks what the failure says. Reads at most 64 KiB of text, in time linear to it; anything else
 * is `unknown`, never an exception (RFC 5321 §4.2, RFC 3463, RFC 3464).
 *
 * @example
 * classify('550 5.1.1 <ada@example.com>: User unknown'); // { reason: 'mailbox-unknown', suppress: true, retry: 'never' }
 * classify('450 4.2.0 Greylisted, try again in 5 minutes'); // { reason: 'greylisted', retry: 'later', retryAfterSeconds: 300 }
 * classify(535).reason; // 'auth-failed'
 * classify(undefined).reason; // 'unknown'
 */
export function classify(failure: unknown, options?: ClassifyOptions): Classification {
  standard ??= createClassifier();
  return standard(failure, options);
}
