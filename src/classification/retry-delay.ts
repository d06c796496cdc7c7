import { finds, shownValue, wrongArgument } from '../parsing/wrong-argument.js';
import type { Classification } from './classification.js';

const minute = 60;
const hour = 3600;
const day = 86_400;

/** Five days, within the four to five of RFC 5321. */
const giveUpAfter = 432_000;

/** The wait after one attempt: what refuses for good today, a mailbox or a quota, may have room another day. */
function waitAfter(attempt: number, { permanence, retryAfterSeconds: asked = 0 }: Classification): number {
  if (attempt === 1 && asked > 0) return asked;
  const usual = permanence === 'permanent' ? day : attempt < 3 ? 30 * minute : 3 * hour;
  return Math.max(usual, asked);
}

function later(classification: Classification, attempt: number): number | undefined {
  let waited = 0;
  for (let made = 1; made < attempt && waited < giveUpAfter; made++) waited += waitAfter(made, classification);
  return waited < giveUpAfter ? waitAfter(attempt, classification) : undefined;
}

/**
 * The seconds to wait before the next attempt, or `undefined` to give up.
 *
 * `attempt` counts the attempts made so far, from 1. `later` waits half an hour twice and then three hours each time; where
 * the refusal is final all the same (a full mailbox, a quota), a day each time; and never less than the server asked for.
 * It gives up once five days were waited. A new connection is tried at once, and then as `later`; another host at once, and
 * once; smaller groups at once, ten times. Whatever needs a change gives up. Throws a `RangeError` for an `attempt` that is
 * no positive integer, a `TypeError` for what is no classification (RFC 5321 §4.5.4.1).
 *
 * @example
 * retryDelayOf(classify('450 4.2.0 Greylisted, try again in 5 minutes'), 1); // 300
 * retryDelayOf(classify('451 4.3.0 Internal error'), 2); // 1800
 * retryDelayOf(classify('550 5.1.1 No such user'), 1); // undefined
 */
export function retryDelayOf(classification: Classification, attempt: number): number | undefined {
  if (!finds(() => typeof classification.retry === 'string'))
    throw wrongArgument('retryDelayOf() takes a classification, as classify() gives', classification);
  if (!Number.isInteger(attempt) || attempt < 1)
    throw new RangeError(`The attempt must be a whole number from 1 on, not ${shownValue(attempt)}.`);
  switch (classification.retry) {
    case 'later':
      return later(classification, attempt);
    case 'with-fewer-recipients':
      return attempt > 10 ? undefined : 0;
    case 'other-host':
      return attempt > 1 ? undefined : 0;
    case 'now-on-new-connection':
      return attempt > 1 ? later(classification, attempt) : 0;
  }
  return undefined;
}
