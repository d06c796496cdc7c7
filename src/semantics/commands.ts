import { anyReplyExclusions, type CommandName, type CommandReplyLists, commandReplies } from '../facts/commands.js';

/** Words by which mail tools and logs call a command or phase, beside the first word of its own name. */
const spellings: { readonly [word: string]: CommandName } = {
  ANY: 'any',
  CONNECT: 'CONN',
  GREETING: 'CONN',
  MAIL: 'MAIL FROM',
  RCPT: 'RCPT TO',
  '.': 'end-of-data',
  END: 'end-of-data',
  'END-OF-DATA': 'end-of-data',
  'AUTH-RESPONSE': 'auth-response',
};

/** Commands whose name is one word. */
const commands =
  'CONN EHLO HELO LHLO DATA BDAT BURL RSET VRFY EXPN HELP NOOP QUIT STARTTLS AUTH ETRN ATRN TURN SEND SOML SAML';

/**
 * Looks up a command or phase by what mail tools call it: nodemailer's `command`, a log's words, a whole command line.
 *
 * Only the first word counts, letter case does not; `undefined` for what is no command (RFC 5321 §4.1.1).
 *
 * @example
 * commandNamed('RCPT TO'); // 'RCPT TO'
 * commandNamed('mail from:<ada@example.com> SIZE=100'); // 'MAIL FROM'
 * commandNamed('AUTH PLAIN'); // 'AUTH'
 * commandNamed('end of DATA command'); // 'end-of-data'
 * commandNamed('XCLIENT'); // undefined
 */
export function commandNamed(text: string): CommandName | undefined {
  if (typeof text !== 'string') return undefined;
  const word = /^ *([^\s:]{1,16})/.exec(text)?.[1]?.toUpperCase() ?? '';
  if (Object.hasOwn(spellings, word)) return spellings[word];
  return ` ${commands} `.includes(` ${word} `) ? (word as CommandName) : undefined;
}

const lists = (row: CommandReplyLists, code: number): boolean =>
  [row.success, row.intermediate, row.error, row.historic].some(list => list.some(listed => listed === code));

const excludedFromAny = (code: number, name: CommandName): boolean =>
  anyReplyExclusions.some(rule => rule.code === code && rule.commands.some(excluded => excluded === name));

/** What every command may get is not said of the phases that are no commands; a 421 may come at any time. */
const mayAnswerAny = (code: number, name: CommandName): boolean =>
  code === 421 ||
  (/^[A-Z]/.test(name) && name !== 'CONN' && lists(commandReplies.any, code) && !excludedFromAny(code, name));

/**
 * Tells whether any RFC lists a reply code for a command.
 *
 * Takes every spelling that `commandNamed` takes; `DATA` stands for the command and for the verdict after the final dot.
 * Lists of superseded documents count, and so do the codes that every command may get (RFC 5321 §4.3.2). False says only
 * that the reply is unusual: clients act on the first digit of any code.
 *
 * @example
 * isListedReply(550, 'RCPT TO'); // true
 * isListedReply(354, 'RCPT TO'); // false
 * isListedReply(250, 'DATA'); // true
 */
export function isListedReply(code: number, command: CommandName | (string & {})): boolean {
  const name = commandNamed(command);
  if (!name) return false;
  const isVerdict = name === 'DATA' && lists(commandReplies['end-of-data'], code);
  return isVerdict || lists(commandReplies[name], code) || mayAnswerAny(code, name);
}
