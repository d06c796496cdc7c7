import { expect, it } from 'vitest';
import { createReplyParser } from '../../src/parsing/reply-parser.js';
import { growthOf, MOST_TIMES } from '../support/growth.js';

function* chunksOf(octets: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < octets.length; at += size) yield octets.subarray(at, at + size);
}

/** Reads octets without limits. */
function read(octets: Uint8Array, chunkSize: number): void {
  const parser = createReplyParser({ maxLineOctets: Infinity, maxReplyLines: Infinity, maxReplyOctets: Infinity });
  for (const chunk of chunksOf(octets, chunkSize)) {
    parser.feed(chunk);
    while (parser.next());
  }
  parser.push('250 end\r\n');
  expect(parser.buffered).toBe(0);
}

it.each([
  ['one endless line', '250 ', 16_000, 64],
  ['one endless line of octets above 127', '250 ü', 8000, 64],
  ['octets one by one', '250 2.0.0 Ok\r\n', 500, 1],
  ['an endless reply of many lines', '250-2.0.0 Ok\r\n', 2000, 1460],
  ['an endless reply of faulty lines', '250-\x01\n', 2000, 1460],
  ['replies in one chunk', '250 2.0.0 Ok\r\n', 6000, Infinity],
])('reads %s in linear time', (_name, text, count, chunkSize) => {
  expect(
    growthOf(
      times => new TextEncoder().encode(text.repeat(times)),
      count,
      octets => read(octets, chunkSize),
    ),
  ).toBeLessThan(MOST_TIMES);
});
