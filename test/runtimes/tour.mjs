// Uses each floor of the built package once, with nothing that only one runtime has, and prints what came out.
import {
  classify,
  compare,
  compareDocument,
  createReplyStream,
  explain,
  isPermanent,
  matchLocale,
  parseReply,
  renderText,
} from '../../dist/index.js';
import { de } from '../../dist/locales/de.js';
import { en } from '../../dist/locales/en.js';
import { es } from '../../dist/locales/es.js';
import { fr } from '../../dist/locales/fr.js';

const wire = '220 mx.example ESMTP\r\n250-mx.example\r\n250 SIZE 1000\r\n550 5.1.1 Boîte inconnue\r\n';
const octets = [...new TextEncoder().encode(wire)].map(octet => Uint8Array.of(octet));
const replies = [];
const reader = new Blob(octets).stream().pipeThrough(createReplyStream()).getReader();
for (let step = await reader.read(); !step.done; step = await reader.read()) replies.push(step.value);

const failure = new TypeError('send failed', { cause: { code: 'ECONNREFUSED', syscall: 'connect' } });
const languages = [en, es, de, fr];

console.log(
  JSON.stringify({
    replies,
    severity: isPermanent(550),
    latin1: parseReply(Uint8Array.of(53, 53, 48, 32, 0xe9)),
    classified: ['452 4.2.2 mailbox full', '535 5.7.8 bad password', '421 try again in 5 minutes', failure].map(it =>
      classify(it),
    ),
    language: matchLocale(
      'fr-CH, de;q=0.5',
      languages.map(({ tag }) => tag),
    ),
    pages: languages.map(locale => renderText(compareDocument(compare(214, 535), { locale }))),
    hints: languages.map(locale => explain('550 5.1.1 No such user', { locale, audience: 'sender' }).hint),
  }),
);
