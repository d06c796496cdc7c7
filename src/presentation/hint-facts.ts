import type { Classification } from '../classification/classification.js';
import { type Permanence, parties, retryAdvices } from '../classification/reasons.js';
import { isolated } from './clean.js';
import type { HintFacts, Wait } from './hint-texts.js';
import { shown } from './shown.js';

/** Seconds in each unit, the longest first. */
const units = [
  { unit: 'day', length: 86_400 },
  { unit: 'hour', length: 3600 },
  { unit: 'minute', length: 60 },
] as const;

/** Seconds in the unit in which a person would say them, rounded up; undefined for what is no time to wait. */
export function waitOf(seconds: unknown): Wait | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0) || seconds === Number.POSITIVE_INFINITY) return undefined;
  const { unit, length } = units.find(({ length }) => seconds >= 2 * length) ?? { unit: 'second', length: 1 };
  return { amount: Math.ceil(seconds / length), unit };
}

/** A name fit to stand in a sentence; undefined for what is no text or empty. */
function nameOf(value: unknown, limit: number): string | undefined {
  return (typeof value === 'string' && shown(value, limit)) || undefined;
}

/** A server may have written the recipient of a classification: only what has the form of an address is repeated. */
function addressIn(classification: Partial<Classification>): string | undefined {
  const { recipient } = classification;
  return typeof recipient === 'string' && recipient.includes('@') && !/[\s<>]/.test(recipient) ? recipient : undefined;
}

function recipientOf(classification: Partial<Classification>, recipient: unknown): string | undefined {
  const name = nameOf(recipient, 64) ?? nameOf(addressIn(classification), 64);
  return name === undefined ? undefined : isolated(name);
}

/** A newer version may say what this one has no name for. */
const oneOf = <T>(names: readonly T[], value: unknown, otherwise: T): T =>
  names.find(name => name === value) ?? otherwise;

/** Where no later attempt is advised, a text must not promise one, even if the code of the refusal is temporary. */
function permanenceOf({ permanence, retry }: Partial<Classification>, wait: Wait | undefined): Permanence {
  const isOver = permanence === 'temporary' && retry === 'never' && wait === undefined;
  return isOver ? 'permanent' : (permanence ?? 'unknown');
}

/** What the texts of a locale may depend on, from a classification that may have any shape. */
export function hintFactsOf(given: Partial<Classification>, recipient?: unknown): HintFacts {
  const lists = Array.isArray(given.blocklists) ? given.blocklists.slice(0, 5) : [];
  const wait = waitOf(given.retryAfterSeconds);
  return {
    permanence: permanenceOf(given, wait),
    party: oneOf(parties, given.party, 'unknown'),
    retry: oneOf(retryAdvices, given.retry, 'after-change'),
    suppress: given.suppress === true,
    delivery: given.delivery ?? 'unknown',
    confidence: given.confidence ?? 'guess',
    wait,
    recipient: recipientOf(given, recipient),
    provider: nameOf(given.provider?.name, 64),
    blocklists: lists.map(list => nameOf(list?.name, 64)).filter(name => name !== undefined),
    lookups: lists.map(list => nameOf(list?.lookup, 200)).filter(page => page !== undefined),
  };
}
