import { QUOTATION_LIMIT } from './quoted-reply.js';

/** What is said around a reply about the command that it answered, most telling first. */
const commandSigns: readonly (readonly [string, string])[] = [
  ['refused to talk to me', 'CONN'],
  ['initial server greeting', 'CONN'],
  ['end of data', 'end-of-data'],
  ['reply to data', 'DATA'],
  ['reply to ehlo', 'EHLO'],
  ['reply to helo', 'HELO'],
  ['reply to auth', 'AUTH'],
  ['reply to starttls', 'STARTTLS'],
  ['after rcpt', 'RCPT TO'],
  ['rcpt to', 'RCPT TO'],
  ['mail from', 'MAIL FROM'],
  ['after initial connection', 'CONN'],
  ['after data', 'DATA'],
  ['after helo', 'HELO'],
  ['after ehlo', 'EHLO'],
  ['does not like recipient', 'RCPT TO'],
  ['but sender was rejected', 'MAIL FROM'],
  ['but greeting failed', 'CONN'],
  ['but my name was rejected', 'HELO'],
  ['failed on data command', 'DATA'],
  ['failed after i sent the message', 'end-of-data'],
  ['>>> data', 'DATA'],
  ['>>> ehlo', 'EHLO'],
  ['>>> helo', 'HELO'],
];

/** The command that a diagnostic names, as `commandReplies` spells it. */
export function readCommand(text: string): string | undefined {
  const lower = text.slice(0, QUOTATION_LIMIT).toLowerCase();
  return commandSigns.find(([sign]) => lower.includes(sign))?.[1];
}

/** Words that stand before the host that spoke. */
const hostSigns = [
  'host ',
  'relay=',
  'h=',
  'remote server ',
  'conversation with ',
  'connect to ',
  'lost connection with ',
  'dns;',
  'dns; ',
];

const isHostCharacter = (code: number): boolean =>
  (code > 44 && code < 58 && code !== 47) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 95;

/** The host that a diagnostic names as the one that spoke. */
export function readHost(text: string): string | undefined {
  const lower = text.slice(0, 4096).toLowerCase();
  for (const sign of hostSigns) {
    const found = lower.indexOf(sign);
    if (found < 0 || (found > 0 && isHostCharacter(lower.charCodeAt(found - 1)))) continue;
    const start = found + sign.length;
    let end = start;
    while (end < lower.length && end < start + 255 && isHostCharacter(lower.charCodeAt(end))) end++;
    const host = text.slice(start, end).replace(/\.$/, '');
    if (host.includes('.')) return host;
  }
  return undefined;
}
