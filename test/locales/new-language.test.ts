import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'smtp-replies-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** Puts the first letter of a word last, as children do. */
const toy = (text: string): string => text.replace(/\b([a-z])([a-z]+)/gi, '$2$1ay');

/** Copies the package with one folder more: English, whose titles are said in the toy language. */
function addLanguage(): void {
  for (const path of ['src', 'package.json', 'tsconfig.json', 'tsup.config.ts']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const folder = join(copy, 'src/locales/en-x-toy');
  cpSync(join(copy, 'src/locales/en'), folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const texts = readFileSync(join(folder, file), 'utf8');
    const said = texts.replace(/title: '([^']+)'/g, (_, title: string) => `title: '${toy(title)}'`);
    writeFileSync(
      join(folder, file),
      said.replace('const en:', 'const language:').replace("tag = 'en'", "tag = 'en-x-toy'"),
    );
  }
}

it('a language is added by its folder', () => {
  addLanguage();
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  run(join(root, 'node_modules/.bin/tsup'), '--no-dts');
  const script = `
    import { compare, compareDocument, renderHtml } from 'smtp-replies';
    import { language as locale } from 'smtp-replies/locales/en-x-toy';
    console.log(renderHtml(compareDocument(compare(214, 535), { locale }), { page: true }));
  `;
  const page = run(process.execPath, '--input-type=module', '--eval', script);
  expect(page).toContain(toy('Help Message'));
  expect(page).toContain(toy('Authentication Failed'));
  expect(page).toContain('lang="en-x-toy"');
  expect(page).not.toContain('Help Message');
}, 60_000);
