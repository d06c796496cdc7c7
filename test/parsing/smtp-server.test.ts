import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEhlo } from '../../src/parsing/ehlo.js';
import { queueIdOf } from '../../src/parsing/queue-id.js';
import { createReplyParser } from '../../src/parsing/reply-parser.js';
import { createReplyPairing, type PairedReply } from '../../src/semantics/pairing.js';

const refusal = (message: string, responseCode: number): Error => Object.assign(new Error(message), { responseCode });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  size: 1000,
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('nobody') ? refusal('5.1.1 No such user', 550) : undefined),
  onData(stream, _session, done) {
    stream.on('end', () => done(null, 'Ok: queued as 4FZxWt1QJzz9sTk')).resume();
  },
});

let socket: Socket;
beforeAll(() => new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve)));
afterAll(
  () =>
    new Promise<void>(resolve => {
      socket.destroy();
      server.close(() => resolve());
    }),
);

describe('npm smtp-server over a socket', () => {
  it('answers a session that is pipelined', async () => {
    socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    const pairing = createReplyPairing(createReplyParser());
    const paired: PairedReply[] = [];
    const send = async (wire: string, ...commands: string[]): Promise<PairedReply[]> => {
      for (const command of commands) pairing.expect(command);
      const before = paired.length;
      socket.write(wire);
      while (pairing.pending.length > 0) {
        const [chunk] = await new Promise<Buffer[]>(resolve => socket.once('data', data => resolve([data])));
        paired.push(...pairing.push(chunk ?? ''));
      }
      return paired.slice(before);
    };

    expect((await send(''))[0]).toMatchObject({
      command: 'CONN',
      outcome: 'accepted',
      reply: { code: 220, faults: [] },
    });
    const [hello] = await send('EHLO client.example\r\n', 'EHLO');
    expect(hello && parseEhlo(hello.reply)).toMatchObject({
      size: 1000,
      greeting: expect.stringContaining('Nice to meet you'),
    });
    expect(hello && parseEhlo(hello.reply)?.extensions.has('PIPELINING')).toBe(true);
    const group =
      'MAIL FROM:<a@client.example>\r\nRCPT TO:<b@example.test>\r\nRCPT TO:<nobody@example.test>\r\nDATA\r\n';
    expect(await send(group, 'MAIL FROM', 'RCPT TO', 'RCPT TO', 'DATA')).toMatchObject([
      { outcome: 'accepted', reply: { code: 250 } },
      { outcome: 'accepted', reply: { code: 250 } },
      { outcome: 'permanent-failure', reply: { code: 550, enhanced: expect.stringMatching(/^5\./) } },
      { outcome: 'continue', reply: { code: 354 } },
    ]);
    const [verdict] = await send('Subject: t\r\n\r\nHi\r\n.\r\n', 'end-of-data');
    expect(verdict && queueIdOf(verdict.reply)).toBe('4FZxWt1QJzz9sTk');
    expect(await send('FOO\r\nQUIT\r\n', 'FOO', 'QUIT')).toMatchObject([
      { outcome: 'permanent-failure', reply: { code: 500 } },
      { outcome: 'accepted', reply: { code: 221 } },
    ]);
  });
});
