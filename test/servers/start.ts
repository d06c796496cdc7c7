/**
 * Runs a mail server in its jail, on a free port of loopback, for as long as it is wanted; it takes root. Stopping ends
 * every process of the server and leaves no file behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';
import { clearJail, makeJail, type ServerSetup } from './jail.js';

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

async function greets(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const [chunk] = await Promise.race([once(socket, 'data'), once(socket, 'end')]).catch(() => []);
  socket.destroy();
  return chunk !== undefined;
}

/**
 * Runs the server for as long as its standard input stays open, so that it ends and its folder goes even when this
 * process is killed.
 */
function run(root: string, command: readonly string[]): { shell: ChildProcess; said: () => string } {
  const script = 'ulimit -n 1024; trap : HUP INT TERM; chroot "$@" & read end; kill $!; wait; rm -rf "$1"';
  const shell = spawn('sh', ['-c', script, 'sh', root, ...command], { cwd: '/', env: { PATH: process.env.PATH } });
  let text = '';
  const listen = (chunk: Buffer) => {
    text = (text + chunk).slice(-4096);
  };
  shell.stdout.on('data', listen);
  shell.stderr.on('data', listen);
  return { shell, said: () => text };
}

/** Starts a mail server and waits until it greets. */
export async function startServer(setup: ServerSetup): Promise<RunningServer> {
  if (process.getuid?.() !== 0) throw new Error('A mail server in a folder of its own (chroot) takes root');
  const port = await freePort();
  const root = makeJail(setup, port);
  const { shell, said } = run(root, setup.command);
  const stop = async () => {
    shell.stdin?.end();
    await Promise.race([once(shell, 'exit'), sleep(3_000)]);
    clearJail(root);
  };
  const deadline = Date.now() + 15_000;
  while (!(await greets(port))) {
    if (Date.now() < deadline) await sleep(50);
    else throw new Error(`${setup.name} does not greet; it said:\n${said()}`, { cause: await stop() });
  }
  return { port, stop };
}
