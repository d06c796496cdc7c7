import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readme } from '../support/readme.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
  cwd: root,
  encoding: 'utf8',
});
const [packed] = Object.values<{ files: { path: string }[] }>(JSON.parse(listing));
const files = packed?.files.map(({ path }) => path) ?? [];

/** The targets of the relative links in a page. */
const linksOf = (page: string): string[] =>
  [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);

describe('the packed file', () => {
  it('holds the licence, the changes and the recipes beside what is built', () => {
    const beside = files.filter(path => !path.startsWith('dist/') && !path.startsWith('docs/recipes/'));
    expect(beside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(files).toContain('docs/recipes/nodemailer.ts');
    expect(files).toContain('dist/index.js');
  });

  it.each(['CHANGELOG.md', 'docs/recipes/README.md'])('holds all that %s links to', page => {
    const targets = linksOf(readFileSync(`${root}${page}`, 'utf8')).map(it => posix.join(posix.dirname(page), it));
    expect(targets.filter(it => !files.some(path => path === it || path.startsWith(it)))).toEqual([]);
  });
});

describe('the README', () => {
  it('has no link that leads nowhere on the page of a registry', () => {
    expect(linksOf(readme)).toEqual([]);
  });

  it('names only files that there are', () => {
    const named = [...readme.matchAll(/`((?:docs\/|[A-Z]+\.md)[^`\s]*)`/g)].map(([, path = '']) => path);
    expect(named).toContain('docs/recipes');
    expect(named.filter(path => path !== 'docs/api' && !existsSync(`${root}${path}`))).toEqual([]);
  });
});
