/**
 * A mail client for one provocation: real sockets, replies through the built package's parser and pairing. It tells the
 * pairing what it sends, waits for what it is owed, and keeps the wire text of both sides for whoever reads a failure.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectSecurely } from 'node:tls';
import { type CommandName, commandNamed, createReplyPairing, createReplyParser, type PairedReply } from 'smtp-replies';
import type { Provocation, Stage } from './provocations.js';

/** What came of a provocation. */
export interface Provoked {
  readonly replies: readonly PairedReply[];
  /** The commands that a server which closed left without a reply. */
  readonly unanswered: readonly string[];
  readonly closed: boolean;
  /** Both sides as they were on the wire, escaped, a line per read and write. */
  readonly transcript: string;
}

const patience = 8_000;

/** Long enough for what is on its way from the same machine: a reply too many, the end of the connection. */
const grace = 50;

/** Debian's OpenSMTPD 6.8 cannot use its key with OpenSSL 3, so a cipher that needs no key is offered as well. */
const tlsOptions = {
  ciphers: 'HIGH:AECDH-AES256-SHA:@SECLEVEL=0',
  maxVersion: 'TLSv1.2',
  rejectUnauthorized: false,
} as const;

const openings: Readonly<Record<Stage, readonly string[]>> = {
  connected: [],
  greeted: [],
  hello: ['EHLO client.example'],
  mail: ['EHLO client.example', 'MAIL FROM:<ada@client.example>'],
  rcpt: ['EHLO client.example', 'MAIL FROM:<ada@client.example>', 'RCPT TO:<alice@example.test>'],
  data: ['EHLO client.example', 'MAIL FROM:<ada@client.example>', 'RCPT TO:<alice@example.test>', 'DATA'],
  secure: ['EHLO client.example', 'STARTTLS'],
};

/** What the server waits for after a reply, where that is no command. */
function askedFor(last: PairedReply | undefined): CommandName | undefined {
  if (last?.outcome !== 'continue') return undefined;
  return last.command === 'DATA' ? 'end-of-data' : 'auth-response';
}

/** Whether TLS comes next, and not another reply. */
const startsTls = ({ command, reply }: PairedReply) => command === 'STARTTLS' && reply.code === 220;

const commandsOf = (text: string): CommandName[] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map(line => commandNamed(line) ?? 'any');

/** What the text asks replies for: a message or a response that was asked for counts as one, then every line does. */
function expectationsOf(text: string, asked: CommandName | undefined): CommandName[] {
  if (!asked) return commandsOf(text);
  const length = asked === 'end-of-data' ? (/^(?:[\s\S]*?\r\n)?\.\r\n/.exec(text)?.[0].length ?? 0) : text.length;
  return [asked, ...commandsOf(text.slice(length))];
}

function createSession(port: number) {
  const parser = createReplyParser();
  const pairing = createReplyPairing(parser, { protocol: 'smtp' });
  const replies: PairedReply[] = [];
  const transcript: string[] = [];
  let socket: Socket = connect(port, '127.0.0.1');
  let closed = false;
  let awaitsTls = false;
  let unheard = 0;

  function read(chunk: Buffer): void {
    transcript.push(`S: ${JSON.stringify(chunk.toString('latin1'))}`);
    try {
      const fresh = pairing.push(chunk);
      replies.push(...fresh);
      awaitsTls ||= fresh.some(startsTls);
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  function listen(): void {
    socket.on('data', read);
    socket.on('error', error => transcript.push(`-: ${error.message}`));
    socket.on('close', () => {
      closed = true;
    });
  }

  /** Waits until something is so: in vain for no longer than the patience, nor when nothing more can come. */
  async function until(isSo: () => boolean): Promise<void> {
    const deadline = Date.now() + patience;
    while (!isSo() && !closed && Date.now() < deadline) await sleep(2);
  }

  async function send(step: string): Promise<void> {
    if (closed) return;
    const text = `${step}\r\n`;
    const repliesBefore = replies.length;
    const expectations = expectationsOf(text, askedFor(replies.at(-1)));
    for (const command of expectations) pairing.expect(command);
    transcript.push(`C: ${JSON.stringify(text)}`);
    socket.write(text, 'latin1');
    await until(() => pairing.pending.length === 0 || awaitsTls);
    if (closed && replies.length === repliesBefore) unheard = expectations.length;
  }

  async function secure(): Promise<void> {
    socket.removeAllListeners();
    socket = connectSecurely({ ...tlsOptions, socket });
    listen();
    parser.reset();
    awaitsTls = false;
    await once(socket, 'secureConnect');
  }

  /** The commands without a reply, but for those sent when the server had already gone. */
  function unanswered(): string[] {
    const all = [...pairing.unanswered, ...pairing.pending];
    return all.slice(0, all.length - unheard);
  }

  listen();
  return {
    pairing,
    replies,
    transcript,
    until,
    send,
    secure,
    unanswered,
    isClosed: () => closed,
    leave: () => socket.destroy(),
  };
}

type Session = ReturnType<typeof createSession>;

/** Brings the session to a stage, and says how many replies that took. */
async function bring({ pairing, replies, transcript, until, send, secure }: Session, stage: Stage): Promise<number> {
  if (stage === 'connected') return 0;
  await until(() => pairing.pending.length === 0);
  for (const step of openings[stage]) await send(step);
  const refusal = replies.find(({ outcome }) => outcome !== 'accepted' && outcome !== 'continue');
  if (refusal) throw new Error(`refused before the provocation:\n${transcript.join('\n')}`);
  if (stage === 'secure') await secure();
  return replies.length;
}

/** Plays a provocation to the server on a port, and waits for as many replies as are expected, and for the end if it is. */
export async function provoke(
  port: number,
  [stage, ...steps]: Provocation,
  expected: { readonly replies: number; readonly closed: boolean },
): Promise<Provoked> {
  const session = createSession(port);
  try {
    const before = await bring(session, stage);
    for (const step of steps) await session.send(step);
    await session.until(() => session.replies.length >= before + expected.replies && !expected.closed);
    await sleep(grace);
    const { replies, transcript } = session;
    const closed = session.isClosed();
    const unanswered = closed ? session.unanswered() : [];
    return { replies: replies.slice(before), unanswered, closed, transcript: transcript.join('\n') };
  } finally {
    session.leave();
  }
}
