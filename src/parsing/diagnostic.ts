import { QUOTATION_LIMIT } from './quoted-reply.js';

/** Names, and for each the signs of it with a bar between. */
type Signs<Name extends string> = { readonly [N in Name]: string };

/** The first name of which a sign stands in a text. */
const nameIn = <Name extends string>(signs: Signs<Name>, text: string): Name | undefined =>
  text
    ? (Object.keys(signs) as Name[]).find(name => signs[name].split('|').some(sign => text.includes(sign)))
    : undefined;

/** What is said around a reply about the command that it answered; of a whole dialogue, the command that came last. */
const commandSigns = {
  'end-of-data': 'end of data|failed after i sent the message|message failed:',
  DATA: 'reply to data|after data|failed on data command|data command failed|>>> data',
  'RCPT TO':
    'rcpt to|after rcpt|does not like recipient|recipient command failed|recipients were rejected|addressfailed',
  'MAIL FROM': 'mail from|mail command failed|sender was rejected|sender rejected|senderrefused|senderfailed',
  AUTH: 'reply to auth|invalid login|authenticationerror',
  STARTTLS: 'reply to starttls',
  HELO: 'reply to helo|after helo|my name was rejected|invalid helo|helorefused|>>> helo',
  EHLO: 'reply to ehlo|after ehlo|>>> ehlo',
  CONN: 'refused to talk to me|initial server greeting|after initial connection|greeting failed|invalid greeting|connecterror',
};

/** The command that a diagnostic names, as `commandReplies` spells it. */
export const readCommand = (text: string): string | undefined =>
  nameIn(commandSigns, text.slice(0, QUOTATION_LIMIT).toLowerCase());

/** A host behind words that stand before the one that spoke. */
const hosts =
  /\b(?:host |relay=|h=|remote server |(?:conversation|connection) with |connect to |dns; ?)([\w.-]{1,255})/gi;

/** The host that a diagnostic names as the one that spoke. */
export function readHost(text: string): string | undefined {
  if (!text) return undefined;
  for (const [, found = ''] of text.slice(0, 4096).matchAll(hosts)) {
    const host = found.replace(/\.$/, '');
    if (host.includes('.')) return host;
  }
  return undefined;
}
