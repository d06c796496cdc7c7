import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const floors = ['facts', 'parsing', 'semantics', 'classification', 'comparison', 'presentation'];
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));

const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/^(import|export) (type )?[^;]*?from '([^']+)';/gms)].map(
    ([, , type, path = '']) => ({ isType: Boolean(type), path, target: join(file, '..', path) }),
  );
const floorOf = (path: string) => path.split('/')[0] ?? '';

it.each(files)('%s imports nothing from outside src and nothing upward', file => {
  for (const { path, target, isType } of importsOf(file)) {
    expect(path).toMatch(/^\.\.?\/.*\.js$/);
    if (file === 'index.ts') continue;
    const [from, to] = [floorOf(file), floorOf(target)];
    if (from === 'locales') expect([to === 'locales' || isType, path]).toEqual([true, path]);
    else expect([floors.indexOf(to) >= 0 && floors.indexOf(to) <= floors.indexOf(from), path]).toEqual([true, path]);
  }
});

it('the door holds named re-exports only', () => {
  const source = readFileSync(join(src, 'index.ts'), 'utf8');
  expect(source.replace(/^export (type )?\{[^}]*\} from '[^']+';$/gm, '').trim()).toBe('');
});
