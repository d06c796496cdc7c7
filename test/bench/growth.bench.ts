import { createReplyParser } from 'smtp-replies';
import { chunksOf } from './replies.js';

const GROWTH = 8;
const GREATEST_POWER = 1.2;

/** What an input holds so many times, and how many octets of it come at once. */
const inputs: Readonly<Record<string, readonly [text: string, count: number, chunk: number]>> = {
  'one endless line': ['250 ', 64_000, 64],
  'octets one by one': ['250 2.0.0 Ok\r\n', 8000, 1],
  'an endless reply of many lines': ['250-2.0.0 Ok\r\n', 32_000, 1460],
  'replies in one chunk': ['250 2.0.0 Ok\r\n', 50_000, Infinity],
};

/** Microseconds of processor time to read an input without limits. */
function timeOf(text: string, count: number, size: number): number {
  const stream = Buffer.from(text.repeat(count));
  const chunks = [...chunksOf(stream, size)];
  const parser = createReplyParser({ maxLineOctets: Infinity, maxReplyLines: Infinity, maxReplyOctets: Infinity });
  const began = process.cpuUsage();
  for (const chunk of chunks) {
    parser.feed(chunk);
    while (parser.next());
  }
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

const leastOf = (time: () => number): number => Math.min(...Array.from({ length: 7 }, time));

/** Reads inputs of hostile shapes, and ones 8 times as long: the time may grow by no more than a power of 1.2. */
export function run(): boolean {
  return Object.entries(inputs)
    .map(([name, [text, count, size]]) => {
      const short = leastOf(() => timeOf(text, count, size));
      const long = leastOf(() => timeOf(text, GROWTH * count, size));
      const power = Math.log(long / short) / Math.log(GROWTH);
      const verdict = power <= GREATEST_POWER ? 'met' : 'MISSED';
      console.log(`${name.padEnd(31)} grows by a power of ${power.toFixed(2)}  at most ${GREATEST_POWER}: ${verdict}`);
      return power <= GREATEST_POWER;
    })
    .every(Boolean);
}
