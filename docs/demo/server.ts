import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What a mailbox answers with: a reply code, and its lines with their enhanced status codes. */
interface Refusal {
  readonly code: number;
  readonly lines: readonly string[];
}

const refuse = (code: number, ...lines: string[]): Refusal => ({ code, lines });

const atRecipient: Readonly<Record<string, Refusal>> = {
  nobody: refuse(550, '5.1.1 <nobody@example.test>: no such user here'),
  full: refuse(552, '5.2.2 The mailbox is over its quota'),
  crowd: refuse(452, '4.5.3 Too many recipients for one message'),
  stranger: refuse(450, '4.7.1 Greylisted, please try again in 5 minutes'),
};

const afterData: Readonly<Record<string, Refusal>> = {
  filtered: refuse(554, '5.7.1 Message refused: it looks like spam'),
  strict: refuse(
    550,
    '5.7.26 This message does not have authentication information',
    '5.7.26 or fails to pass authentication checks (SPF or DKIM).',
    '5.7.26 See https://mail.example.test/authentication',
  ),
};

const localPart = (address: string): string => address.split('@')[0] ?? '';

/** smtp-server sends an array as the lines of one reply, although its types ask for an Error. */
const asError = ({ code, lines }: Refusal): Error => Object.assign(new Error(), { responseCode: code, message: lines });

const answer = (refusal: Refusal | undefined, callback: (error?: Error | null) => void): void =>
  callback(refusal ? asError(refusal) : null);

const options: SMTPServerOptions = {
  name: 'mx.example.test',
  hideENHANCEDSTATUSCODES: true,
  allowInsecureAuth: true,
  authOptional: true,
  disableReverseLookup: true,
  disabledCommands: ['STARTTLS'],
  onAuth: (_auth, _session, callback) => callback(asError(refuse(535, '5.7.8 Username and password not accepted'))),
  onMailFrom: ({ address }, _session, callback) =>
    answer(localPart(address) === 'anonymous' ? refuse(530, '5.7.0 Authentication required') : undefined, callback),
  onRcptTo: ({ address }, _session, callback) => answer(atRecipient[localPart(address)], callback),
  onData: (stream, { envelope }, callback) => {
    stream.resume().on('end', () => {
      const refusal = envelope.rcptTo.map(({ address }) => afterData[localPart(address)]).find(Boolean);
      if (refusal) callback(asError(refusal));
      else callback(null, '2.0.0 Ok: queued as 4F1A2B3C4D');
    });
  },
};

const closing: SMTPServerOptions = {
  ...options,
  onConnect: (_session, callback) =>
    callback(asError(refuse(421, '4.3.2 mx.example.test is shutting down, try later'))),
};

/** A server on a free port of the loopback interface. */
export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a real SMTP server whose answers depend on the local part of the addresses. */
export async function startServer({ isClosing = false } = {}): Promise<RunningServer> {
  const server = new SMTPServer(isClosing ? closing : options);
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
