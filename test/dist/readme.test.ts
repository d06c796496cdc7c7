import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { costTable } from '../support/costs.js';
import { runExample, statedValues } from '../support/examples.js';
import { readme, readmeBlocks } from '../support/readme.js';
import { scope } from '../support/scope.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const withoutImports = (block: string) => block.replace(/^import [^;]*;\n/gm, '');
const statesValues = (block: string) => statedValues(withoutImports(block)) > 0;
const inOneLine = (code: string) => code.replace(/\s+/g, ' ').trim();

function recipes(): string {
  const folder = fileURLToPath(new URL('../../docs/recipes', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return inOneLine(files.map(file => read(`docs/recipes/${file}`)).join('\n'));
}

describe('the examples of the README', () => {
  it.each(readmeBlocks.filter(statesValues))('hold: %s', block => runExample(withoutImports(block), scope));

  it.each(readmeBlocks.filter(block => !statesValues(block)))('stand in a recipe that a test runs: %s', block => {
    for (const paragraph of block.split('\n\n')) expect(recipes()).toContain(inOneLine(paragraph));
  });
});

const sizes = (table: string): number[] =>
  [...table.matchAll(/([\d.]+) (k?B)/g)].map(([, size, unit]) => Number(size) * (unit === 'kB' ? 1000 : 1));

it('the README states what the imports really cost, give or take what compressors differ in', async () => {
  const stated = /<!-- costs -->\n([\s\S]*?)\n<!-- \/costs -->/.exec(readme)?.[1] ?? '';
  const real = await costTable();
  expect(stated.replace(/[\d.]+ k?B/g, '')).toBe(real.replace(/[\d.]+ k?B/g, ''));
  for (const [index, size] of sizes(real).entries()) {
    expect(Math.abs((sizes(stated)[index] ?? 0) - size), '`npm run docs:costs` renews it').toBeLessThan(50 + size / 50);
  }
});
