/**
 * Turns Debian packages into a folder that a process can be rooted in: downloaded and unpacked, never installed (the
 * mail servers exclude one another), with the libraries they need. Kept under node_modules/.cache for the next run.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/mail-servers', import.meta.url));

const output = (command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26, ...options });

/** The library packages that the packages depend on, over any number of steps. */
function librariesOf(packages: readonly string[], known = new Set<string>()): Set<string> {
  const lines = output('apt-cache', ['depends', '--important', ...packages]).split('\n');
  const names = lines.flatMap(line => /Depends: (lib[^\s:]+)/.exec(line)?.[1] ?? []);
  const fresh = [...new Set(names)].filter(name => !known.has(name));
  for (const name of fresh) known.add(name);
  return fresh.length > 0 ? librariesOf(fresh, known) : known;
}

function installedPackages(): Set<string> {
  const lines = output('dpkg-query', ['-W', '-f', `\${db:Status-Status} \${Package}\\n`]).split('\n');
  return new Set(lines.filter(line => line.startsWith('installed ')).map(line => line.slice('installed '.length)));
}

function download(packages: readonly string[], folder: string): void {
  const installed = installedPackages();
  const libraries = [...librariesOf(packages)].filter(name => !installed.has(name));
  output('apt-get', ['download', ...packages, ...libraries], { cwd: folder });
}

/** An index that is missing or out of date shows by a failure, and only then is it fetched. */
function downloadWithFreshIndex(packages: readonly string[], folder: string): void {
  try {
    download(packages, folder);
  } catch {
    output('apt-get', ['update']);
    download(packages, folder);
  }
}

function isProgram(path: string): boolean {
  const start = Buffer.alloc(4);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  return start.toString('latin1') === '\x7fELF';
}

const programsIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(isProgram);

/** Copies what the programs link to and the packages did not bring: the libraries of this machine, and the loader. */
function copyLibraries(root: string): void {
  const names = readdirSync('/usr/lib').filter(name => name.endsWith('-linux-gnu'));
  const folders = ['postfix', ...names].flatMap(name => [join(root, 'lib', name), join(root, 'usr/lib', name)]);
  const env = { ...process.env, LD_LIBRARY_PATH: folders.join(':') };
  const links = output('ldd', programsIn(root), { env }).matchAll(/(?:=> |\t)(\/\S+) \(0x/g);
  for (const path of new Set([...links].map(link => link[1] ?? ''))) {
    if (path.startsWith(root)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(path, join(root, path));
  }
}

function unpack(packages: readonly string[], root: string): void {
  const archives = join(root, 'archives');
  mkdirSync(archives, { recursive: true });
  downloadWithFreshIndex(packages, archives);
  for (const file of readdirSync(archives)) output('dpkg-deb', ['-x', join(archives, file), root]);
  for (const name of ['archives', 'usr/share']) rmSync(join(root, name), { recursive: true, force: true });
  copyLibraries(root);
}

/** The folder that holds the packages and all that their programs link to. */
export function unpackedPackages(packages: readonly string[]): string {
  const root = join(cache, packages.join('+'));
  if (existsSync(root)) return root;
  const partial = `${root}.partial`;
  rmSync(partial, { recursive: true, force: true });
  unpack(packages, partial);
  renameSync(partial, root);
  return root;
}
