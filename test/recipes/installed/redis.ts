import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/free-port.js';

const unpacked = fileURLToPath(new URL('../../../node_modules/.cache/redis', import.meta.url));
const binaries = ['/usr/bin/redis-server', `${unpacked}/usr/bin/redis-server`];

/** A Redis server of this test alone, which keeps nothing on disk. */
export interface Redis {
  readonly port: number;
  stop(): Promise<void>;
}

async function ready({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('redis-server has no output');
  for await (const line of createInterface(stdout)) if (line.includes('Ready to accept connections')) break;
  stdout.resume();
}

export async function startRedis(): Promise<Redis> {
  const binary = binaries.find(existsSync);
  if (binary === undefined) throw new Error('There is no redis-server; run test/recipes/installed/prepare.sh.');
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const libraries = `${unpacked}/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const child = spawn(binary, options, { env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  await ready(child);
  return {
    port,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
