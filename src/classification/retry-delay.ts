import type { Classification } from './classification.js';

const minute = 60;
const hour = 3600;
const day = 86_400;

/** Two attempts in the first hour, then one every three hours, for five days in all. */
const giveUpAfter = 432_000;

function growing(attempt: number): number | undefined {
  const waited = attempt < 3 ? 0 : hour + (attempt - 3) * 3 * hour;
  if (waited > giveUpAfter) return undefined;
  return attempt < 3 ? 30 * minute : 3 * hour;
}

/** A mailbox or a quota that refuses for good today may have room another day. */
const daily = (attempt: number): number | undefined => (attempt > 5 ? undefined : day);

function later(classification: Classification, attempt: number): number | undefined {
  const delay = classification.permanence === 'permanent' ? daily(attempt) : growing(attempt);
  if (delay === undefined) return undefined;
  const asked = classification.retryAfterSeconds;
  return asked !== undefined && attempt === 1 ? asked : Math.max(delay, asked ?? 0);
}

/**
 * The seconds to wait before the next attempt, or `undefined` to give up.
 *
 * `attempt` counts the attempts made so far, from 1. `later` waits half an hour twice and then three hours each time,
 * and gives up after five days; where the refusal is final all the same (a full mailbox, a quota), it waits a day, five
 * times; a time that the server named goes first. A new connection, another host or a smaller group is tried at once,
 * and only once where it did not help. Whatever needs a change gives up. Throws a `RangeError` for an `attempt` that is
 * no positive integer (RFC 5321 §4.5.4.1).
 *
 * @example
 * retryDelayOf(classify('450 4.2.0 Greylisted, try again in 5 minutes'), 1); // 300
 * retryDelayOf(classify('451 4.3.0 Internal error'), 2); // 1800
 * retryDelayOf(classify('550 5.1.1 No such user'), 1); // undefined
 */
export function retryDelayOf(classification: Classification, attempt: number): number | undefined {
  if (!Number.isInteger(attempt) || attempt < 1) {
    throw new RangeError(`The attempt must be a whole number from 1 on, not ${String(attempt)}.`);
  }
  switch (classification.retry) {
    case 'later':
      return later(classification, attempt);
    case 'with-fewer-recipients':
      return attempt > 10 ? undefined : 0;
    case 'other-host':
      return attempt > 1 ? undefined : 0;
    case 'now-on-new-connection':
      return attempt > 1 ? growing(attempt) : 0;
  }
  return undefined;
}
