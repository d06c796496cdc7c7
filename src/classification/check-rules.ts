import { openingCode } from '../parsing/enhanced-status-code.js';
import { commandNamed } from '../semantics/commands.js';
import { faultIn } from './check-notation.js';
import type { OwnTables } from './own-tables.js';
import { codeOf } from './properties.js';
import { parties, reasonAdvice, retryAdvices } from './reasons.js';
import { notationOf } from './site-rules.js';

type Entry = Readonly<Record<string, unknown>>;

/** A condition that must hold, and what to say where it does not. */
type Demand = readonly [holds: boolean, problem: string];

const keysOfRule = 'id, text, code, enhanced, command, host, reason, party, retry, retryAfterSeconds, suppress';

const keysOfProvider = 'id, name, marks, hosts, rules';

/** Whether a value is text, and of more than spaces. */
const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isNoneOr = (value: unknown, holds: boolean): boolean => value === undefined || holds;

/** The first demand that is not met; each is looked at only if those before it hold. */
const problemIn = (demands: Iterable<Demand>): string | undefined => {
  for (const [holds, problem] of demands) if (!holds) return problem;
  return undefined;
};

function demandOnKeys(entry: Entry, keys: string): Demand {
  const unknown = Object.keys(entry).find(key => !keys.split(', ').includes(key));
  return [unknown === undefined, `unknown property "${unknown}", not one of ${keys}`];
}

function* demandsOnRule(rule: Entry): Iterable<Demand> {
  yield demandOnKeys(rule, keysOfRule);
  yield [isFilled(rule.id), 'id must be a non-empty string'];
  yield* demandsOnAdvice(rule);
  yield* demandsOnConditions(rule);
  if (isFilled(rule.text)) yield* demandOnNotation(notationOf(rule));
}

function* demandsOnAdvice({ reason, party, retry, retryAfterSeconds: wait, suppress }: Entry): Iterable<Demand> {
  const isFailure = reason !== 'accepted' && reason !== 'delayed';
  yield [isReason(reason), `reason "${String(reason)}" is none of failureReasons`];
  yield [isNoneOr(party, isOneOf(parties, party)), `party must be one of ${parties.join(', ')}`];
  yield [isNoneOr(retry, isOneOf(retryAdvices, retry)), `retry must be one of ${retryAdvices.join(', ')}`];
  yield [isNoneOr(retry, isFailure === (retry !== 'none')), `retry "${retry}" contradicts the reason "${reason}"`];
  yield [isNoneOr(suppress, suppress === false), 'suppress may only be false'];
  yield [isNoneOr(wait, isWait(wait)), 'retryAfterSeconds must be a whole number from 1 to 604800'];
  yield [
    isNoneOr(wait, isFailure && isNoneOr(retry, retry === 'later')),
    'retryAfterSeconds goes only with retry "later"',
  ];
}

const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

const isReason = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(reasonAdvice, value);

const isWait = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 604_800;

function* demandsOnConditions({ text, code, enhanced, command, host, reason }: Entry): Iterable<Demand> {
  const given = [text, code, enhanced, command, host].some(condition => condition !== undefined);
  const isRefusal = Number(code) > 399 || /^[45]/.test(String(enhanced));
  yield [given, 'expected one of text, code, enhanced, command, host'];
  yield [isNoneOr(text, isFilled(text)), 'text must be a non-empty string'];
  yield [isNoneOr(code, codeOf(code) !== undefined), 'code must be a whole number from 200 to 599'];
  yield [isNoneOr(enhanced, isEnhanced(enhanced)), 'enhanced must be like "5.1.1"'];
  yield [isNoneOr(command, isCommand(command)), 'command must be one that commandNamed knows, such as "RCPT TO"'];
  yield [isNoneOr(host, isHost(host)), `host must be ${hostNames}`];
  yield [reason !== 'accepted' || !isRefusal, 'a refusal cannot be "accepted"'];
}

const isEnhanced = (value: unknown): boolean => isFilled(value) && openingCode(value) === value;

const hostNames = 'like "example.com", which holds for all hosts beneath it, without "*", a port, or a dot at its ends';

const isHost = (value: unknown): boolean => typeof value === 'string' && /^[^\s.*:/@]+(?:\.[^\s.*:/@]+)*$/.test(value);

const areHosts = (value: unknown): boolean => typeof value === 'string' && value.split(' ').every(isHost);

const isCommand = (value: unknown): boolean => typeof value === 'string' && commandNamed(value) !== undefined;

function* demandOnNotation(rule: string): Iterable<Demand> {
  const fault = faultIn(rule);
  yield [fault === undefined, `${fault}`];
}

function* demandsOnProvider(provider: Entry): Iterable<Demand> {
  const { id, name, marks, hosts, rules } = provider;
  yield demandOnKeys(provider, keysOfProvider);
  yield [isFilled(id), 'id must be a non-empty string'];
  yield [isFilled(name), 'name must be a non-empty string'];
  yield [isNoneOr(marks, isFilled(marks)), 'marks must be a non-empty string'];
  yield [isNoneOr(hosts, areHosts(hosts)), `hosts must be ${hostNames}; several have a space between`];
  for (const [reason, rule] of Object.entries(rules ?? {})) {
    yield [isReason(reason), `rules names "${reason}", which is none of failureReasons`];
    yield [isFilled(rule), `the rule of ${reason} must be a non-empty string`];
    yield* demandOnNotation(rule);
  }
  if (isFilled(marks)) yield* demandOnNotation(marks);
}

/** Throws a `TypeError` that says which entry is wrong, and in what. */
function check(kind: string, entries: readonly object[], demands: (entry: Entry) => Iterable<Demand>): void {
  const ids = new Set<unknown>();
  for (const [index, entry] of entries.entries()) {
    const { id } = entry as Entry;
    const again = ids.has(id) ? `id "${String(id)}" is taken by another` : undefined;
    const problem = problemIn(demands(entry as Entry)) ?? again;
    if (problem) throw new TypeError(`${kind} ${index} of the classifier: ${problem}.`);
    ids.add(id);
  }
}

/** Passes on what `createClassifier` is given; throws a `TypeError` that says which rule or provider is wrong, and in what. */
export function checked(tables: OwnTables): OwnTables {
  check('Rule', tables.rules, demandsOnRule);
  check('Provider', tables.providers, demandsOnProvider);
  return tables;
}
