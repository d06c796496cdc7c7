import type { Party, RetryAdvice } from '../classification/reasons.js';
import type { CommandName } from '../facts/commands.js';
import type { EnhancedStatusCodeFacts } from '../facts/enhanced-status-codes.js';
import type { Category, ReplyCodeFacts, Severity, Standing } from '../facts/reply-codes.js';
import { type Outcome, outcomeOfCode } from '../semantics/outcome.js';
import { categoryOf } from '../semantics/severity.js';
import type { Traits } from './traits.js';

/** Two sets, taken apart. */
export interface SetDifference<T> {
  readonly shared: readonly T[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
}

/** How both codes turn out for one command that may get either. */
export interface CommandOutcomes {
  readonly command: CommandName;
  readonly a: Outcome;
  readonly b: Outcome;
}

interface Values {
  readonly severity: Severity;
  readonly party: Party;
  readonly retry: RetryAdvice;
  /** Whether the server ends the connection with this reply. */
  readonly connection: ReplyCodeFacts['closesConnection'];
  /** `none` for a second digit of 6 to 9. */
  readonly category: Category | 'none';
  /** `unlisted` for a code in no table. */
  readonly standing: Standing | 'unlisted';
  /** The subject of an enhanced status code: its middle number. */
  readonly subject: number;
}

interface Sets {
  /** The commands and phases that may be answered so; `any` where every command may. */
  readonly commands: CommandName;
  readonly extension: string;
  /** The enhanced status codes often sent with a reply code. */
  readonly enhanced: string;
}

type ValueField = keyof Values;
type SetField = keyof Sets;

/** One difference between two values; `field` tells which. */
export type Difference =
  | { [F in ValueField]: { readonly field: F; readonly a: Values[F]; readonly b: Values[F] } }[ValueField]
  | { [F in SetField]: { readonly field: F } & SetDifference<Sets[F]> }[SetField]
  | { readonly field: 'outcome'; readonly commands: readonly CommandOutcomes[] };

/** One thing that two values have in common. */
export type Sameness =
  | { [F in ValueField]: { readonly field: F; readonly value: Values[F] } }[ValueField]
  | { [F in SetField]: { readonly field: F; readonly value: readonly Sets[F][] } }[SetField];

/** What was found about two values, in the order of what matters most. */
export interface Findings {
  readonly same: readonly Sameness[];
  readonly differences: readonly Difference[];
}

function enhancedStandingOf(detail: EnhancedStatusCodeFacts | undefined): Standing | 'unlisted' {
  if (!detail) return 'unlisted';
  const { status, standing } = detail;
  if (status === 'deprecated') return 'historic';
  return standing === 'experimental' || standing === 'draft' ? standing : 'standard';
}

/** How each value is read; undefined where it does not apply. */
const valueReaders: { readonly [F in ValueField]: (traits: Traits) => Values[F] | undefined } = {
  severity: traits => traits.severity,
  party: traits => traits.advice.party,
  retry: traits => traits.advice.retry,
  connection: traits => traits.row?.closesConnection,
  category: ({ code }) => (code === undefined ? undefined : (categoryOf(code) ?? 'none')),
  standing: ({ code, row, enhanced }) =>
    code === undefined ? enhancedStandingOf(enhanced?.detail) : (row?.standing ?? 'unlisted'),
  subject: ({ enhanced }) => enhanced?.subject?.subject,
};

const setReaders: { readonly [F in SetField]: (traits: Traits) => readonly Sets[F][] | undefined } = {
  commands: traits => traits.row && traits.commands,
  extension: ({ row }) => row && [...row.extensions].sort(),
  enhanced: ({ row }) => row && [...row.typicalEnhanced].sort(),
};

type Finding = Sameness | Difference | undefined;

function valueFinding<F extends ValueField>(field: F, a: Traits, b: Traits): Finding {
  const [valueA, valueB] = [valueReaders[field](a), valueReaders[field](b)];
  if (valueA === undefined || valueB === undefined) return undefined;
  return (valueA === valueB ? { field, value: valueA } : { field, a: valueA, b: valueB }) as Finding;
}

/** `any` holds every other member. */
function has<T>(set: readonly T[], member: T | 'any'): boolean {
  return set.some(own => own === member || own === 'any');
}

function takeApart<T>(a: readonly T[], b: readonly T[]): SetDifference<T> {
  const shared = a.filter(member => has(b, member));
  return {
    shared: shared.length > 0 ? shared : b.filter(member => has(a, member)),
    onlyA: a.filter(member => !has(b, member)),
    onlyB: b.filter(member => !has(a, member)),
  };
}

function setFinding<F extends SetField>(field: F, a: Traits, b: Traits): Finding {
  const [setA, setB] = [setReaders[field](a), setReaders[field](b)];
  if (!setA || !setB) return undefined;
  const sets = takeApart(setA, setB);
  if (sets.onlyA.length + sets.onlyB.length > 0) return { field, ...sets } as Difference;
  return setA.length > 0 ? ({ field, value: setA } as Sameness) : undefined;
}

/** How a code turns out for a command; 552 X.5.3 counts recipients (RFC 5321 §4.5.3.1.10). */
export const outcomeFor = ({ code = 0, enhanced }: Pick<Traits, 'code' | 'enhanced'>, command: CommandName): Outcome =>
  outcomeOfCode(code, command, code === 552 && enhanced?.code.endsWith('.5.3') === true);

function outcomeFinding(a: Traits, b: Traits): Finding {
  const commands = takeApart(a.commands, b.commands)
    .shared.map(command => ({ command, a: outcomeFor(a, command), b: outcomeFor(b, command) }))
    .filter(outcomes => outcomes.a !== outcomes.b);
  return commands.length > 0 ? { field: 'outcome', commands } : undefined;
}

/** Finds what differs and what is shared, in the order of what matters most. */
export function findingsOf(a: Traits, b: Traits): Findings {
  const findings = [
    valueFinding('severity', a, b),
    outcomeFinding(a, b),
    valueFinding('party', a, b),
    valueFinding('retry', a, b),
    setFinding('commands', a, b),
    valueFinding('connection', a, b),
    valueFinding('category', a, b),
    setFinding('extension', a, b),
    valueFinding('standing', a, b),
    setFinding('enhanced', a, b),
    valueFinding('subject', a, b),
  ].filter(finding => finding !== undefined);
  return {
    same: findings.filter(finding => 'value' in finding),
    differences: findings.filter((finding): finding is Difference => !('value' in finding)),
  };
}
