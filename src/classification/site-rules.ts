import type { Classification } from './classification.js';
import { createMatcher, type Matcher } from './matcher.js';
import { type FailureReason, failureReasons, type Party, type RetryAdvice, reasonAdvice } from './reasons.js';
import { words } from './words.js';

/** A rule of one's own. All conditions that are given must hold; at least one must be given. */
export interface ClassifierRule {
  /** Named in the evidence. */
  readonly id: string;
  /** Words of the text, in the notation of the library's own rules. */
  readonly text?: string;
  readonly code?: number;
  readonly enhanced?: string;
  /** Spelt as in `commandReplies`. */
  readonly command?: string;
  /** The host that answered, or the end of its name: `example.com` holds for `mx.example.com`. */
  readonly host?: string;
  readonly reason: FailureReason;
  readonly party?: Party;
  readonly retry?: RetryAdvice;
  readonly retryAfterSeconds?: number;
  /** Never suppress for this rule; no rule can make suppression wider. */
  readonly suppress?: false;
}

/** Rules of one's own, ready to be matched in their order. */
export interface SiteRules {
  /** Absent where there are no rules. */
  readonly matcher: Matcher | undefined;
  readonly rules: readonly ClassifierRule[];
}

const commandMarks: { readonly [command: string]: string } = {
  CONN: ':conn',
  EHLO: ':helo',
  HELO: ':helo',
  LHLO: ':helo',
  'MAIL FROM': ':mail',
  'RCPT TO': ':rcpt',
  DATA: ':data',
  'end-of-data': ':eod',
  AUTH: ':auth',
  STARTTLS: ':tls',
};

/** How a rule calls the command that was answered: `:rcpt`. */
export const markOfCommand = (command: string): string | undefined =>
  Object.hasOwn(commandMarks, command) ? commandMarks[command] : undefined;

const keys = [
  'id',
  'text',
  'code',
  'enhanced',
  'command',
  'host',
  'reason',
  'party',
  'retry',
  'retryAfterSeconds',
  'suppress',
];

const retries: readonly string[] = [
  'now-on-new-connection',
  'later',
  'other-host',
  'with-fewer-recipients',
  'after-change',
  'never',
  'none',
];

function check(holds: boolean, index: number, problem: string): void {
  if (!holds) throw new TypeError(`Rule ${index} of the classifier: ${problem}.`);
}

function checkRule(rule: ClassifierRule, index: number): void {
  check(typeof rule === 'object' && rule !== null, index, 'not an object');
  const unknown = Object.keys(rule).find(key => !keys.includes(key));
  check(unknown === undefined, index, `unknown property "${unknown}", not one of ${keys.join(', ')}`);
  check(typeof rule.id === 'string' && rule.id !== '', index, 'id must be a non-empty string');
  check(failureReasons.includes(rule.reason), index, `reason "${String(rule.reason)}" is none of failureReasons`);
  check(rule.retry === undefined || retries.includes(rule.retry), index, `retry must be one of ${retries.join(', ')}`);
  const parties = Object.values(reasonAdvice).map(({ party }) => party);
  check(
    rule.party === undefined || parties.includes(rule.party),
    index,
    `party must be one of ${[...new Set(parties)].join(', ')}`,
  );
  check(rule.suppress === undefined || rule.suppress === false, index, 'suppress may only be false');
  const wait = rule.retryAfterSeconds;
  check(
    wait === undefined || (Number.isInteger(wait) && wait > 0 && wait <= 604_800),
    index,
    'retryAfterSeconds must be a whole number from 1 to 604800',
  );
  checkConditions(rule, index);
}

function checkConditions(rule: ClassifierRule, index: number): void {
  const { text, code, enhanced, command, host } = rule;
  check(
    [text, code, enhanced, command, host].some(condition => condition !== undefined),
    index,
    'expected one of text, code, enhanced, command, host',
  );
  check(
    text === undefined || (typeof text === 'string' && text.trim() !== ''),
    index,
    'text must be a non-empty string',
  );
  check(
    code === undefined || (Number.isInteger(code) && code > 199 && code < 600),
    index,
    'code must be a whole number from 200 to 599',
  );
  check(enhanced === undefined || /^[245]\.\d{1,3}\.\d{1,3}$/.test(enhanced), index, 'enhanced must be like "5.1.1"');
  check(
    command === undefined || markOfCommand(command) !== undefined,
    index,
    `command must be one of ${Object.keys(commandMarks).join(', ')}`,
  );
  check(host === undefined || (typeof host === 'string' && host !== ''), index, 'host must be a non-empty string');
}

/** The conditions of a rule in the notation of `parseRule`; one without words holds for every text of its code. */
const notationOf = ({ text, code, enhanced, command }: ClassifierRule): string =>
  [text, code && `:${code}`, enhanced && `:${enhanced}`, command && markOfCommand(command)]
    .filter(Boolean)
    .join(' & ') || ':any';

/** Checks rules and prepares them; throws a `TypeError` that says which rule is wrong, and in what. */
export function createSiteRules(rules: readonly ClassifierRule[]): SiteRules {
  if (!Array.isArray(rules)) throw new TypeError('The rules of a classifier must be an array.');
  rules.forEach(checkRule);
  return { matcher: rules.length > 0 ? createMatcher(rules.map(notationOf), words) : undefined, rules };
}

/** Whether a host is the one of a rule, or beneath it. */
export function isHostOf(host: string | undefined, suffix: string): boolean {
  const name = host?.toLowerCase() ?? '';
  const end = suffix.toLowerCase();
  return name === end || name.endsWith(`.${end}`);
}

/** What a rule of one's own states over the default advice. */
export function applyRule(classification: Classification, rule: ClassifierRule): Classification {
  const retry = rule.retry ?? (rule.retryAfterSeconds === undefined ? classification.retry : 'later');
  const waits = retry === 'later' && !['mailbox-full', 'rate-limited'].includes(classification.reason);
  return {
    ...classification,
    party: rule.party ?? classification.party,
    retry,
    permanence: waits && classification.permanence === 'permanent' ? 'temporary' : classification.permanence,
    retryAfterSeconds: rule.retryAfterSeconds ?? (retry === 'later' ? classification.retryAfterSeconds : undefined),
    suppress: classification.suppress && rule.suppress !== false && !waits,
  };
}
