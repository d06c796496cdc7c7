import { expect, it } from 'vitest';
import { createReplyParser } from '../../src/parsing/reply-parser.js';

const GROWTH = 8;
/** Linear work takes 8 times as long and quadratic work 64 times; this leaves room for a machine that does other work. */
const MOST_TIMES = 32;

function* chunksOf(octets: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < octets.length; at += size) yield octets.subarray(at, at + size);
}

/** Reads so many copies of a text without limits; gives the processor time in microseconds. */
function timeOf(text: string, count: number, chunkSize: number): number {
  const octets = new TextEncoder().encode(text.repeat(count));
  const parser = createReplyParser({ maxLineOctets: Infinity, maxReplyLines: Infinity, maxReplyOctets: Infinity });
  const began = process.cpuUsage();
  for (const chunk of chunksOf(octets, chunkSize)) {
    parser.feed(chunk);
    while (parser.next());
  }
  parser.push('250 end\r\n');
  const { user, system } = process.cpuUsage(began);
  expect(parser.buffered).toBe(0);
  return user + system;
}

const leastOf = (rounds: number, time: () => number): number => Math.min(...Array.from({ length: rounds }, time));

it.each([
  ['one endless line', '250 ', 16_000, 64],
  ['one endless line of octets above 127', '250 ü', 8000, 64],
  ['octets one by one', '250 2.0.0 Ok\r\n', 2000, 1],
  ['an endless reply of many lines', '250-2.0.0 Ok\r\n', 8000, 1460],
  ['an endless reply of faulty lines', '250-\x01\n', 8000, 1460],
  ['replies in one chunk', '250 2.0.0 Ok\r\n', 25_000, Infinity],
])('reads %s in linear time', (_name, text, count, chunkSize) => {
  const short = leastOf(5, () => timeOf(text, count, chunkSize));
  const long = leastOf(3, () => timeOf(text, GROWTH * count, chunkSize));
  expect(long).toBeLessThan(MOST_TIMES * short);
});
