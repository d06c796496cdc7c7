import type { Blocklist } from './blocklists.js';
import { createMatcher, type Matcher } from './matcher.js';
import type { PhraseTable } from './phrases.js';
import type { Provider } from './providers.js';
import type { FailureReason } from './reasons.js';
import { type SignName, signs } from './signs.js';
import { ranks } from './verdict.js';
import { words } from './words.js';

/** What a rule stands for. */
export type Target =
  | {
      readonly kind: 'reason';
      readonly reason: FailureReason;
      readonly rank: number;
      /** Made out of the rule where it is absent. */
      readonly id?: string;
      readonly provider?: Provider;
    }
  | { readonly kind: 'provider'; readonly provider: Provider }
  | { readonly kind: 'blocklist'; readonly blocklist: Blocklist }
  | { readonly kind: 'sign'; readonly sign: SignName };

export interface RuleTables {
  readonly phrases: PhraseTable;
  readonly providers: readonly Provider[];
  readonly blocklists: readonly Blocklist[];
}

/** All rules of a classifier as one matcher, and what each stands for, in the order of precedence. */
export interface RuleBook {
  readonly matcher: Matcher;
  readonly targets: readonly Target[];
  /** Whose each host is, and each host beneath it. */
  readonly hosts: ReadonlyMap<string, Provider>;
  /** How evidence names each rule, as far as it was asked. */
  readonly names: string[];
}

export function createRuleBook(tables: RuleTables): RuleBook {
  const rules: string[] = [];
  const targets: Target[] = [];
  const add = (rule: string, target: Target): void => {
    rules.push(rule);
    targets.push(target);
  };
  for (const provider of tables.providers) addProvider(provider, add);
  addPhrases(tables.phrases, add);
  for (const blocklist of tables.blocklists) add(blocklist.marks, { kind: 'blocklist', blocklist });
  for (const [sign, rule] of Object.entries(signs)) add(rule, { kind: 'sign', sign: sign as SignName });
  return { matcher: createMatcher(rules, words), targets, hosts: hostsOf(tables.providers), names: [] };
}

/** Of two providers with one host, the first has it. */
const hostsOf = (providers: readonly Provider[]): RuleBook['hosts'] =>
  new Map(
    [...providers].reverse().flatMap(provider =>
      (provider.hosts ?? '')
        .toLowerCase()
        .split(' ')
        .map(host => [host, provider]),
    ),
  );

/** How evidence names a rule: its reason, and the first marker of each step. */
export const nameOfRule = (reason: FailureReason, rule: string): string =>
  `${reason}: ${rule.replace(/ ! .*/, '').replace(/\|[^~+&]*(?= [~+&]|$)/g, '')}`;

type Add = (rule: string, target: Target) => void;

function addProvider(provider: Provider, add: Add): void {
  if (provider.marks) add(provider.marks, { kind: 'provider', provider });
  for (const [reason, rule] of Object.entries(provider.rules ?? {}) as [FailureReason, string][]) {
    add(rule, { kind: 'reason', reason, rank: ranks.provider, id: `${provider.id}/${reason}`, provider });
  }
}

function addPhrases(table: PhraseTable, add: Add): void {
  for (const rank of ['exact', 'specific', 'weak'] as const) {
    for (const [reason, rules] of Object.entries(table) as [FailureReason, PhraseTable[FailureReason]][]) {
      for (const rule of rules?.[rank] ?? []) {
        add(rule, { kind: 'reason', reason, rank: ranks[rank] });
      }
    }
  }
}
