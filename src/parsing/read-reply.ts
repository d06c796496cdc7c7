import type { Reply } from './reply.js';

/** A reply found inside a longer text. */
export interface FoundReply {
  readonly reply: Reply;
  /** The command that it answered, as `commandReplies` spells it, if the text says so. */
  readonly command: string | undefined;
  /** The host that is said to have given it. */
  readonly host: string | undefined;
  /** Where the reply begins in the text. */
  readonly at: number;
}

const limit = 65_536;

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** A reply code at a place of its own: three digits, 2 to 5 first, and then a space, a hyphen or the end. */
function codeAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!(first > 49 && first < 54)) return 0;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (!isDigit(second) || !isDigit(third)) return 0;
  const after = text.charCodeAt(at + 3);
  const closed =
    !(after > 32) ||
    after === 45 ||
    after === 58 ||
    after === 59 ||
    after === 44 ||
    after === 34 ||
    after === 93 ||
    after === 41;
  return closed ? (first - 48) * 100 + (second - 48) * 10 + third - 48 : 0;
}

/** The enhanced status code at a place, or ''; a quotation may set any character but a digit behind it. */
function enhancedAt(text: string, at: number): string {
  if (text.charCodeAt(at + 1) !== 46) return '';
  const code = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})(?!\.?\d)/;
  return code.exec(text.slice(at, at + 12))?.[0] ?? '';
}

const skipSpaces = (text: string, at: number): number => {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++;
  return i;
};

/** Words after which a reply is quoted. */
const introductions = [
  'said:',
  'smtp;',
  'responded:',
  'response:',
  'returned:',
  'with:',
  'was:',
  'replied:',
  'reply:',
  'answer:',
  'error:',
  'reports:',
  'message:',
  'diagnostic:',
  '<<<',
  'talk to me:',
  'code:',
  'code',
  'reason:',
  'status:',
  'error',
  'state',
];

/** How surely a code at this place begins a reply: 0 not at all, 3 certainly. */
function trustAt(text: string, at: number, code: number): number {
  if (at === 0) return 3;
  const before = text.charCodeAt(at - 1);
  const bounded =
    before < 33 ||
    before === 34 ||
    before === 39 ||
    before === 40 ||
    before === 60 ||
    before === 35 ||
    before === 58 ||
    before === 61 ||
    before === 91;
  if (!bounded) return 0;
  if (before === 10 || before === 13) return 3;
  const enhanced = enhancedAt(text, skipSpaces(text, at + 4));
  if (enhanced && enhanced.charCodeAt(0) === text.charCodeAt(at)) return 3;
  const opening = text
    .slice(Math.max(0, at - 16), at)
    .trimEnd()
    .toLowerCase();
  if (introductions.some(word => opening.endsWith(word))) return 3;
  if (opening.endsWith(':') || opening.endsWith('(') || before === 35) return 2;
  return text.charCodeAt(at + 3) === 45 && code > 399 ? 2 : 0;
}

/** Where the reply begins that a text quotes: the first refusal that is surely one, else the first reply. */
function placeOf(text: string): number {
  let best = -1;
  let trust = 0;
  const end = Math.min(text.length, limit);
  for (let i = 0; i < end; i++) {
    const first = text.charCodeAt(i);
    if (first < 50 || first > 53) continue;
    const code = codeAt(text, i);
    if (!code) continue;
    const found = trustAt(text, i, code) + (code > 399 ? 0.5 : 0);
    if (found > trust && found >= 2) {
      best = i;
      trust = found;
    }
    if (trust > 3) break;
  }
  return best;
}

/** Ends the quotation: what a mail system adds after the words of the server. */
const endings = [' (in reply to ', ' (in response to ', '\nReporting-MTA', '\n\n'];

function endOf(text: string, at: number): number {
  const limited = Math.min(text.length, at + limit);
  return endings.reduce((end, ending) => {
    const found = text.indexOf(ending, at);
    return found >= 0 && found < end ? found : end;
  }, limited);
}

/** Reads the reply at a place, with the further lines that follow. */
function replyAt(text: string, at: number, end: number): Reply {
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline >= end ? lineAt(text, at, end) : linesAt(text, at, end);
}

/** A reply of one line. */
function lineAt(text: string, at: number, end: number): Reply {
  let from = Math.min(skipSpaces(text, at + 4), end);
  const enhanced = enhancedAt(text, from) || undefined;
  if (enhanced) from = skipSpaces(text, from + enhanced.length);
  const line = text.slice(from, end);
  return { code: codeAt(text, at), enhanced, lines: [line], text: line, faults: [] };
}

function linesAt(text: string, at: number, end: number): Reply {
  let code = codeAt(text, at);
  let enhanced: string | undefined;
  const lines: string[] = [];
  for (const line of text.slice(at, end).split(/\r\n|\r|\n/, 500)) {
    const own = codeAt(line, 0);
    if (lines.length > 0 && own === 0 && line.trim() === '') break;
    let from = own ? skipSpaces(line, 4) : 0;
    if (own) code = own;
    const found = enhancedAt(line, from);
    if (found) {
      enhanced = found;
      from = skipSpaces(line, from + found.length);
    }
    lines.push(line.slice(from));
  }
  return { code, enhanced, lines, text: lines.join('\n'), faults: [] };
}

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
  const lower = text.slice(0, limit).toLowerCase();
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

/**
 * Finds the reply inside a longer text: a DSN's diagnostic, an error message, a log line, a bounce; `undefined` if the
 * text quotes none.
 *
 * Takes a string of any kind; the first 64 KiB count. Nothing throws, and what is no string quotes none. Where several replies are quoted, the first
 * refusal is taken, for what follows is commonly its consequence: a 503 after a refused RCPT TO. `command` is spelt as in
 * `commandReplies`, `host` is the name that the text gives, `at` counts UTF-16 units from 0. `faults` of the reply is always
 * empty, for a quotation tells nothing of the wire (RFC 5321 §4.2, RFC 3464 §2.3.6).
 *
 * @example
 * readReply('host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)')?.command; // 'RCPT TO'
 * readReply('smtp; 452 4.2.2 Mailbox full')?.reply; // { code: 452, enhanced: '4.2.2', text: 'Mailbox full' }
 * readReply('Connection timed out'); // undefined
 */
export function readReply(text: string): FoundReply | undefined {
  const at = typeof text === 'string' ? placeOf(text) : -1;
  if (at < 0) return undefined;
  const wrapped = at > 0 || text.includes('(in re');
  return {
    reply: replyAt(text, at, endOf(text, at)),
    command: wrapped ? readCommand(text) : undefined,
    host: at > 0 ? readHost(text.slice(0, at)) : undefined,
    at,
  };
}
