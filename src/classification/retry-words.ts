const units: { readonly [unit: string]: number } = {
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  min: 60,
  minute: 60,
  minutes: 60,
  minuten: 60,
  minutos: 60,
  m: 60,
  hour: 3600,
  hours: 3600,
  hr: 3600,
  stunden: 3600,
  horas: 3600,
  day: 86_400,
  days: 86_400,
};

/** A waiting time beyond a week is no advice about the same message. */
const longest = 604_800;

/** Words about retrying that make a time after them a time to wait. */
const askingWords = [
  'again',
  'retry',
  'retries',
  'come back',
  'wait',
  'greylist',
  'graylist',
  'resend',
  'reconnect',
  'deferred for',
  'delayed for',
  'blocked for',
  'next attempt',
];

/** Words that stand between the request and its time. */
const joints = /(?:in|for|after|within|another|least|wait|about|dans|en|of)\s+(?:at\s+least\s+|about\s+)?$/;

/**
 * The seconds to wait that a text names when it speaks of retrying: "try again in 5 minutes", "Greylisted for 300
 * seconds". Any other number with a unit says nothing of when to retry.
 */
export function readRetryAfter(text: string): number | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  for (const found of lower.matchAll(/\b(\d{1,6}) ?([a-z]{1,8})\b/g)) {
    const seconds = Number(found[1]) * (Object.hasOwn(units, found[2] ?? '') ? (units[found[2] ?? ''] ?? 0) : 0);
    const before = lower.slice(Math.max(0, found.index - 60), found.index);
    if (seconds < 1 || seconds > longest || !joints.test(before.slice(-24))) continue;
    if (askingWords.some(word => before.includes(word)) || lower.startsWith(' before', found.index + found[0].length))
      return seconds;
  }
  return undefined;
}
