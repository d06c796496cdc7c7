import type { Blocklist } from './blocklists.js';
import { circumstancesOf } from './circumstances.js';
import type { BlocklistMention } from './classification.js';
import type { Failure } from './failure.js';
import type { Provider } from './providers.js';
import { nameOfRule, type RuleBook, type Target } from './rules.js';
import type { Hit } from './run.js';
import type { SignName } from './signs.js';
import { ranks, type Verdict } from './verdict.js';

/** What the words of one text gave. */
export interface Reading {
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

const MAX_DOMAIN_OCTETS = 255; // RFC 5321 §4.5.3.1.2

/** The provider whose host answered, or a host above it. */
function providerAt(book: RuleBook, host = ''): Provider | undefined {
  let name = host.slice(-MAX_DOMAIN_OCTETS).toLowerCase();
  for (; name; name = name.slice(name.indexOf('.') + 1 || name.length)) {
    const provider = book.hosts.get(name);
    if (provider) return provider;
  }
  return undefined;
}

/** Matches all rules against the text of a failure, from one place to another. */
export function readWords(book: RuleBook, failure: Failure, start: number, end: number | undefined): Reading {
  const answering = providerAt(book, failure.host);
  const circumstances = circumstancesOf(failure);
  if (answering) circumstances.push(`:${answering.id}`);
  const found = new Findings();
  for (const hit of book.matcher.match(failure.text.slice(0, end), start, `${failure.code ?? ''}`, circumstances)) {
    const target = book.targets[hit.rule];
    if (target) found.add(target, hit);
  }
  const { best, blocklists, signs } = found;
  return {
    verdict: best && verdictOf(book, best.target, best.hit, failure),
    provider: answering ?? best?.target.provider ?? found.provider,
    blocklists: longestOf(blocklists),
    signs,
  };
}

function verdictOf(book: RuleBook, target: ReasonTarget, hit: Hit, { text, enhanced }: Failure): Verdict {
  const { reason, rank, id } = target;
  book.names[hit.rule] ??= id ?? nameOfRule(reason, book.matcher.rules[hit.rule] ?? '');
  const rule = book.names[hit.rule] ?? '';
  const kind = target.provider ? 'provider' : 'text';
  return {
    reason,
    rank,
    bare: hit.end === 0 && !enhanced,
    evidence: { kind, rule, ...book.matcher.wordsOf(hit, text) },
  };
}

const covers = (one: Hit, other: Hit): boolean =>
  one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start;

/** The lists that are named, the longest name at each place. */
const longestOf = (named: Findings['blocklists']): readonly BlocklistMention[] =>
  named
    .filter(({ hit }) => !named.some(rival => covers(rival.hit, hit)))
    .map(({ blocklist: { id, name, lookup } }) => ({ id, name, lookup }));
