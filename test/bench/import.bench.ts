import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure.js';

const ROUNDS = 25;
const MAXIMUM = 3;

const timer = `
  const began = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(began);
  console.log((user + system) / 1000);
`;

/** Milliseconds of processor time that a fresh process takes to import a module. */
const importIn = (url: string): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '--eval', timer, url], { encoding: 'utf8' }));

/** Imports the whole package and an empty module by turns; says whether the difference is small enough. */
export function run(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'smtp-replies-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const urls = [import.meta.resolve('smtp-replies'), pathToFileURL(empty).href];
  const rounds = Array.from({ length: ROUNDS }, () => urls.map(importIn));
  rmSync(folder, { recursive: true });
  const [own = 0, none = 0] = urls.map((_, index) => median(rounds.map(round => round[index] ?? 0)));
  const cost = own - none;
  console.log(
    `importing the whole package: ${cost.toFixed(2)} ms over an empty module (medians of ${ROUNDS} processes)`,
  );
  console.log(`  at most ${MAXIMUM}: ${cost <= MAXIMUM ? 'met' : 'MISSED'}`);
  return cost <= MAXIMUM;
}
