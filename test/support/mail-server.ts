import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A refusal to RCPT TO, such as `550 5.1.1 No such user`. */
type Refusal = string;

/** A real SMTP server on the loopback interface. */
export interface MailServer {
  readonly port: number;
  /** The recipients that a message was accepted for, in order. */
  readonly accepted: readonly string[];
  /** The Message-ID of each message that was accepted, in order. */
  readonly messageIds: readonly string[];
  close(): Promise<void>;
}

function errorOf(refusal: Refusal): Error {
  return Object.assign(new Error(refusal.slice(4)), { responseCode: Number(refusal.slice(0, 3)) });
}

/** Starts a server that answers each address with its refusals, one after the other, and accepts it from then on. */
export async function startMailServer(refusals: {
  readonly [address: string]: readonly Refusal[];
}): Promise<MailServer> {
  const accepted: string[] = [];
  const messageIds: string[] = [];
  const pending = new Map(Object.entries(refusals).map(([address, list]) => [address, [...list]]));
  const server = new SMTPServer({
    name: 'mx.example.test',
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, callback) => {
      const refusal = pending.get(address)?.shift();
      callback(refusal === undefined ? null : errorOf(refusal));
    },
    onData: async (stream, { envelope }, callback) => {
      messageIds.push(/^Message-ID: (.*)/im.exec(await text(stream))?.[1] ?? '');
      accepted.push(...envelope.rcptTo.map(({ address }) => address));
      callback(null, '2.0.0 Ok: queued as 4F1A2B3C4D');
    },
  });
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    accepted,
    messageIds,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
