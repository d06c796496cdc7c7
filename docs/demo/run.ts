import { isDeepStrictEqual } from 'node:util';
import { createTransport } from 'nodemailer';
import {
  type Classification,
  classify,
  classifyRecipients,
  compare,
  compareDocument,
  type Locale,
  renderText,
} from 'smtp-replies';
import { de } from 'smtp-replies/locales/de';
import { en } from 'smtp-replies/locales/en';
import { es } from 'smtp-replies/locales/es';
import { fr } from 'smtp-replies/locales/fr';
import { type Scenario, scenarios } from './scenarios.js';
import { startServer } from './server.js';
import { show } from './show.js';

const locales: readonly Locale[] = [en, es, de, fr];
const servers = { open: await startServer(), closing: await startServer({ isClosing: true }) };
const gone = await startServer();
await gone.close();
const ports = { open: servers.open.port, closing: servers.closing.port, none: gone.port };

/** Sends with nodemailer, and gives what it resolved to or what it threw. */
async function send({ from = 'demo', to, login, server = 'open' }: Scenario): Promise<unknown> {
  const auth = login ? { auth: { user: 'demo', pass: 'expired' } } : {};
  const transport = createTransport({ host: '127.0.0.1', port: ports[server], ignoreTLS: true, ...auth });
  const at = (name: string) => `${name}@example.test`;
  return transport.sendMail({ from: at(from), to: to.map(at), subject: 'Hello', text: 'Hello.' }).catch(error => error);
}

/** The verdict on the refused recipient, or on the whole message. */
const verdictOf = (result: unknown): Classification =>
  classifyRecipients(result)[0]?.classification ?? classify(result);

const mismatches: string[] = [];
for (const [index, scenario] of scenarios.entries()) {
  const result = await send(scenario);
  const verdict = verdictOf(result);
  show(`${index + 1}. ${scenario.title}`, result, verdict, locales[index % locales.length] ?? en);
  const { code, reason, retry, suppress } = verdict;
  if (!isDeepStrictEqual({ code, reason, retry, suppress }, scenario.expected)) mismatches.push(scenario.title);
}
await servers.open.close();
await servers.closing.close();

console.log(`\n${renderText(compareDocument(compare(530, 535), { locale: en }), { width: 100 })}`);
console.log(`${scenarios.length - mismatches.length} of ${scenarios.length} sends came out as expected.`);
for (const title of mismatches) console.error(`Not as expected: ${title}`);
process.exitCode = mismatches.length > 0 ? 1 : 0;
