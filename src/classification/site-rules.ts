import { commandNamed } from '../semantics/commands.js';
import { circumstancesOf, marksOfCommand } from './circumstances.js';
import type { Classification } from './classification.js';
import { passing } from './code-reasons.js';
import { digitOf, type Failure, isPossible } from './failure.js';
import { createMatcher, type Matcher } from './matcher.js';
import type { FailureReason, Party, RetryAdvice } from './reasons.js';
import type { Hit } from './run.js';
import { ranks, type Verdict } from './verdict.js';
import { words } from './words.js';

/** A rule of one's own. All conditions that are given must hold; at least one must be given. */
export interface ClassifierRule {
  /** Named in the evidence. */
  readonly id: string;
  /** Words of the text, in the notation of the library's own rules. */
  readonly text?: string | undefined;
  readonly code?: number | undefined;
  readonly enhanced?: string | undefined;
  /** Any spelling that `commandNamed` takes. */
  readonly command?: string | undefined;
  /** The host that answered, or the end of its name: `example.com` holds for `mx.example.com`. */
  readonly host?: string | undefined;
  readonly reason: FailureReason;
  readonly party?: Party | undefined;
  /** Where it asks for another attempt, the address is not suppressed. */
  readonly retry?: RetryAdvice | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Never suppress for this rule; no rule can make suppression wider. */
  readonly suppress?: false | undefined;
}

/** What a rule of one's own says of a failure. */
export interface SiteVerdict {
  readonly verdict: Verdict;
  /** Puts in what the rule states over the default advice. */
  apply(classification: Classification): Classification;
}

/** Finds the first rule of one's own that holds. */
export type SiteJudge = (failure: Failure) => SiteVerdict | undefined;

/** The conditions of a rule in the notation of `parseRule`; one without words holds for every text of its code. */
export function notationOf({ text, code, enhanced, command }: Partial<ClassifierRule>): string {
  const mark = command && marksOfCommand(commandNamed(command) ?? command)[0];
  return (
    [text?.trim().replace(/\s*\|\s*/g, '|'), code && `:${code}`, enhanced && `:${enhanced}`, mark]
      .filter(Boolean)
      .join(' & ') || ':any'
  );
}

/** Prepares rules that were checked. */
export function createSiteJudge(rules: readonly ClassifierRule[]): SiteJudge | undefined {
  if (rules.length === 0) return undefined;
  const matcher = createMatcher(rules.map(notationOf), words);
  return failure => {
    const known = [':any', ...circumstancesOf(failure)];
    const text = failure.text.slice(0, failure.end);
    const hits = matcher.match(text, failure.start, `${failure.code ?? ''}`, known);
    const hit = [...hits].sort((a, b) => a.rule - b.rule).find(({ rule }) => holds(rules[rule], failure));
    const rule = hit && rules[hit.rule];
    return rule && { verdict: verdictOf(rule, hit, matcher, failure.text), apply: said => applyRule(said, rule) };
  };
}

/** Whether a host has this name, or one beneath it. */
const isHostOf = (host: string | undefined, name: string): boolean =>
  `.${host ?? ''}`.toLowerCase().endsWith(`.${name.toLowerCase()}`);

/** Whether the host is that of the rule or beneath it, and the reason can be that of the reply. */
const holds = (rule: ClassifierRule | undefined, failure: Failure): boolean =>
  rule !== undefined && (!rule.host || isHostOf(failure.host, rule.host)) && isPossible(rule.reason, digitOf(failure));

function verdictOf({ id, reason, enhanced }: ClassifierRule, hit: Hit, matcher: Matcher, text: string): Verdict {
  const bare = hit.end === 0 && !enhanced;
  return { reason, rank: ranks.site, bare, evidence: { kind: 'rule', rule: id, ...matcher.wordsOf(hit, text) } };
}

/** A success stays what it is. */
function applyRule(classification: Classification, rule: ClassifierRule): Classification {
  if (classification.reason === 'accepted') return classification;
  const retry = rule.retry ?? (rule.retryAfterSeconds === undefined ? classification.retry : 'later');
  const waits = retry === 'later' && !passing.includes(classification.reason);
  return {
    ...classification,
    party: rule.party ?? classification.party,
    retry,
    permanence: waits && classification.permanence === 'permanent' ? 'temporary' : classification.permanence,
    retryAfterSeconds: retry === 'later' ? (rule.retryAfterSeconds ?? classification.retryAfterSeconds) : undefined,
    suppress: classification.suppress && rule.suppress !== false && /^(?:never|after-change)$/.test(retry),
  };
}
