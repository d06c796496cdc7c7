import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const recipe = fileURLToPath(new URL('../../docs/recipes/mail-log.ts', import.meta.url));
const script = fileURLToPath(new URL('../../node_modules/.cache/recipes/mail-log.mjs', import.meta.url));

beforeAll(() =>
  build({ entryPoints: [recipe], outfile: script, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' }),
);

function start(...flags: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...flags, script]);
}

async function run(input: string): Promise<unknown[]> {
  const child = start();
  child.stdin.end(input);
  const output = await text(child.stdout);
  return output
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

const texts = [
  '550 5.1.1 <nobody@example.test>: No such user here',
  '452 4.2.2 The mailbox is over its quota',
  'postfix/smtp[4711]: 4F1A2B: to=<anna@example.test>, status=sent (250 2.0.0 Ok: queued as 7C20A)',
  '450 4.7.1 Greylisted, please try again in 5 minutes',
];

const lineOf = (id: number): string => `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;

describe('the recipe for a mail log', () => {
  it('gives a line for each line', async () => {
    expect(await run(texts.map((_, id) => lineOf(id)).join(''))).toMatchObject([
      { id: 0, reason: 'mailbox-unknown', suppress: true },
      { id: 1, reason: 'mailbox-full', retry: 'later' },
      { id: 2, reason: 'accepted', retry: 'none' },
      { id: 3, reason: 'greylisted', retry: 'later' },
    ]);
  });

  it('answers what is no line of JSON in its place, and a last line without an end', async () => {
    const verdicts = await run(`${lineOf(0)}{"id":\n[]\nnull\n\n"${texts[0]}"\n5\n{"id":5}\n${lineOf(4).trimEnd()}`);
    expect(verdicts).toMatchObject([
      { id: 0 },
      ...new Array(7).fill({ error: expect.stringContaining('must be a JSON object') }),
      { id: 4, reason: 'mailbox-unknown' },
    ]);
  });

  it('keeps the order of 100,000 lines in 48 MB of heap', async () => {
    const child = start('--max-old-space-size=48');
    const exit = once(child, 'exit');
    let expected = 0;
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith(`{"id":${expected},`)) expected += 1;
    });
    for (let id = 0; id < 100_000; id += 1) {
      if (!child.stdin.write(lineOf(id))) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    expect(await exit).toEqual([0, null]);
    expect(expected).toBe(100_000);
  });

  it('stops reading while nobody reads what it writes', async () => {
    const child = start();
    child.stdin.on('error', () => {}); // What waits to be written is lost when the process is killed.
    const block = Array.from({ length: 500 }, (_, id) => lineOf(id)).join('');
    const limit = 64;
    let blocks = 0;
    while (blocks < limit && (child.stdin.write(block) || (await drained(child)))) blocks += 1;
    child.kill();
    expect(blocks).toBeGreaterThan(0);
    expect(blocks).toBeLessThan(limit);
  });
});

/** Whether the process takes more input within a second. */
async function drained(child: ChildProcessWithoutNullStreams): Promise<boolean> {
  const timeout = AbortSignal.timeout(1000);
  return once(child.stdin, 'drain', { signal: timeout }).then(
    () => true,
    () => false,
  );
}
