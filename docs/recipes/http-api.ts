/**
 * An HTTP API that sends mail and answers a failed send as a problem (RFC 9457) in the caller's language.
 *
 *     POST /messages {"to": "anna@example.com", "subject": "Hello", "text": "Hi!"}
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
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

/** The message that a request asks to send; `undefined` for a body that is none. */
async function messageIn(request: IncomingMessage): Promise<Message | undefined> {
  const body: unknown = await json(request).catch(() => undefined);
  const { to, subject, text }: { readonly [P in keyof Message]?: unknown } = Object(body);
  const isMessage = typeof to === 'string' && typeof subject === 'string' && typeof text === 'string';
  return isMessage ? { to, subject, text } : undefined;
}

const badRequest: Answer = {
  status: 400,
  headers: { 'Content-Type': 'application/problem+json', 'Content-Language': 'en' },
  body: {
    type: '/problems/bad-request',
    title: 'The body holds no message',
    status: 400,
    detail: 'Send a JSON object with the texts "to", "subject" and "text".',
  },
};

async function answerTo(request: IncomingMessage, transport: Pick<Transporter, 'sendMail'>): Promise<Answer> {
  const message = await messageIn(request);
  if (!message) return badRequest;
  try {
    await transport.sendMail({ from: 'app@example.org', ...message });
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
