import { readCommand, readHost } from '../parsing/diagnostic.js';
import { quotedEnhancedAt } from '../parsing/enhanced-status-code.js';
import { QUOTATION_LIMIT } from '../parsing/quoted-reply.js';
import { readReply } from '../parsing/read-reply.js';
import { turnsPositive } from '../semantics/outcome.js';
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

/** An enhanced code behind what says that it is one, and no version of a program nor section of a document. */
const enhancedCodes =
  /(?<=^|dsn=|status: ?|smtp; ?|@[\w.-]{1,255}>?: |(?:[#([<'"] ?|[\])>]:? | - |\b[45]\d\d[- ]|(?:code|was|error|info|reason) ?: ?)(?!2))[245](?:\.(?:0|[1-9]\d{0,2})){2}(?!\.?\w)/gi;

/** An enhanced code inside a text, of one class if a digit is given; most texts hold none. */
const enhancedIn = (text: string, digit: string): string | undefined =>
  /\.\d+\./.test(text) ? text.match(enhancedCodes)?.find(code => code.startsWith(digit)) : undefined;

/** A line of qmail's log, in which spaces are written as underscores and line ends as slashes; what is not read stays as it is. */
const fromQmail = (text: string): string =>
  /(?:^|: )(?:failure|deferral|success): \S*_/.test(text.slice(0, 256))
    ? text.slice(0, QUOTATION_LIMIT).replace(/_|\/(?=[A-Z])/g, ' ') + text.slice(QUOTATION_LIMIT)
    : text;

/** Where the words begin that a log or a mail client gives for the cause: behind hosts, addresses and times. */
const causeIn = (text: string): number =>
  Math.max(0, text.slice(0, 4096).search(/(?<=\bstat(?:us)?=|recipients failed: \S{1,330}: )/));

/** Reads a reply, a diagnostic, a log line or a sentence of a bounce; nothing is known of a reply that contradicts itself. */
export function readText(written: string): Failure {
  const text = fromQmail(written);
  const found = readReply(text);
  if (!found) return readWithoutReply(text);
  const { reply, at: start, end, command, host } = found;
  if (turnsPositive(reply.code, reply)) return nothingKnown;
  const failure: Failure = {
    text,
    start,
    end,
    code: reply.code,
    enhanced: reply.enhanced ?? enhancedIn(text.slice(start, Math.min(end, start + 4096)), `${reply.code}`.charAt(0)),
    command,
    host,
    recipient: undefined,
    disposition: undefined,
    error: undefined,
  };
  return start === 0 ? failure : reported(failure, text.slice(0, start));
}

/** Reads a text that quotes no reply. */
function readWithoutReply(text: string): Failure {
  const failure = { ...nothingKnown, text, enhanced: enhancedIn(text.slice(0, 4096), '') };
  if (quotedEnhancedAt(text, 0)) return failure;
  return { ...reported(failure, text), start: causeIn(text), command: readCommand(text), host: readHost(text) };
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
