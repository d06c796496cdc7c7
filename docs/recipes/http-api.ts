/**
 * An HTTP API that sends mail and answers a failed send as a problem (RFC 9457) in the caller's language.
 *
 *     POST /messages {"to": "anna@example.com", "subject": "Hello", "text": "Hi!"}
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Transporter } from 'nodemailer';
import { type Classification, classify, hintOf, matchLocale } from 'smtp-replies';
import { de } from 'smtp-replies/locales/de';
import { en } from 'smtp-replies/locales/en';
import { es } from 'smtp-replies/locales/es';
import { fr } from 'smtp-replies/locales/fr';

const locales = { en, es, de, fr };
const languages = Object.keys(locales) as (keyof typeof locales)[];

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** What the caller can change is 422, what will pass is 503, and everything else failed behind this API. */
function statusOf({ retry, party }: Classification): number {
  if (retry === 'later') return 503;
  return ['recipient', 'sender', 'author'].includes(party) ? 422 : 502;
}

/** The answer to a failed send; pure, so that it fits any framework. */
export function problemOf(classification: Classification, acceptLanguage: string | undefined): Answer {
  const locale = locales[matchLocale(acceptLanguage, languages) ?? 'en'];
  const { title, message, action } = hintOf(classification, { locale, audience: 'sender' });
  const { reason, retryAfterSeconds } = classification;
  const status = statusOf(classification);
  const wait = retryAfterSeconds === undefined ? {} : { 'Retry-After': `${retryAfterSeconds}` };
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': locale.tag,
      Vary: 'Accept-Language',
      ...wait,
    },
    body: { type: `/problems/${reason}`, title, status, detail: `${message} ${action}`, reason },
  };
}

const MAX_BODY_LENGTH = 1_000_000;

/** What a request holds; no more than a little past the limit is ever in memory. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    body += chunk;
    if (body.length > MAX_BODY_LENGTH) break;
  }
  return body;
}

/** The message that a body asks to send; `undefined` for a body that is none. */
function messageIn(body: string): Message | undefined {
  const { to, subject, text }: { readonly [P in keyof Message]?: unknown } = Object(parsed(body));
  const isMessage = typeof to === 'string' && typeof subject === 'string' && typeof text === 'string';
  return isMessage ? { to, subject, text } : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A problem with the request itself, which ends the connection: what is left of the body is not read. */
const refusal = (status: number, reason: string, title: string, detail: string): Answer => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', 'Content-Language': 'en', Connection: 'close' },
  body: { type: `/problems/${reason}`, title, status, detail },
});

const badRequest = refusal(
  400,
  'bad-request',
  'The body holds no message',
  'Send a JSON object with the texts "to", "subject" and "text".',
);

const tooLarge = refusal(413, 'body-too-large', 'The body is too large', `Send at most ${MAX_BODY_LENGTH} characters.`);

/** Sends to one address: as an object it is never split at a comma, so that no second recipient goes along unseen. */
async function answerTo(request: IncomingMessage, transport: Pick<Transporter, 'sendMail'>): Promise<Answer> {
  const body = await bodyOf(request);
  if (body.length > MAX_BODY_LENGTH) return tooLarge;
  const message = messageIn(body);
  if (!message) return badRequest;
  try {
    await transport.sendMail({ from: 'app@example.org', ...message, to: { name: '', address: message.to } });
    return { status: 202, headers: { 'Content-Type': 'application/json' }, body: { accepted: message.to } };
  } catch (error) {
    return problemOf(classify(error, { recipient: message.to }), request.headers['accept-language']);
  }
}

export function createApi(transport: Pick<Transporter, 'sendMail'>): Server {
  return createServer(async (request, response) => {
    const { status, headers, body } = await answerTo(request, transport);
    response.writeHead(status, headers).end(JSON.stringify(body));
  });
}
