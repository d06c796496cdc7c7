import { QUOTATION_LIMIT } from './quoted-reply.js';

/** What is said around a reply about the command that it answered; of a whole dialogue, the command that came last. */
const commandSigns: { readonly [command: string]: RegExp } = {
  'end-of-data': /end of data|failed after i sent the message|message failed:|data end command failed/,
  DATA: /reply to data|after data|failed on data command|data command failed|>>> data/,
  'RCPT TO':
    /rcpt to|after rcpt|does not like recipient|recipient command failed|recipients were rejected|addressfailed/,
  'MAIL FROM': /mail from|mail command failed|sender was rejected|sender rejected|senderrefused|senderfailed/,
  AUTH: /reply to auth|invalid login|authenticationerror/,
  STARTTLS: /reply to starttls/,
  HELO: /reply to helo|after helo|my name was rejected|invalid helo|helorefused|>>> helo/,
  EHLO: /reply to ehlo|after ehlo|>>> ehlo/,
  CONN: /refused to talk to me|initial server greeting|after initial connection|greeting failed|invalid greeting|connecterror/,
};

/** The command that a diagnostic names, as `commandReplies` spells it. */
export function readCommand(text: string): string | undefined {
  const said = text.slice(0, QUOTATION_LIMIT).toLowerCase();
  return said ? Object.keys(commandSigns).find(command => commandSigns[command]?.test(said)) : undefined;
}

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
