import type { Reply } from './reply.js';
import { finds } from './wrong-argument.js';

/** The forms that have a fixed text before the id; each begins with a literal, so that it is tried in few places. */
const forms = (): readonly RegExp[] => [
  /\bqueued (?:on [\w.-]{1,255} )?as ([\w.-]+)/i, // Postfix, and others after it
  /\bqueued \(([\w.-]+)\)/i, // Haraka
  /\[InternalId=(\d+)/, // Exchange
  /\bid=([\w.-]+)/, // Exim
  /^ok:? \d+ qp (\d+)/i, // qmail
  /^ok:? ((?=[\w-]*\d)[\w-]{8,})$/i, // Amazon SES
  /^([\w-]+) Message accepted for delivery/, // Sendmail, OpenSMTPD
];

/** Gmail's id is the last word before its mark. */
function googleId(text: string): string | undefined {
  const end = text.lastIndexOf(' - gsmtp');
  return end > 0 ? text.slice(text.lastIndexOf(' ', end - 1) + 1, end) : undefined;
}

const withoutDot = (id: string): string => (id.endsWith('.') ? id.slice(0, -1) : id);

/**
 * Finds the id under which a server took a message, in the reply to its end; `undefined` where none is told.
 *
 * RFC 5321 §4.2 leaves the text to the server. The known forms: `queued as X`, `Message Queued (X)`, `OK id=X`,
 * `[InternalId=X]`, `ok 1700000000 qp X`, `Ok X`, `X Message accepted for delivery` and `… X - gsmtp`.
 *
 * @example
 * queueIdOf(parseReply('250 2.0.0 Ok: queued as 4FZxWt1QJzz9sTk')); // '4FZxWt1QJzz9sTk'
 * queueIdOf(parseReply('250 OK id=1rKxPz-0003Ab-1D')); // '1rKxPz-0003Ab-1D'
 * queueIdOf(parseReply('250 2.0.0 Ok')); // undefined
 */
export function queueIdOf(reply: Reply): string | undefined {
  if (!finds(() => reply.code > 199 && reply.code < 300 && typeof reply.text === 'string')) return undefined;
  const google = googleId(reply.text);
  if (google) return google;
  for (const form of forms()) {
    const id = form.exec(reply.text)?.[1];
    if (id) return withoutDot(id);
  }
  return undefined;
}
