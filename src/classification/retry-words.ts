/** The names of each unit of time, by its seconds. */
const units: { readonly [seconds: string]: string } = {
  1: 's sec secs second seconds',
  60: 'm min mins minute minutes minuten minutos',
  3600: 'h hr hrs hour hours stunden horas',
  86400: 'd day days',
};

/** A waiting time beyond a week is no advice about the same message. */
const longest = 604_800;

/** Words about retrying that make a time after them a time to wait. */
const asking = /again|retr(?:y|ies)|come back|wait|gr[ae]ylist|re(?:send|connect)|(?:deferr|block)ed for|next attempt/;

/** Words that stand between the request and its time. */
const joints = /(?:in|for|after|within|another|least|wait|about|dans|en)\s+(?:at\s+least\s+|about\s+)?$/;

/** A time of day as it is spoken of in waiting, or an amount of one unit, with a look at the next, which is its own match in `4.7.1 wait 5 minutes`. */
const times = /\b(\d\d?):(\d\d):(\d\d)\b|\b(\d{1,6})(?![\d:]) ?([a-z]*)(?=(?:,? ?(?:and )?(\d{1,6}) ?([a-z]+))?)/g;

/** Words after which a bare number counts seconds, as in HTTP. */
const secondsFollow = /\bretry[- ]after[:=]? ?$/;

/**
 * The seconds to wait that a text names when it speaks of retrying: "try again in 5 minutes", "come back in 00:04:59",
 * "wait for 1 hour and 30 minutes", "retry after 3600". Any other number with a unit says nothing of when to retry.
 */
export function readRetryAfter(text: string): number | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  for (const found of lower.matchAll(times)) {
    const before = lower.slice(Math.max(0, found.index - 60), found.index);
    const isAsked = asking.test(before) || lower.startsWith(' before', found.index + found[0].length);
    const seconds = isAsked ? secondsIn(found, before) : 0;
    if (seconds > 0 && seconds <= longest) return seconds;
  }
  return undefined;
}

/** The seconds that a time or a number stands for, or 0 where it does not say how long to wait; a second unit counts if it is smaller. */
function secondsIn(found: RegExpExecArray, before: string): number {
  const [, hours, minutes, seconds, amount, unit = '', more = 0, smaller = ''] = found;
  if (amount && !unit) return secondsFollow.test(before) ? Number(amount) : 0;
  if (!joints.test(before.slice(-24))) return 0;
  if (amount) return Number(amount) * secondsOf(unit) + Number(more) * (secondsOf(smaller) % secondsOf(unit) || 0);
  return /after\s*$/.test(before) ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The seconds of a unit; 0 for what is none. */
const secondsOf = (unit: string): number =>
  Number(Object.keys(units).find(seconds => ` ${units[seconds]} `.includes(` ${unit} `)) ?? 0);
