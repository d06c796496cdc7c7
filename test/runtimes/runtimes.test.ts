import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tour = fileURLToPath(new URL('tour.mjs', import.meta.url));
const fetched = fileURLToPath(new URL('../../node_modules/.cache/runtimes/node_modules', import.meta.url));
const outputOf = (program: string, args: readonly string[]): unknown =>
  JSON.parse(execFileSync(program, [...args, tour], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }));
const own = outputOf(process.execPath, []);

test('this Node gives what is expected', () => {
  expect(own).toMatchObject({
    replies: [{ code: 220 }, { code: 250 }, { code: 550, enhanced: '5.1.1', text: 'Boîte inconnue' }],
    severity: true,
    latin1: { code: 550, text: 'é' },
    classified: [
      { reason: 'mailbox-full' },
      { reason: 'auth-failed' },
      { retryAfterSeconds: 300 },
      { reason: 'connection-failed' },
    ],
    language: 'fr',
  });
});

test.each([
  ['Node 22', 'node22/bin/node', []],
  ['Node 24', 'node24/bin/node', []],
  ['Node 26', 'node26/bin/node', []],
  ['Bun', 'bun/bin/bun', ['run']],
  ['Deno', 'deno/deno', ['run', '--no-prompt', '--no-config', '--no-lock']],
])('%s gives the same', (_name, program, args) => {
  expect(outputOf(`${fetched}/${program}`, args)).toEqual(own);
});
