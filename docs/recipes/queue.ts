/**
 * Sends from a BullMQ queue (npm install bullmq ioredis), one job for each recipient, so that the work spreads over
 * many machines.
 *
 * A failed job is delayed for as long as `retryDelayOf` says. A job that waiting cannot help fails at once: its address
 * is suppressed, or somebody is told.
 */
import { type ConnectionOptions, type Job, Queue, Worker } from 'bullmq';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { type Classification, classify, retryDelayOf } from 'smtp-replies';

export type MailJob = Pick<SendMailOptions, 'from' | 'subject' | 'text'> & { readonly to: string };

/** What the application does when a job has failed for good. */
export interface Actions {
  suppress(address: string, classification: Classification): void;
  alert(job: Job<MailJob>, classification: Classification): void;
}

export function createMailQueue(connection: ConnectionOptions): Queue<MailJob> {
  return new Queue('mail', {
    connection,
    defaultJobOptions: { attempts: 100, backoff: { type: 'smtp' }, removeOnComplete: true },
  });
}

/** One Message-ID for all attempts of a job, so that the receiving side can tell a second copy. */
const messageIdOf = ({ id, timestamp }: Job<MailJob>): string => `<${timestamp}.${id}@example.org>`;

/** Milliseconds to the next attempt; BullMQ takes -1 for "none". */
function delayOf(attempt: number, error: unknown): number {
  const seconds = retryDelayOf(classify(error), attempt);
  return seconds === undefined ? -1 : seconds * 1000;
}

export function createMailWorker(
  connection: ConnectionOptions,
  transport: Pick<Transporter, 'sendMail'>,
  { suppress, alert }: Actions,
): Worker<MailJob> {
  const send = (job: Job<MailJob>) => transport.sendMail({ ...job.data, messageId: messageIdOf(job) });
  const worker = new Worker<MailJob>('mail', send, {
    connection,
    concurrency: 10,
    settings: { backoffStrategy: (attempt, _type, error) => delayOf(attempt, error) },
  });
  worker.on('failed', (job, error) => {
    if (job?.finishedOn === undefined) return;
    const classification = classify(error, { recipient: job.data.to });
    if (classification.suppress) suppress(job.data.to, classification);
    else alert(job, classification);
  });
  return worker;
}
