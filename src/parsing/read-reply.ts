import { readCommand, readHost } from './diagnostic.js';
import { quotedEnhancedAt } from './enhanced-status-code.js';
import { QUOTATION_LIMIT, quotedCodeAt, quotedReplyAt, skipSpaces } from './quoted-reply.js';
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
  /** Where it ends: behind its last line. */
  readonly end: number;
}

/** Words after which a reply is quoted. */
const introduction =
  /(?:said:|smtp;|respon(?:ded|se):|returned:|with:|was:|repl(?:ied|y):|answer:|error:?|reports:|message:?|diagnostic:|<<<|talk to me:|code"? ?:?|reason:|status:|state)\s*["']?$/i;

/** Words after which a number of three digits is a success, and no quantity, nor what a client waited for. */
const introductionOfSuccess = /(?:said:|smtp;|<<<|C=|sent \()\s*["']?$/i;

/** The opening of a text that does no more than acknowledge: `Response: 250 OK`. */
const acknowledgement = /^(?!expect)[\w ]{1,24}(?:: |\()2\d\d ok\b/i;

/** What may stand before a text that is a reply as a whole, and before a line that is one. */
const opening = /(?:^[\s"'(<#]{0,16}|[\r\n])$/;

/** How surely a code at this place begins a reply: 0 not at all, 3 certainly. */
function trustAt(text: string, at: number, code: number): number {
  const before = text.charCodeAt(at - 1);
  if (before > 32 && !'"\'(<#:;=['.includes(text.charAt(at - 1))) return 0;
  const introduced = text.slice(Math.max(0, at - 17), at);
  if (opening.test(introduced)) return 3;
  const enhanced = quotedEnhancedAt(text, skipSpaces(text, at + 4));
  if (enhanced && enhanced.charCodeAt(0) === text.charCodeAt(at)) return 3;
  if (code < 400) return introductionOfSuccess.test(introduced) ? 3 : acknowledgement.test(text) ? 2 : 0;
  if (introduction.test(introduced)) return text.startsWith('", with message "', at + 3) ? 2 : 3;
  const isSet = /(?::\s+|\(#?|\.\w+ #)$/.test(introduced) && !/^ [kmg]b/i.test(text.slice(at + 3, at + 6));
  return isSet || text.charAt(at + 3) === '-' ? 2 : 0;
}

/** Where the reply begins that a text quotes: the first refusal that is surely one, else the first reply. */
function placeOf(text: string): number {
  let best = -1;
  let trust = 0;
  const end = Math.min(text.length, QUOTATION_LIMIT);
  for (let i = 0; i < end; i++) {
    const first = text.charCodeAt(i);
    if (first < 50 || first > 53) continue;
    const code = quotedCodeAt(text, i);
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

/** What a mail system adds after the words of the server. */
const ending = / \(in re(?:ply|sponse) to |\sGiving up on \d|\n(?:Reporting-MTA|>>> |\n)/;

function limitOf(text: string, at: number): number {
  const quoted = text.slice(at, at + QUOTATION_LIMIT);
  const length = quoted.search(ending);
  return at + (length < 0 ? quoted.length : length);
}

/**
 * Finds the reply inside a longer text: a DSN's diagnostic, an error message, a log line, a bounce; `undefined` if the
 * text quotes none.
 *
 * Takes a string of any kind; the first 64 KiB count. Nothing throws, and what is no string quotes none. Where several
 * replies are quoted, the first refusal is taken, for what follows is commonly its consequence: a 503 after a refused RCPT
 * TO. `command` is spelt as in `commandReplies` and `host` is the name that the text gives; neither is taken from the words
 * of the reply itself. `at` and `end` count UTF-16 units from 0. Of the faults of a reply a quotation tells one alone, that
 * its lines differ in their code (RFC 5321 §4.2, RFC 3464 §2.3.6).
 *
 * @example
 * readReply('host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user (in reply to RCPT TO command)')?.command; // 'RCPT TO'
 * readReply('smtp; 452 4.2.2 Mailbox full')?.reply; // { code: 452, enhanced: '4.2.2', text: 'Mailbox full' }
 * readReply('Connection timed out'); // undefined
 */
export function readReply(text: string): FoundReply | undefined {
  const at = typeof text === 'string' ? placeOf(text) : -1;
  if (at < 0) return undefined;
  const limit = limitOf(text, at);
  const before = text.slice(0, at);
  const { reply, end } = quotedReplyAt(text, at, limit);
  const behind = text.startsWith(' (in re', limit) ? text.slice(limit, limit + 60) : '';
  return {
    reply,
    command: readCommand(behind) ?? readCommand(before),
    host: readHost(before),
    at,
    end,
  };
}
