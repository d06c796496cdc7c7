import { outcomeOf, type PairedReply } from 'smtp-replies';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecotAuth } from './dovecot-auth.js';
import { exim } from './exim.js';
import { eximReplies } from './exim-replies.js';
import type { ServerSetup } from './jail.js';
import { opensmtpd } from './opensmtpd.js';
import { opensmtpdReplies } from './opensmtpd-replies.js';
import { postfix, postscreen } from './postfix.js';
import { postfixReplies } from './postfix-replies.js';
import { postscreenReplies } from './postscreen-replies.js';
import { type ProvocationName, provocations, type ReplyTable } from './provocations.js';
import { type Provoked, provoke } from './session.js';
import { type RunningServer, startServer } from './start.js';

/** A reply as the tables write it: `RCPT TO 550 5.1.1 permanent-failure`, with its faults in brackets. */
function written({ command, reply, outcome, unsolicited }: PairedReply): string {
  const words = [unsolicited ? 'unsolicited' : command, reply.code, reply.enhanced, outcome];
  const faults = reply.faults.length > 0 ? `(${reply.faults.map(fault => fault.kind).join(' ')})` : undefined;
  return [...words, faults].filter(word => word !== undefined).join(' ');
}

function writtenAll({ replies, unanswered, closed }: Provoked): string {
  const missing = unanswered.map(command => `${command} unanswered`);
  return [...replies.map(written), ...missing, ...(closed ? ['closed'] : [])].join(' | ');
}

async function check(port: number, name: ProvocationName, row: string): Promise<void> {
  const cells = row.split(' | ').filter(cell => !cell.endsWith(' unanswered'));
  const closed = cells.at(-1) === 'closed';
  const provoked = await provoke(port, provocations[name], { replies: cells.length - (closed ? 1 : 0), closed });
  expect(writtenAll(provoked), provoked.transcript).toBe(row);
  for (const { command, reply, outcome } of provoked.replies) expect(outcomeOf(reply, command ?? 'any')).toBe(outcome);
}

const auth = await startDovecotAuth();
afterAll(() => auth.stop());

const servers: readonly [ServerSetup, ReplyTable][] = [
  [postfix(auth.port), postfixReplies],
  [postscreen(auth.port), postscreenReplies],
  [exim, eximReplies],
  [opensmtpd, opensmtpdReplies],
];

describe.each(servers)('$name', (setup, table) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(setup);
  }, 120_000);
  afterAll(() => server?.stop());

  const rows = Object.entries(table) as [ProvocationName, string][];
  // postscreen judges a client, not a session: of two at the same time, one lets the other pass.
  const play = setup.name === 'postscreen' ? test : test.concurrent;
  play.each(rows)('%s', (name, row) => check(server.port, name, row));
});

test('postfix takes the next login after its password server hung up', async () => {
  const server = await startServer(postfix(auth.port));
  const play = (name: ProvocationName) => check(server.port, name, postfixReplies[name] ?? '');
  try {
    for (let round = 0; round < 8; round++) {
      await play('AUTH while the password server fails');
      await play('AUTH PLAIN');
    }
  } finally {
    await server.stop();
  }
});

test.each([
  ['postfix', postfixReplies],
  ['exim', eximReplies],
  ['opensmtpd', opensmtpdReplies],
])('%s is provoked in at least 40 ways', (_, table) => {
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(40);
});
