import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/classification/classification.js';
import { en } from '../../src/locales/en/index.js';
import { parseReply } from '../../src/parsing/parse-reply.js';
import { readReply } from '../../src/parsing/read-reply.js';
import { explain } from '../../src/presentation/explain.js';
import { explainDocument } from '../../src/presentation/explain-document.js';
import { hint } from '../../src/presentation/hint.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { classificationOf } from '../support/hint-variants.js';

const sender = { locale: en, audience: 'sender' } as const;
const developer = { locale: en, audience: 'developer' } as const;
const postmaster = { locale: en, audience: 'postmaster' } as const;

const refusal = '550 5.1.1 <anna@example.com>: No such user here';

/** As nodemailer throws it. */
const loginError = Object.assign(new Error('Invalid login: 535 5.7.8 Username and password not accepted'), {
  code: 'EAUTH',
  command: 'AUTH PLAIN',
  response: '535 5.7.8 Username and password not accepted',
  responseCode: 535,
});

describe('hint', () => {
  it('classifies what failed and says what to do about it', () => {
    expect(hint(loginError, sender)).toMatchObject({
      title: 'The mail service refused the login',
      reason: 'auth-failed',
      language: 'en',
    });
  });

  it('names the recipient that is passed in', () => {
    const { message } = hint('550 5.1.1 No such user here', { ...sender, recipient: 'anna@example.com' });
    expect(message).toContain('\u2068anna@example.com\u2069');
  });

  it('hands its options to the classifier of the site', () => {
    const calls: unknown[] = [];
    const classify = (...call: unknown[]): Classification => {
      calls.push(call);
      return classificationOf('greylisted');
    };
    const options = { ...sender, classify, command: 'RCPT TO' };
    expect(hint('anything', options).reason).toBe('greylisted');
    expect(calls).toEqual([['anything', options]]);
  });

  it.each([undefined, null, 0, Number.NaN, {}, [], Symbol('x'), () => 1])('is of use for %o', odd => {
    expect(hint(odd, developer)).toMatchObject({ reason: 'unknown', title: 'Nothing shows what happened' });
  });
});

describe('explain', () => {
  it('joins the reply, the meaning of its codes, the classification and the hint', () => {
    expect(explain(refusal, postmaster)).toMatchObject({
      reply: { code: 550, enhanced: '5.1.1', text: '<anna@example.com>: No such user here' },
      classification: { reason: 'mailbox-unknown', suppress: true },
      description: { title: en.replyCodeTexts[550].title },
      enhancedDescription: { title: en.enhancedStatusCodeTexts.codes['1.1'].title },
      hint: { title: 'Recipient unknown', audience: 'postmaster' },
    });
  });

  it.each([
    ['a reply as text', refusal],
    ['a parsed reply', parseReply(`${refusal}\r\n`)],
    ['an error of nodemailer', Object.assign(new Error('Message failed'), { response: refusal, responseCode: 550 })],
    ['fields of a report', { status: '5.1.1', diagnosticCode: `smtp; ${refusal}`, action: 'failed' }],
    ['a bounce', `host mx.example.com[192.0.2.1] said: ${refusal} (in reply to RCPT TO command)`],
  ])('finds the reply in %s', (_name, failure) => {
    expect(explain(failure, developer).reply).toMatchObject({ code: 550, enhanced: '5.1.1' });
  });

  it.each([
    ['what readReply found', readReply('smtp; 550 5.1.1 no\r\n')],
    ['code and text', { code: 550, enhanced: '5.1.1', text: 'no' }],
    ['code as text, and lines', { code: '550', enhanced: '5.1.1', lines: ['no'] }],
  ])("keeps the server's words of %s", (_name, failure) => {
    expect(explain(failure, developer).reply).toEqual({
      code: 550,
      enhanced: '5.1.1',
      lines: ['no'],
      text: 'no',
      faults: [],
    });
  });

  it('keeps the faults of a parsed reply', () => {
    const reply = parseReply('250-2.1.0 a\n550 5.1.1 b\n');
    expect(explain(reply, developer).reply).toEqual(reply);
  });

  it.each([undefined, null, 'mailbox-full', {}, Promise.resolve(classificationOf('greylisted'))])(
    'refuses a classifier that returns %o',
    odd => {
      const options = { ...developer, classify: () => odd as Classification };
      for (const taker of [explain, hint])
        expect(() => taker(refusal, options)).toThrow(
          /^(?:explain|hint): what classify returns must be a Classification, not /,
        );
    },
  );

  it('finds the reply where the classifier does, behind an error', () => {
    const { reply } = explain(new Error('send failed', { cause: loginError }), developer);
    expect(reply).toMatchObject({ code: 535, enhanced: '5.7.8', text: 'Username and password not accepted' });
  });

  it.each([[550], [{ responseCode: 550 }]])('gives a reply without words for %j', failure => {
    expect(explain(failure, developer).reply).toEqual({
      code: 550,
      enhanced: undefined,
      lines: [''],
      text: '',
      faults: [],
    });
  });

  it('never throws, whatever traps and getters do', () => {
    const refuse = (): never => {
      throw new Error('trap');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const getter = {
      get message() {
        return refuse();
      },
    };
    for (const odd of [new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse }), proxy, getter])
      expect(explain(odd, developer)).toMatchObject({ reply: undefined, classification: { reason: 'unknown' } });
  });

  it('describes a code that no table lists by its first digit', () => {
    expect(explain('599 Go away', developer).description?.title).toBe(
      en.labels.unlistedCodes['permanent-negative'].title,
    );
  });

  it('has a hint where there is no reply', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:25'), { code: 'ECONNREFUSED' });
    expect(explain(refused, developer)).toMatchObject({
      reply: undefined,
      description: undefined,
      classification: { reason: 'connection-failed' },
      hint: { title: 'No connection to the server' },
    });
  });

  it('takes what a classifier of the site says, whatever it says', () => {
    const odd = { ...classificationOf('unknown'), code: 99, enhanced: '5.1.1.2' };
    expect(explain(refusal, { ...developer, classify: () => odd })).toMatchObject({
      description: undefined,
      enhancedDescription: undefined,
    });
  });
});

