import { readCommand, readHost } from '../parsing/diagnostic.js';
import { quotedEnhancedAt } from '../parsing/enhanced-status-code.js';
import { QUOTATION_LIMIT } from '../parsing/quoted-reply.js';
import { type FoundReply, readReply } from '../parsing/read-reply.js';
import { type Disposition, type Failure, nothingKnown } from './failure.js';

/** Words of logs and reports that say what became of the message, and of an Exim log line its mark. */
const signs: readonly (readonly [Disposition, words: RegExp, eximMark: RegExp])[] = [
  [
    'failed',
    /status=(?:bounced|expired|undeliverable)|action: failed|: failure: |failed permanently|giving up on|retry timeout exceeded|message discarded/i,
    / \*\* /,
  ],
  [
    'delayed',
    /stat(?:us)?=deferred|action: delayed|: deferral: |has been delayed|will be retried|still being retried|warning: could not send/i,
    / == /,
  ],
  ['accepted', /status=deliverable|stat(?:us)?=sent|action: (?:delivered|relayed|expanded)|: success: /i, / [=-]> /],
];

const isEximLine = (text: string): boolean => /^\d{4}-\d\d-\d\d \d\d:/.test(text);

/** What a log or a report says became of the message. */
export function dispositionOf(text: string): Disposition | undefined {
  const read = text.slice(0, QUOTATION_LIMIT);
  const line = isEximLine(text) ? text.slice(0, 160) : '';
  const [disposition] =
    signs.find(([, words]) => words.test(read)) ?? signs.find(([, , mark]) => mark.test(line)) ?? [];
  return disposition;
}

/** The recipient where a delivery is told in full: `to=<ada@example.com>`. */
const recipients = /(?:to=<|rcpt to:<|final-recipient: *rfc822; *)([^>\s;]{1,330})/gi;

/** An enhanced code, and before it what says that it is one. */
const enhancedCodes = /(dsn=|status: ?|[#([:] ?(?!2))?(?<![\w.])([245](?:\.(?:0|[1-9]\d{0,2})){2})(?!\.?\d)/gi;

/** An enhanced code of the class of its reply; where there is none, any version of a program looks like one. */
function enhancedIn(text: string, code: number | undefined): string | undefined {
  if (!/\.\d+\./.test(text)) return undefined;
  for (const { 1: label, 2: found = '', index } of text.matchAll(enhancedCodes))
    if (code ? found.startsWith(`${code}`.charAt(0)) : label || index === 0) return found;
  return undefined;
}

/** Whether a quoted reply that ends well has a line of a refusal before. */
const hasTurned = ({ reply, at }: FoundReply, text: string): boolean =>
  reply.code < 400 && /^[45]\d\d-/m.test(text.slice(at, at + QUOTATION_LIMIT));

/** A line of qmail's log, in which spaces are written as underscores and line ends as slashes. */
const isQmailLine = (text: string): boolean =>
  text.includes('_') && /(?:^|: )(?:failure|deferral|success): \S*_/.test(text.slice(0, 256));

/** Reads a reply, a diagnostic, a log line or a sentence of a bounce; nothing is known of a reply that contradicts itself. */
export function readText(written: string): Failure {
  const text = isQmailLine(written) ? written.replace(/_|\/(?=[A-Z])/g, ' ') : written;
  const found = readReply(text);
  if (found && hasTurned(found, text)) return nothingKnown;
  const start = found?.at ?? 0;
  const failure: Failure = {
    text,
    start,
    code: found?.reply.code,
    enhanced: found?.reply.enhanced ?? enhancedIn(text.slice(start, start + 4096), found?.reply.code),
    command: found?.command,
    host: found?.host,
    recipient: undefined,
    disposition: undefined,
    error: undefined,
  };
  if (found) return start === 0 ? failure : reported(failure, text.slice(0, start));
  if (quotedEnhancedAt(text, 0)) return failure;
  return { ...reported(failure, text), command: readCommand(text), host: readHost(text) };
}

/** Adds what a log or a report says; the words of a server report nothing, whatever they say. */
const reported = (failure: Failure, report: string): Failure => ({
  ...failure,
  recipient: recipientIn(report),
  disposition: dispositionOf(report),
});

function recipientIn(text: string): string | undefined {
  for (const [, address] of text.slice(0, 4096).matchAll(recipients)) if (address?.includes('@')) return address;
  return undefined;
}
