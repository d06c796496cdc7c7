/**
 * A folder of its own for one run of one mail server, which sees nothing else (chroot): the unpacked packages, the
 * accounts that the server insists on, a certificate and the configuration. The machine itself gets no account and no file.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpackedPackages } from './packages.js';

export const hostName = 'mx.example.test';

/** What a jail needs of a mail server. */
export interface ServerSetup {
  readonly name: string;
  /** The Debian package. */
  readonly package: string;
  /** System accounts, each with a group of its name, numbered from 60101. */
  readonly accounts: readonly string[];
  /** Folders to make, each with the account that owns it. */
  readonly folders: { readonly [path: string]: string };
  /** The configuration files by path, for the port that the server shall listen on. */
  readonly files: (port: number) => { readonly [path: string]: string };
  /** A program that stays in the foreground, with its arguments. */
  readonly command: readonly string[];
}

const firstId = 60_101;

function writeAccounts(root: string, accounts: readonly string[]): void {
  const all = [['root', 0] as const, ...accounts.map((name, at) => [name, firstId + at] as const)];
  const lines = [...all, ['nobody', 65534] as const];
  writeFileSync(join(root, 'etc/passwd'), lines.map(([name, id]) => `${name}:x:${id}:${id}::/:/bin/false\n`).join(''));
  writeFileSync(join(root, 'etc/group'), lines.map(([name, id]) => `${name}:x:${id}:\n`).join(''));
}

function makeFolders(root: string, { accounts, folders }: ServerSetup): void {
  for (const [path, owner] of Object.entries(folders)) {
    mkdirSync(join(root, path), { recursive: true });
    chmodSync(join(root, path), 0o711);
    const id = owner === 'root' ? 0 : firstId + accounts.indexOf(owner);
    chownSync(join(root, path), id, id);
  }
}

function writeFiles(root: string, files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode: 0o644 });
  }
}

/** The program that Debian's openssl package brought: the machine may have none. */
const openssl = (root: string, ...args: string[]): string =>
  execFileSync('chroot', [root, '/usr/bin/openssl', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The key may be read by the group of the first account: Exim opens it without privileges, OpenSMTPD wants it root's. */
function makeCertificate(root: string): void {
  const files = ['-keyout', '/etc/mail.key', '-out', '/etc/mail.crt'];
  openssl(
    root,
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    `/CN=${hostName}`,
    '-days',
    '2',
    ...files,
  );
  chownSync(join(root, 'etc/mail.key'), 0, firstId);
  chmodSync(join(root, 'etc/mail.key'), 0o640);
}

/** Makes the folder for a server that shall listen on a port. */
export function makeJail(setup: ServerSetup, port: number): string {
  const root = mkdtempSync(join(realpathSync(tmpdir()), `smtp-replies-${setup.name}-`));
  chmodSync(root, 0o755);
  cpSync(unpackedPackages([setup.package, 'openssl']), root, { recursive: true, verbatimSymlinks: true });
  for (const folder of ['dev', 'tmp', 'run', 'var/run']) mkdirSync(join(root, folder), { recursive: true });
  execFileSync('cp', ['--archive', '/dev/null', '/dev/urandom', join(root, 'dev')]);
  writeAccounts(root, setup.accounts);
  writeFiles(root, { 'etc/hosts': `127.0.0.1 localhost ${hostName}\n`, 'etc/nsswitch.conf': 'hosts: files\n' });
  makeCertificate(root);
  makeFolders(root, setup);
  writeFiles(root, setup.files(port));
  return root;
}

function rootedIn(root: string): number[] {
  const isInside = (id: string) => {
    try {
      return readlinkSync(`/proc/${id}/root`) === root;
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && isInside(name))
    .map(Number);
}

/** Ends every process that is rooted in the folder, and removes it. */
export function clearJail(root: string): void {
  for (const id of rootedIn(root)) process.kill(id, 'SIGKILL');
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}
