import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Feeds 64 MB and keeps one line of each reply; prints how many octets of the heap that took. */
const program = (wire: string, line: number): string => `
  import { createReplyParser } from 'smtp-replies';
  const chunk = new TextEncoder().encode(${wire});
  const parser = createReplyParser();
  const kept = [];
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let fed = 0; fed < 64e6; fed += chunk.length) kept.push(parser.push(chunk)[0].lines[${line}]);
  gc();
  console.log(kept.length && process.memoryUsage().heapUsed - before);
`;

it.each([
  ['of many lines', `('250-' + 'x'.repeat(70) + '\\r\\n').repeat(400) + '250 a kept line of thirty chars.\\r\\n'`, 400],
  ['of one line', `'250 2.1.5 a kept line of thirty chars.\\r\\n'.repeat(1000)`, 0],
])('keeps under 2 MB after 64 MB of replies %s, of which one line each is kept', (_name, wire, line) => {
  const args = ['--expose-gc', '--input-type=module', '--eval', program(wire, line)];
  expect(Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toBeLessThan(2e6);
});

/** Reads replies in chunks after some rounds that only warm up; prints the octets of heap that one reply took. */
const allocation = `
  import { createReplyParser } from 'smtp-replies';
  const replies = ['250 2.1.0 Ok', '550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown', '221 2.0.0 Bye',
    '250-mx.example.com\\r\\n250-PIPELINING\\r\\n250-SIZE 52428800\\r\\n250-STARTTLS\\r\\n250 8BITMIME'];
  const chunk = new TextEncoder().encode(replies.map(reply => reply + '\\r\\n').join('').repeat(10));
  const parser = createReplyParser();
  const rounds = 100;
  const read = () => { for (let round = 0; round < rounds; round++) parser.push(chunk); };
  for (let warm = 0; warm < 20; warm++) read();
  gc();
  const before = process.memoryUsage().heapUsed;
  read();
  console.log((process.memoryUsage().heapUsed - before) / (rounds * 10 * replies.length));
`;

it('allocates at most 800 octets for each reply', () => {
  const args = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64'];
  const octets = Number(execFileSync(process.execPath, [...args, '--input-type=module', '--eval', allocation]));
  expect(octets).toBeGreaterThan(100);
  expect(octets).toBeLessThanOrEqual(800);
});