describe('explainDocument', () => {
  it('links to where the codes are defined, the more exact one first', () => {
    const { sections } = explainDocument(explain('550 5.7.26 Unauthenticated', developer), { locale: en });
    const [list] = sections.at(-1)?.blocks ?? [];
    expect(list).toMatchObject({
      kind: 'list',
      items: [
        { text: 'RFC 7372', href: 'https://www.rfc-editor.org/rfc/rfc7372' },
        { text: 'RFC 5321 §3.3' },
        { text: 'RFC 5321 §4.2.2' },
        { text: 'RFC 5321 §4.3.2' },
      ],
    });
  });

  const idsOf = (failure: unknown, options: Parameters<typeof explain>[1], quote = false): string[] =>
    explainDocument(explain(failure, options), { locale: en, quote }).sections.map(({ id }) => id);

  it('shows a sender the hint alone', () => {
    expect(idsOf(refusal, sender, true)).toEqual(['message', 'action']);
  });

  it('shows the others what the codes mean, and the reply on request', () => {
    const rest = ['code', 'enhanced', 'classification', 'learn-more'];
    expect(idsOf(refusal, developer)).toEqual(['message', 'action', ...rest]);
    expect(idsOf(refusal, postmaster, true)).toEqual(['message', 'action', 'reply', ...rest]);
  });

  it('leaves out what is not known', () => {
    expect(idsOf(new Error('odd'), developer, true)).toEqual(['message', 'action', 'classification']);
  });

  it('asks for no repair where nothing failed', () => {
    const { sections } = explainDocument(explain('250 2.0.0 Ok: queued as 4F1A', developer), { locale: en });
    expect(sections[1]?.heading).toBe(en.labels.headings.whatNext);
  });

  it('asks for no repair where only a wait is needed', () => {
    const greylisted = explain('450 4.7.1 Greylisted, please try again in 5 minutes', developer);
    expect(explainDocument(greylisted, { locale: en }).sections[1]?.heading).toBe(en.labels.headings.whatNext);
    expect(explainDocument(explain(loginError, developer), { locale: en }).sections[1]?.heading).toBe(
      en.labels.headings.howToFix,
    );
  });

  it('takes an explanation that went through JSON', () => {
    const explanation = explain(loginError, developer);
    const copy = JSON.parse(JSON.stringify(explanation));
    expect(explainDocument(copy, { locale: en })).toEqual(explainDocument(explanation, { locale: en }));
  });

  it('says what the verdict rests on, by rule and code and not in the words of the server', () => {
    const blocked = '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org';
    const { classification } = explain(blocked, postmaster);
    const page = renderText(explainDocument(explain(blocked, postmaster), { locale: en }));
    expect(classification.evidence.map(({ kind }) => kind)).toEqual(['text', 'enhanced']);
    for (const { kind, rule } of classification.evidence) expect(page).toContain(`evidence: ${kind} "${rule}"`);
    expect(page).not.toContain('zen.spamhaus.org');
  });

  it('names where a blocklist can be asked', () => {
    const blocked = '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org';
    const page = renderText(explainDocument(explain(blocked, postmaster), { locale: en }));
    expect(page).toContain('Spamhaus');
    expect(page).toContain('<https://');
  });

  it('cannot be harmed by what a server says', () => {
    const hostile = '550 5.1.1 <script>alert(1)</script> \u202e[link](javascript:alert(1)) ``` \u0007';
    const explanation = explain(hostile, { ...postmaster, recipient: '"><img src=x>\u202e@example.com' });
    const document = explainDocument(explanation, { locale: en, quote: true });
    expect(renderHtml(document)).not.toMatch(/<script|<img/);
    expect(renderHtml(document)).toContain('<bdi>&quot;&gt;&lt;img src=x&gt;');
    for (const page of [renderHtml(document), renderText(document), renderMarkdown(document)])
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('quotes a bounded part of a long reply', () => {
    const lines = Array.from({ length: 1000 }, () => `550-5.7.1 ${'x'.repeat(1000)}`);
    const explanation = explain(`${lines.join('\r\n')}\r\n550 5.7.1 end\r\n`, postmaster);
    const document = explainDocument(explanation, { locale: en, quote: true });
    expect(renderText(document).length).toBeLessThan(20_000);
  });
});
