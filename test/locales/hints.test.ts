import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import type { ClassifyOptions } from '../../src/classification/failure.js';
import { failureReasons } from '../../src/classification/reasons.js';
import { hint } from '../../src/presentation/hint.js';
import { hintOf } from '../../src/presentation/hint-of.js';
import type { Audience, HintText } from '../../src/presentation/hint-texts.js';
import { englishIn } from '../support/english.js';
import { classificationOf, variantsOf } from '../support/hint-variants.js';
import { locales } from '../support/locales.js';

/** Words of the trade that a person who only pressed "send" may not know: the same in every language. */
const protocolWords =
  'smtp spf dkim dmarc ip dns mx ptr tls ssl starttls auth oauth ehlo helo mime url uri relay host port token mta rfc';

/** The same in one language, in lower case. */
const jargon: Readonly<Record<string, string>> = {
  en: 'server servers envelope header headers queue queued bounce bounced blocklist blacklist domain authentication authenticate credentials mechanism transaction protocol policy relaying quota malware administrator configuration encryption certificate greylisting postmaster',
  es: 'servidor servidores encabezado encabezados cola rebote rebotado bloqueo dominio autenticación autenticar credenciales mecanismo transacción protocolo política políticas retransmisión retransmitir cuota malware administrador configuración cifrado certificado greylisting postmaster spam',
  fr: 'serveur serveurs enveloppe en-tête en-têtes file liste grise bounce domaine domaines authentification authentifier mécanisme transaction protocole politique relais relayer quota malveillant administrateur administrateurs configuration chiffrement certificat greylisting hôte postmaster',
  de: 'server servers servern mailserver mailservers envelope envelope-absender kopfzeile kopfzeilen header warteschlange unzustellbarkeitsnachricht bounce sperrliste blacklist domain domains authentifizierung authentifizieren anmeldedaten mechanismus transaktion protokoll richtlinie richtlinien relaying speicherkontingent kontingent malware schadsoftware administrator administrators konfiguration verschlüsselung verschlüsselt zertifikat greylisting postmaster client',
};

const audiences: readonly Audience[] = ['sender', 'developer', 'postmaster'];

/** The longest sentence that each audience is asked to read, in words. */
const longestSentence = { sender: 25, developer: 45, postmaster: 45 } as const;

const combinations = locales.flatMap(locale =>
  audiences.flatMap(audience => failureReasons.map(reason => ({ locale, tag: locale.tag, audience, reason }))),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}@’'-]+/gu) ?? [];

