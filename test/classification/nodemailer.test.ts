import { createServer, type Server } from 'node:net';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import { classify } from '../../src/classification/classify.js';
import { classifyRecipients } from '../../src/classification/classify-recipients.js';

const refusal = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

/** A real server that refuses by the local part of the address it is given. */
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: true,
  onAuth: (_auth, _session, done) => done(refusal(535, '5.7.8 Error: authentication failed')),
  onMailFrom: ({ address }, _session, done) =>
    address.startsWith('blocked') ? done(refusal(550, '5.7.1 Sender address rejected: blocked')) : done(),
  onRcptTo: ({ address }, _session, done) => {
    if (address.startsWith('nobody')) return done(refusal(550, '5.1.1 No such user'));
    if (address.startsWith('full')) return done(refusal(452, '4.2.2 Mailbox full'));
    return done();
  },
  onData: (stream, session, done) => {
    stream.resume();
    const isSpam = session.envelope.rcptTo.some(({ address }) => address.startsWith('spam'));
    stream.once('end', () => (isSpam ? done(refusal(554, '5.7.1 Message rejected as spam')) : done()));
  },
});

/** A port that says a line and hangs up. */
const rude: Server = createServer(socket => socket.end('421 4.3.2 Shutting down for maintenance\r\n'));

const ports = { server: 0, rude: 0 };

const listen = (what: Server): Promise<number> =>
  new Promise(resolve => {
    what.listen(0, '127.0.0.1', () => {
      const address = what.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

beforeAll(async () => {
  server.on('error', () => undefined);
  ports.server = await listen(server.server as Server);
  ports.rude = await listen(rude);
});

afterAll(() => {
  server.close();
  rude.close();
});

const failureOf = async (port: number, mail: object, options: object = {}): Promise<unknown> => {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, ...options });
  return transport.sendMail({ from: 'me@example.com', text: 'Hello', ...mail }).catch((error: unknown) => error);
};

const cases: readonly (readonly [string, () => Promise<unknown>, Partial<Classification>])[] = [
  [
    'an unknown recipient',
    () => failureOf(ports.server, { to: 'nobody@example.org' }),
    { reason: 'mailbox-unknown', command: 'RCPT TO', suppress: true, delivery: 'not-accepted', confidence: 'certain' },
  ],
  [
    'a full mailbox',
    () => failureOf(ports.server, { to: 'full@example.org' }),
    { reason: 'mailbox-full', permanence: 'temporary', retry: 'later', suppress: false },
  ],
  [
    'a refused sender',
    () => failureOf(ports.server, { from: 'blocked@example.com', to: 'kim@example.org' }),
    { reason: 'sender-rejected', command: 'MAIL FROM', suppress: false },
  ],
  [
    'a message judged after the final dot',
    () => failureOf(ports.server, { to: 'spam@example.org' }),
    { reason: 'spam-rejected', command: 'end-of-data', delivery: 'not-accepted' },
  ],
  [
    'a refused login',
    () => failureOf(ports.server, { to: 'kim@example.org' }, { auth: { user: 'me', pass: 'wrong' } }),
    { reason: 'auth-failed', command: 'AUTH', party: 'sender-admin' },
  ],
  [
    'a greeting that closes',
    () => failureOf(ports.rude, { to: 'kim@example.org' }),
    { reason: 'server-unavailable', code: 421, closesConnection: true, retry: 'later' },
  ],
  [
    'a port where nobody listens',
    () => failureOf(1, { to: 'kim@example.org' }),
    { reason: 'connection-failed', retry: 'later', delivery: 'not-accepted' },
  ],
  [
    'a host that does not exist',
    () => failureOf(25, { to: 'kim@example.org' }, { host: 'mx.invalid' }),
    { delivery: 'not-accepted', suppress: false },
  ],
  [
    'no recipients at all',
    () => failureOf(ports.server, { to: [] }),
    { reason: 'client-error', party: 'developer', delivery: 'not-accepted' },
  ],
];

describe('what nodemailer throws', () => {
  test.each(cases)('%s', async (_, fail, expected) => {
    expect(classify(await fail())).toMatchObject(expected);
  });

  test('a send that was refused in part has an answer per refused recipient', async () => {
    const info = await failureOf(ports.server, { to: ['kim@example.org', 'nobody@example.org', 'full@example.org'] });
    expect(classifyRecipients(info)).toMatchObject([
      { recipient: 'nobody@example.org', classification: { reason: 'mailbox-unknown', suppress: true } },
      { recipient: 'full@example.org', classification: { reason: 'mailbox-full', suppress: false } },
    ]);
  });

  test('a send that was refused as a whole has an answer per recipient too', async () => {
    const error = await failureOf(ports.server, { to: ['nobody@example.org', 'full@example.org'] });
    expect(
      classifyRecipients(error)
        .map(({ classification }) => classification.reason)
        .sort(),
    ).toEqual(['mailbox-full', 'mailbox-unknown']);
  });

  test('a send that went through has none', async () => {
    expect(classifyRecipients(await failureOf(ports.server, { to: 'kim@example.org' }))).toEqual([]);
  });
});
