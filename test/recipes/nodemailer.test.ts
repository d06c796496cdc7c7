import { createTransport } from 'nodemailer';
import type { Classification } from 'smtp-replies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actions, send } from '../../docs/recipes/nodemailer.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';

const always = (refusal: string): string[] => new Array(10).fill(refusal);

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer({
    'nobody@example.test': always('550 5.1.1 <nobody@example.test>: User unknown in virtual mailbox table'),
    'stranger@example.test': ['450 4.7.1 Greylisted, please try again in 5 minutes'],
    'full@example.test': always('452 4.2.2 The mailbox is over its quota'),
    'closed@example.test': always('550 5.7.1 You are not allowed to send to this list'),
  });
});

afterAll(() => server.close());

const transportTo = (port: number) => createTransport({ host: '127.0.0.1', port, ignoreTLS: true });

/** Writes down what the recipe decides. */
function diary(): { actions: Actions; entries: string[] } {
  const entries: string[] = [];
  return {
    entries,
    actions: {
      retry: (recipient, seconds) => entries.push(`retry ${recipient ?? 'everybody'} ${seconds > 0 ? 'later' : 'now'}`),
      suppress: (recipient, { reason }: Classification) => entries.push(`suppress ${recipient} ${reason}`),
      alert: (recipient, { reason }: Classification) => entries.push(`alert ${recipient} ${reason}`),
    },
  };
}

const messageTo = (...to: string[]) => ({
  from: 'app@example.org',
  to,
  subject: 'News',
  text: 'Hello.\n',
  messageId: `<${to.join('+')}@example.org>`,
});

describe('the recipe for nodemailer', () => {
  it('decides for each refused recipient of a send that went through in part', async () => {
    const { actions, entries } = diary();
    const recipients = ['anna', 'nobody', 'stranger', 'full', 'closed'].map(name => `${name}@example.test`);
    await send(transportTo(server.port), messageTo(...recipients), actions);
    expect(server.accepted).toEqual(['anna@example.test']);
    expect(entries).toEqual([
      'suppress nobody@example.test mailbox-unknown',
      'retry stranger@example.test later',
      'retry full@example.test later',
      'alert closed@example.test recipient-refused',
    ]);
  });

  it('delivers to a greylisted recipient at the second attempt', async () => {
    const { actions, entries } = diary();
    await send(transportTo(server.port), messageTo('stranger@example.test'), actions, 2);
    expect(server.accepted).toContain('stranger@example.test');
    expect(entries).toEqual([]);
  });

  it('asks for a Message-ID, which nodemailer would make anew at each attempt', async () => {
    const { messageId, ...message } = messageTo('anna@example.test');
    // @ts-expect-error a message needs a Message-ID
    await send(transportTo(server.port), message, diary().actions);
    await send(transportTo(server.port), { ...message, messageId }, diary().actions);
    expect(server.messageIds.at(-1)).toBe(messageId);
    expect(server.messageIds.at(-2)).not.toBe(messageId);
  });

  it('decides for a send that failed for everybody', async () => {
    const { actions, entries } = diary();
    await send(transportTo(server.port), messageTo('nobody@example.test'), actions);
    expect(entries).toEqual(['suppress nobody@example.test mailbox-unknown']);
  });

  it('tries again later if there is no server, and suppresses nobody', async () => {
    const closed = await startMailServer({});
    await closed.close();
    const { actions, entries } = diary();
    await send(transportTo(closed.port), messageTo('anna@example.test'), actions);
    expect(entries).toEqual(['retry everybody later']);
  });
});
