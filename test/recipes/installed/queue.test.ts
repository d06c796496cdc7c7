import type { Job, Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailQueue, createMailWorker, type MailJob } from '../../../docs/recipes/queue.js';
import { type MailServer, startMailServer } from '../../support/mail-server.js';
import { type Redis, startRedis } from './redis.js';

let redis: Redis;
let mail: MailServer;
let queue: Queue<MailJob>;
let workers: Worker<MailJob>[];
const decisions: string[] = [];
const attempts: { readonly to: unknown; readonly messageId: unknown }[] = [];

beforeAll(async () => {
  redis = await startRedis();
  mail = await startMailServer({
    'stranger@example.test': ['450 4.7.1 Greylisted, please try again in 5 minutes'],
    'nobody@example.test': ['550 5.1.1 <nobody@example.test>: No such user here'],
    'relay@example.test': ['554 5.7.1 <relay@example.test>: Relay access denied'],
  });
  const connection = { host: '127.0.0.1', port: redis.port, maxRetriesPerRequest: null };
  const transport = createTransport({ host: '127.0.0.1', port: mail.port, ignoreTLS: true });
  transport.use('compile', ({ data }, done) => {
    attempts.push({ to: data.to, messageId: data.messageId });
    done();
  });
  queue = createMailQueue(connection);
  workers = [1, 2].map(() =>
    createMailWorker(connection, transport, {
      suppress: (address, { reason }) => decisions.push(`suppress ${address} ${reason}`),
      alert: ({ data }, { reason }) => decisions.push(`alert ${data.to} ${reason}`),
    }),
  );
});

afterAll(async () => {
  await Promise.all(workers.map(worker => worker.close()));
  await queue.close();
  await Promise.all([mail.close(), redis.stop()]);
});

const add = (name: string): Promise<Job<MailJob>> =>
  queue.add('message', { from: 'app@example.org', to: `${name}@example.test`, subject: 'News', text: 'Hello.\n' });

const states = async (...jobs: Job<MailJob>[]): Promise<string[]> => Promise.all(jobs.map(job => job.getState()));

describe('the recipe for a queue on Redis', () => {
  it('sends what is accepted', async () => {
    await add('anna');
    await expect.poll(() => mail.accepted).toEqual(['anna@example.test']);
  });

  it('delays what a greylisting server refuses, and sends it after the wait', async () => {
    const job = await add('stranger');
    await expect.poll(() => states(job)).toEqual(['delayed']);
    const { delay = 0, attemptsMade } = (await queue.getJob(job.id ?? '')) ?? {};
    expect([attemptsMade, delay >= 300_000]).toEqual([1, true]);
    await job.promote();
    await expect.poll(() => mail.accepted).toContain('stranger@example.test');
    expect(decisions).toEqual([]);
  });

  it('gives all attempts of a job one Message-ID, and every job its own', () => {
    const idsOf = (name: string) =>
      attempts.filter(({ to }) => to === `${name}@example.test`).map(({ messageId }) => messageId);
    const [first, second, ...more] = idsOf('stranger');
    expect([first, more]).toEqual([second, []]);
    expect(first).toMatch(/^<[^<>@\s]+@example\.org>$/);
    expect(idsOf('anna')).not.toContain(first);
  });

  it('fails at once where waiting cannot help: suppresses an unknown mailbox, and tells somebody of the rest', async () => {
    const jobs = [await add('nobody'), await add('relay')];
    await expect.poll(() => states(...jobs)).toEqual(['failed', 'failed']);
    await expect
      .poll(() => [...decisions].sort())
      .toEqual(['alert relay@example.test relay-denied', 'suppress nobody@example.test mailbox-unknown']);
  });

  it('spreads many messages over the workers', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `reader-${index}`);
    await Promise.all(names.map(add));
    await expect.poll(() => mail.accepted.length, { timeout: 20_000 }).toBe(52);
    expect(new Set(mail.accepted).size).toBe(52);
  });
});
