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
