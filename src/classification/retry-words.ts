const units: { readonly [unit: string]: number } = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  minutos: 60,
  m: 60,
  hour: 3600,
  hours: 3600,
  hr: 3600,
  hrs: 3600,
  stunden: 3600,
  horas: 3600,
  day: 86_400,
  days: 86_400,
};

/** A waiting time beyond a week is no advice about the same message. */
const longest = 604_800;

/** Words about retrying that make a time after them a time to wait. */
const asking =
  /again|retry|retries|come back|wait|greylist|graylist|resend|reconnect|(?:deferr|delay|block)ed for|next attempt/;

/** Words that stand between the request and its time. */
const joints = /(?:in|for|after|within|another|least|wait|about|dans|en|of)\s+(?:at\s+least\s+|about\s+)?$/;

/** Words after which a bare number counts seconds, as in HTTP. */
const secondsFollow = /\bretry[- ]after[:=]? ?$/;

/**
 * The seconds to wait that a text names when it speaks of retrying: "try again in 5 minutes", "come back in 00:04:59",
 * "retry after 3600". Any other number with a unit says nothing of when to retry.
 */
export function readRetryAfter(text: string): number | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  for (const found of lower.matchAll(/\b(\d\d?):(\d\d):(\d\d)\b|\b(\d{1,6})(?![\d:]) ?([a-z]*)/g)) {
    const before = lower.slice(Math.max(0, found.index - 60), found.index);
    const seconds = secondsIn(found, before);
    const isAsked = asking.test(before) || lower.startsWith(' before', found.index + found[0].length);
    if (isAsked && seconds > 0 && seconds <= longest) return seconds;
  }
  return undefined;
}

/** The seconds that a time or a number stands for, or 0 where it does not say how long to wait. */
function secondsIn([, hours, minutes, seconds, amount, unit = '']: RegExpExecArray, before: string): number {
  if (!amount && !/after\s*$/.test(before) && joints.test(before.slice(-24)))
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (unit === '') return secondsFollow.test(before) ? Number(amount) : 0;
  return Object.hasOwn(units, unit) && joints.test(before.slice(-24)) ? Number(amount) * (units[unit] ?? 0) : 0;
}
