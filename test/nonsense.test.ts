import { describe, expect, it } from 'vitest';
import * as all from '../src/index.js';
import { en } from '../src/locales/en/index.js';

type Call = (nonsense: never) => unknown;

const sender = { locale: en, audience: 'sender' } as const;
const explained = all.explain('550 5.1.1 No such user', { locale: en, audience: 'developer' });
const compared = all.compare(550, 450);
const document = all.compareDocument(compared, { locale: en });
const reply = all.parseReply('250 Ok');

/** Every public function with nonsense in each of its places. */
const calls: { readonly [name: string]: readonly Call[] } = {
  categoryOf: [it => all.categoryOf(it)],
  classify: [it => all.classify(it), it => all.classify('550 5.1.1 No such user', it)],
  classifyRecipients: [it => all.classifyRecipients(it), it => all.classifyRecipients('550 No', it)],
  commandNamed: [it => all.commandNamed(it)],
  compare: [it => all.compare(it, 250), it => all.compare(250, it)],
  compareDocument: [it => all.compareDocument(it, { locale: en }), it => all.compareDocument(compared, it)],
  createClassifier: [it => all.createClassifier(it), it => all.createClassifier({ rules: it, providers: it })],
  createClassifierOf: [it => all.createClassifierOf(it)],
  createReplyPairing: [
    it => all.createReplyPairing(it),
    it => all.createReplyPairing(all.createReplyParser(), it),
    it => all.createReplyPairing(all.createReplyParser(), { protocol: it }),
    it => all.createReplyPairing(all.createReplyParser()).expect(it),
  ],
  createReplyParser: [
    it => all.createReplyParser(it),
    it => all.createReplyParser({ maxLineOctets: it }),
    it => all.createReplyParser().feed(it),
    it => all.createReplyParser().push(it),
  ],
  createReplyStream: [it => all.createReplyStream(it)],
  decodeChallenge: [it => all.decodeChallenge(it)],
  describe: [
    it => all.describe(it, { locale: en }),
    it => all.describe(550, it),
    it => all.describe('5.1.1', it),
    it => all.describe(550, { locale: it }),
  ],
  enhancedFactsOf: [it => all.enhancedFactsOf(it)],
  explain: [it => all.explain(it, sender), it => all.explain('550 No', it)],
  explainDocument: [it => all.explainDocument(it, { locale: en }), it => all.explainDocument(explained, it)],
  factsOf: [it => all.factsOf(it)],
  fingerprintOf: [it => all.fingerprintOf(it)],
  formatReply: [
    it => all.formatReply(it),
    it => all.formatReply({ code: it, lines: ['x'] }),
    it => all.formatReply({ code: 550, enhanced: it, lines: ['x'] }),
    it => all.formatReply({ code: 550, lines: it }),
    it => all.formatReply({ code: 550, lines: [it] }),
  ],
  hint: [
    it => all.hint(it, sender),
    it => all.hint('550 No', it),
    it => all.hint('550 No', { ...sender, classify: it }),
  ],
  hintOf: [
    it => all.hintOf(it, sender),
    it => all.hintOf(explained.classification, it),
    it => all.hintOf(explained.classification, { locale: it, audience: 'sender' }),
    it => all.hintOf(explained.classification, { locale: en, audience: it }),
    it => all.hintOf(explained.classification, { locale: en, audience: 'developer', quote: it, recipient: it }),
  ],
  isKnownReplyCode: [it => all.isKnownReplyCode(it)],
  isListedReply: [it => all.isListedReply(it, 'DATA'), it => all.isListedReply(250, it)],
  isNegative: [it => all.isNegative(it)],
  isPermanent: [it => all.isPermanent(it)],
  isPositive: [it => all.isPositive(it)],
  isPositiveCompletion: [it => all.isPositiveCompletion(it)],
  isPositiveIntermediate: [it => all.isPositiveIntermediate(it)],
  isReplyLimitError: [it => all.isReplyLimitError(it)],
  isReplySyntaxError: [it => all.isReplySyntaxError(it)],
  isTransient: [it => all.isTransient(it)],
  matchLocale: [it => all.matchLocale(it, ['en']), it => all.matchLocale('en', it), it => all.matchLocale('en', [it])],
  outcomeOf: [it => all.outcomeOf(it, 'DATA'), it => all.outcomeOf(250, it)],
  parseEhlo: [it => all.parseEhlo(it), it => all.parseEhlo({ ...reply, lines: it })],
  parseEnhancedStatusCode: [it => all.parseEnhancedStatusCode(it)],
  parseReply: [it => all.parseReply(it), it => all.parseReply('250 Ok', it)],
  parseReplyLine: [it => all.parseReplyLine(it)],
  queueIdOf: [it => all.queueIdOf(it), it => all.queueIdOf({ ...reply, text: it })],
  readEnhancedStatusCode: [it => all.readEnhancedStatusCode(it)],
  readReply: [it => all.readReply(it)],
  renderHtml: [it => all.renderHtml(it), it => all.renderHtml(document, it)],
  renderMarkdown: [it => all.renderMarkdown(it)],
  renderText: [
    it => all.renderText(it),
    it => all.renderText(document, it),
    it => all.renderText(document, { width: it }),
  ],
  replyCodeNamed: [it => all.replyCodeNamed(it)],
  severityOf: [it => all.severityOf(it)],
};

