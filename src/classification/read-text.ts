import { type FoundReply, readCommand, readHost, readReply } from '../parsing/read-reply.js';
import { type Disposition, type Failure, nothingKnown } from './failure.js';
import { readLimit } from './normalise.js';

/** Words of logs and reports that say what became of the message, most telling first. */
const dispositionSigns: readonly (readonly [string, Disposition])[] = [
  ['status=bounced', 'failed'],
  ['status=expired', 'failed'],
  ['status=undeliverable', 'failed'],
  ['status=deferred', 'delayed'],
  ['status=sent', 'accepted'],
  ['status=deliverable', 'accepted'],
  ['stat=sent', 'accepted'],
  ['stat=deferred', 'delayed'],
  ['action: failed', 'failed'],
  ['action: delayed', 'delayed'],
  ['action: delivered', 'accepted'],
  ['action: relayed', 'accepted'],
  [': failure: ', 'failed'],
  [': deferral: ', 'delayed'],
  [': success: ', 'accepted'],
  ['has been delayed', 'delayed'],
  ['will be retried', 'delayed'],
  ['still being retried', 'delayed'],
  ['warning: could not send', 'delayed'],
  ['failed permanently', 'failed'],
  ['giving up on', 'failed'],
];

/** Marks of an Exim log line after its time and message id. */
const eximSigns: readonly (readonly [string, Disposition])[] = [
  [' => ', 'accepted'],
  [' -> ', 'accepted'],
  [' == ', 'delayed'],
  [' ** ', 'failed'],
];

const isEximLine = (text: string): boolean => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(text);

function dispositionOf(text: string): Disposition | undefined {
  const lower = text.slice(0, readLimit).toLowerCase();
  const sign = dispositionSigns.find(([words]) => lower.includes(words));
  if (sign || !isEximLine(text)) return sign?.[1];
  return eximSigns.find(([mark]) => text.slice(0, 160).includes(mark))?.[1];
}

/** Where a delivery is told in full, the recipient: `to=<ada@example.com>`. */
const recipientSigns = ['to=<', 'rcpt to:<', 'final-recipient: rfc822;'];

/** An enhanced code that stands free: at the beginning, after `dsn=`, in brackets. */
const freeEnhanced = /(?:^|[\s(#=[:;])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;

/** Whether a quoted reply that ends well has a line of a refusal before. */
const hasTurned = ({ reply, at }: FoundReply, text: string): boolean =>
  reply.code < 400 && /^[45]\d\d-/m.test(text.slice(at, at + readLimit));

/** Reads a reply, a diagnostic, a log line or a sentence of a bounce; nothing is known of a reply that contradicts itself. */
export function readText(text: string): Failure {
  const found = readReply(text);
  if (found && hasTurned(found, text)) return nothingKnown;
  const code = found?.reply.code;
  const isWhole = found?.at === 0 && found.command === undefined;
  return {
    ...nothingKnown,
    text,
    start: found?.at ?? 0,
    code,
    enhanced: found?.reply.enhanced ?? freeEnhanced.exec(text.slice(found?.at ?? 0, (found?.at ?? 0) + 4096))?.[1],
    command: found?.command ?? (isWhole ? undefined : readCommand(text)),
    host: found?.host ?? (isWhole ? undefined : readHost(text)),
    recipient: isWhole ? undefined : recipientIn(text),
    disposition: isWhole ? undefined : dispositionOf(text),
  };
}

function recipientIn(text: string): string | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  for (const sign of recipientSigns) {
    const at = lower.indexOf(sign);
    if (at < 0) continue;
    const rest = text.slice(at + sign.length, at + sign.length + 330);
    const end = rest.search(/[>\s;]/);
    const address = (end < 0 ? rest : rest.slice(0, end)).trim();
    if (address.includes('@')) return address;
  }
  return undefined;
}
