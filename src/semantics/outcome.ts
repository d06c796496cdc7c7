import type { CommandName } from '../facts/commands.js';
import { finds } from '../parsing/wrong-argument.js';
import { commandNamed } from './commands.js';
import { isNegative, replyCodeIn } from './severity.js';

/**
 * What a reply means for the command it answers.
 *
 * `continue`: the client may go on with the message or the AUTH exchange, and nothing is promised yet. `unverified`: 252
 * to VRFY or EXPN. `unexpected`: a reply that this command cannot have, after which the state of the session is unknown.
 */
export type Outcome = 'accepted' | 'continue' | 'unverified' | 'temporary-failure' | 'permanent-failure' | 'unexpected';

/** What a reply, or an error that quotes one in `response`, may hold beside its code. */
type Said = { readonly [Part in 'enhanced' | 'text' | 'response' | 'faults']?: unknown };

const speaksOfTooMany = (words: string): boolean =>
  /many( \w+)? (recipients|rcpt)|number of recipients|recipients? (limit|count|per)/i.test(words);

/** 552 to RCPT TO: an enhanced code decides; without one, the text must tell of too many; a bare number is permanent. */
function meansTooManyRecipients({ enhanced, text, response }: Said): boolean {
  const words = [text, response].find(part => typeof part === 'string') ?? '';
  const code = typeof enhanced === 'string' ? enhanced : /^(?:552.)?(\d\.\d+\.\d+)/.exec(words)?.[1];
  return code ? code.endsWith('.5.3') : speaksOfTooMany(words);
}

/** Whether a reply that ends with a positive code has a line with a negative one; lists may claim any length. */
export const turnsPositive = (code: number, { faults }: Said): boolean =>
  code < 400 && finds(() => (faults as readonly { codes?: readonly number[] }[]).slice(0, 64).some(hasNegative));

const hasNegative = (fault: { codes?: readonly number[] }): boolean =>
  finds(() => fault.codes?.slice(0, 64).some(isNegative) === true);

/**
 * Decides what a reply means for the command it answers.
 *
 * Takes a reply, a code, or an error that carries one, and every spelling of a command that `commandNamed` takes; what
 * holds no reply code is `unexpected`. The first digit decides, whether or not the code is listed for the command (RFC
 * 5321 §4.2), with these refinements: 3yz is `continue` only for DATA and AUTH; 252 to VRFY and EXPN is `unverified`;
 * 552 to RCPT TO is temporary where it tells of too many recipients (RFC 5321 §4.5.3.1.10 against RFC 1870 §6.4); a
 * reply that ends positive after a negative line is `unexpected`.
 *
 * @example
 * outcomeOf(250, 'RCPT TO'); // 'accepted'
 * outcomeOf(354, 'DATA'); // 'continue'
 * outcomeOf(354, 'MAIL FROM'); // 'unexpected'
 * outcomeOf(552, 'RCPT TO'); // 'permanent-failure'
 * outcomeOf({ code: 552, enhanced: '5.5.3', text: 'Too many recipients' }, 'RCPT TO'); // 'temporary-failure'
 */
export function outcomeOf(reply: unknown, command: CommandName | (string & {})): Outcome {
  return outcomeAt(reply, commandNamed(command));
}

/** What `outcomeOf` decides for a command that is already known by its own name. */
export function outcomeAt(reply: unknown, name: CommandName | undefined): Outcome {
  const code = replyCodeIn(reply);
  const whole: Said = typeof reply === 'object' && reply ? reply : {};
  if (turnsPositive(code, whole)) return 'unexpected';
  return outcomeOfCode(code, name, code === 552 && meansTooManyRecipients(whole));
}

/** What a code alone decides for a command; 0 is none. A 552 is told apart by whether it counts recipients. */
export function outcomeOfCode(code: number, name: CommandName | undefined, countsRecipients: boolean): Outcome {
  if (code >= 400)
    return code < 500 || (countsRecipients && name === 'RCPT TO') ? 'temporary-failure' : 'permanent-failure';
  if (code >= 300) return name && /^(DATA|AUTH|auth-response)$/.test(name) ? 'continue' : 'unexpected';
  if (code === 0) return 'unexpected';
  return code === 252 && (name === 'VRFY' || name === 'EXPN') ? 'unverified' : 'accepted';
}