/** These trust their arguments to be what their types say. */
const trusting = ['adviceOf', 'reasonOfEnhanced', 'reasonOfReplyCode', 'retryDelayOf'];

/** These answer whatever the value does when it is looked at; the others pass on what its getters and traps throw. */
const neverThrow: readonly Call[] = [
  it => all.classify(it),
  it => all.commandNamed(it),
  it => all.decodeChallenge(it),
  it => all.enhancedFactsOf(it),
  it => all.explain(it, sender),
  it => all.factsOf(it),
  it => all.hint(it, sender),
  it => all.hintOf(it, sender),
  it => all.isKnownReplyCode(it),
  it => all.isListedReply(it, 'DATA'),
  it => all.isListedReply(250, it),
  it => all.parseEhlo(it),
  it => all.queueIdOf(it),
  it => all.readEnhancedStatusCode(it),
  it => all.readReply(it),
  it => all.replyCodeNamed(it),
];

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const nonsense: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['NaN', Number.NaN],
  ['-1', -1],
  ['1e9', 1e9],
  ['10n', 10n],
  ['{}', {}],
  ['[]', []],
  ['an object without a prototype', Object.create(null)],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['an ArrayBuffer', new ArrayBuffer(4)],
  ['a very long text', 'x'.repeat(1_000_000)],
];

/** An answer, or an error whose message says what is accepted. */
const shapes = /takes|accepted|must be|a reply code is|is written like|at least one line|classify is a|audience is/i;

function checkAnswer(call: Call, value: unknown): void {
  try {
    call(value as never);
  } catch (error) {
    if (all.isReplyLimitError(error)) return;
    const isOurs = error instanceof TypeError || error instanceof RangeError || all.isReplySyntaxError(error);
    expect(isOurs, String(error)).toBe(true);
    expect((error as Error).message).toMatch(shapes);
    expect((error as Error).message.length).toBeLessThan(300);
  }
}

const functions = Object.entries(all)
  .filter(([name, value]) => (typeof value === 'function' && !name.endsWith('Error')) || /^is\w+Error$/.test(name))
  .map(([name]) => name);

describe('nonsense', () => {
  it('is given to every public function', () => {
    expect([...Object.keys(calls), ...trusting].sort()).toEqual([...functions].sort());
  });

  describe.each(Object.entries(calls))('given to %s', (_name, places) => {
    it.each(nonsense)('is answered, or refused with what is accepted: %s', (_, value) => {
      for (const call of places) checkAnswer(call, value);
    });
  });

  it.each(neverThrow.map(call => [`${call}`, call] as const))('that throws when it is looked at: %s', (_, call) => {
    expect(() => call(revoked.proxy as never)).not.toThrow();
  });
});