function sentencesOf(tag: string, text: string): string[] {
  return [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

const withoutAddress = (text: string): string => text.replace(/\u2068[^\u2069]*\u2069/g, 'X');

/** What is wrong with a text in any language, by the name of the fault. */
function flawsOf(text: string): string[] {
  const flaws: Readonly<Record<string, RegExp>> = {
    empty: /^\s*$/,
    'doubled word': /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)\s+\1(?![\p{L}\p{N}])/iu,
    'doubled space': / {2}/,
    'space at the edge': /^\s|\s$/,
    'space before a stop': /\s[.,)]/,
    'doubled stop': /\.\.|[,;:][.,;:]/,
    placeholder: /undefined|\bnull\b(?! MX)|NaN|TODO|[{}]|%[sd]|\[object|=>/,
    'character of control': /[\p{Cc}\u202a-\u202e\u2066\u2067]/u,
  };
  return Object.keys(flaws).filter(name => flaws[name]?.test(text));
}

function unfinished(text: string): boolean {
  return !/[.?!]$/.test(text);
}

/** Every text that a locale can give for the reason, once. */
function textsOf({ locale, audience, reason }: (typeof combinations)[number]): HintText[] {
  const texts = variantsOf(reason).map(classification => {
    const { title, message, action } = hintOf(classification, { locale, audience });
    return { title, message, action };
  });
  return [...new Map(texts.map(text => [JSON.stringify(text), text])).values()];
}

describe.each(combinations)('$reason for a $audience in $tag', combination => {
  const { tag, audience } = combination;
  const texts = textsOf(combination);

  it('is whole and without a flaw in every variant', () => {
    for (const { title, message, action } of texts) {
      for (const text of [title, message, action]) expect(flawsOf(text), text).toEqual([]);
      expect([title, message, action].map(unfinished), action).toEqual([true, false, false]);
    }
  });

  it('says no sentence twice', () => {
    for (const { title, message, action } of texts) {
      const sentences = [title, message, action].flatMap(text => sentencesOf(tag, text.replace(/\.$/, '')));
      expect(new Set(sentences).size, action).toBe(sentences.length);
    }
  });

  it('keeps its sentences short enough for the reader', () => {
    for (const { message, action } of texts)
      for (const sentence of sentencesOf(tag, withoutAddress(`${message} ${action}`)))
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(longestSentence[audience]);
  });
});

describe.each(combinations.filter(({ tag }) => tag !== 'en'))('$reason for a $audience in $tag', combination => {
  it('holds no English word', () => {
    const texts = textsOf(combination).flatMap(({ title, message, action }) => [title, message, action]);
    expect(texts.flatMap(text => englishIn(text).map(word => `${word}: ${text}`))).toEqual([]);
  });
});

describe.each(combinations.filter(({ audience }) => audience === 'sender'))('$reason in $tag', combination => {
  it('takes a sender at most 300 characters and no word of the trade', () => {
    const unknownWords = `${protocolWords} ${jargon[combination.tag]}`.split(' ');
    for (const { title, message, action } of textsOf(combination)) {
      const all = `${title} ${message} ${action}`;
      expect(all.length, `${all.length}: ${all}`).toBeLessThanOrEqual(300);
      const words = wordsOf(withoutAddress(all));
      expect(unknownWords.filter(word => words.includes(word))).toEqual([]);
    }
  });
});

/** Words for a message that goes round and round. */
const loop = /back and forth|loop|hin- und her|Schleife|tourné en rond|boucle|de un lado a otro|bucle/i;

describe.each(locales)('what $tag tells of real failures', locale => {
  const said = (failure: unknown, audience: Audience, options: ClassifyOptions = {}): string =>
    hint(failure, { locale, audience, ...options }).message;
  const anna = { recipient: 'anna@example.com' };

  it.each(audiences)('promises a %s nothing about the message before the final dot', audience => {
    const promise = said('250 2.0.0 Ok: queued as 4F3A21C07B', audience, { command: 'DATA' });
    for (const reply of ['250 ok', '221 bye', 354])
      expect(said(reply, audience, { command: 'RCPT TO' })).not.toBe(promise);
  });

  it.each(audiences)('keeps a bare 550 for a %s apart from an unknown user', audience => {
    expect(said(550, audience, anna)).not.toBe(said('550 5.1.1 User unknown', audience, anna));
  });

  const advised = (classification: Classification, audience: Audience): string =>
    hintOf(classification, { locale, audience }).action;
  const lastSentence = (text: string): string => sentencesOf(locale.tag, text).at(-1) ?? '';

  it.each(['550 5.4.0 Unable to route to that host', '451 4.4.62 Mail sent to the wrong Office 365 region'])(
    'tells a sender of no loop that "%s" does not report',
    reply => expect(said(reply, 'sender')).not.toMatch(loop),
  );

  it('sends nobody to the operators of the application for what those of the mail service must repair', () => {
    const [tellOperators = ''] = sentencesOf(locale.tag, advised(classificationOf('message-malformed'), 'sender'));
    const closed = classificationOf('server-unavailable', { retry: 'after-change' });
    expect(advised(closed, 'sender')).not.toContain(tellOperators);
    expect(advised({ ...closed, party: 'sender-admin' }, 'sender')).toContain(tellOperators);
  });

  it.each(['developer', 'postmaster'] as const)('tells a %s that a relay, not the host, answers 556', audience => {
    expect(said('556 5.1.10 Domain does not accept mail', audience)).toMatch(/RFC 7505\)[^(]*556[^(]*521 \(RFC 7504\)/);
  });

  it.each(['mailbox-full', 'rate-limited'] as const)('leaves no message in a queue after a permanent %s', reason => {
    const later = classificationOf(reason, { retry: 'later', permanence: 'temporary' });
    const today = lastSentence(advised(later, 'postmaster'));
    expect(advised({ ...later, permanence: 'permanent' }, 'postmaster')).not.toContain(today);
  });

  it('tells a developer once to send to the other recipients', () => {
    const inGroups = lastSentence(
      advised(classificationOf('rate-limited', { retry: 'with-fewer-recipients' }), 'developer'),
    );
    expect(advised(classificationOf('too-many-recipients'), 'developer')).not.toContain(inGroups);
  });
});
