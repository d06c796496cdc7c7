import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { compare } from '../../src/comparison/compare.js';
import type { Comparable } from '../../src/comparison/compared.js';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { type ReplyCode, replyCodes } from '../../src/facts/reply-codes.js';
import { compareDocument } from '../../src/presentation/compare-document.js';
import type { PageLocale } from '../../src/presentation/compared-code.js';
import type { Block, Document, Section } from '../../src/presentation/document.js';
import { exchanges } from '../../src/presentation/exchanges.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { renderMarkdown } from '../../src/presentation/render-markdown.js';
import { renderText } from '../../src/presentation/render-text.js';
import { englishIn } from '../support/english.js';
import { locales } from '../support/locales.js';
import { flawsOf, readHtml, readMarkdown, readText } from '../support/page-checks.js';

const codes = Object.values(replyCodes).map(row => row.code);

/** Every pair of codes once, either order in turn. */
const pairs = codes.flatMap((a, index) =>
  codes.slice(index).map((b, distance): [ReplyCode, ReplyCode] => (distance % 2 === 0 ? [a, b] : [b, a])),
);

const pagesIn = (locale: Required<PageLocale>) =>
  pairs.map(([a, b]) => ({ a, b, page: compareDocument(compare(a, b), { locale }) }));

const partsOf = (id: string, code: ReplyCode): string[] => [
  id,
  ...['description', 'when-seen', 'what-to-do'].map(name => `${id}-${name}`),
  ...(exchanges[code].length > 0 ? [`${id}-exchange`] : []),
];

const expectedIds = (a: ReplyCode, b: ReplyCode): string[] =>
  a === b
    ? ['summary', ...partsOf('a', a), 'learn-more']
    : ['summary', ...partsOf('a', a), ...partsOf('b', b), 'differences', 'when-to-use', 'learn-more'];

const idsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, sections: inner }) => [id, ...idsOf(inner)]);

const hasNothing = ({ blocks, sections, heading }: Section): boolean =>
  heading.trim() === '' || blocks.length + sections.length === 0 || sections.some(hasNothing);

const citations: ReadonlySet<string> = new Set(Object.values(replyCodes).flatMap(({ sources }) => sources));

function wordsOf(block: Block): string[] {
  if (block.kind === 'code') return [];
  if (block.kind === 'paragraph') return [block.text];
  return block.items.map(({ text }) => text).filter(text => !citations.has(text));
}

/** Every text of a page and every heading, but no sample of a session and no citation. */
const textsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, blocks, sections: inner }) => [heading, ...blocks.flatMap(wordsOf), ...textsOf(inner)]);

const formats: readonly [string, (page: Document) => string[]][] = [
  ['text', page => flawsOf(readText(renderText(page, { width: Number.POSITIVE_INFINITY })))],
  ['Markdown', page => flawsOf(readMarkdown(renderMarkdown(page)))],
  ['HTML', page => flawsOf(readHtml(renderHtml(page, { page: true })))],
];

describe.each(locales)('the page of every pair of codes in $tag', locale => {
  const pages = pagesIn(locale);

  it('has every section that is due, in order, and none that is empty', () => {
    const wrong = pages.filter(({ a, b, page }) => {
      const ids = idsOf(page.sections);
      return ids.join() !== expectedIds(a, b).join() || page.sections.some(hasNothing);
    });
    expect(wrong.map(({ a, b }) => `${a}/${b}`)).toEqual([]);
  });

  it.each(formats)(
    'says nothing twice and nothing broken as %s',
    (_name, check) => {
      const flawed = pages.flatMap(({ a, b, page }) => check(page).map(flaw => `${a}/${b} ${flaw}`));
      expect(flawed.slice(0, 20)).toEqual([]);
    },
    120_000,
  );
});

describe.each(locales.filter(({ tag }) => tag !== 'en'))('the page of every pair of codes in $tag', locale => {
  it('holds no English word', () => {
    const flawed = pagesIn(locale).flatMap(({ a, b, page }) =>
      [page.title, ...textsOf(page.sections)].flatMap(text =>
        englishIn(text).map(word => `${a}/${b} ${word}: ${text}`),
      ),
    );
    expect(flawed.slice(0, 20)).toEqual([]);
  });
});

const enhancedCodes = Object.entries(enhancedStatusCodes).flatMap(([key, { classes }]) =>
  classes.map(digit => `${digit}.${key}`),
);

/** Each enhanced code beside another, beside a reply code, and within a reply beside one; unlisted details among them. */
const mixes = [...enhancedCodes, '4.7.515', '5.1.99', '5.9.9'].flatMap(
  (enhanced, index, all): [Comparable, Comparable][] => {
    const other = all[(index + 41) % all.length] ?? enhanced;
    const codesOfClass = codes.filter(code => `${code}`[0] === enhanced[0]);
    const basic = codesOfClass[index % codesOfClass.length] ?? 250;
    const code = codes[(index * 7) % codes.length] ?? 250;
    return [
      [enhanced, other],
      [enhanced, basic],
      [code, enhanced],
      [`${basic} ${enhanced} Text`, code],
      [`${basic} ${enhanced} Text`, `${basic} ${enhanced[0]}${other.slice(1)} Text`],
    ];
  },
);

describe.each(locales)('the page of enhanced status codes and of replies with one in $tag', locale => {
  it('says nothing twice and nothing broken', () => {
    const [, check] = formats[1] ?? [];
    const flawed = mixes.flatMap(([a, b]) => {
      const page = compareDocument(compare(a, b), { locale });
      const empty = page.sections.some(hasNothing) ? ['an empty section'] : [];
      return [...empty, ...(check?.(page) ?? ['no check'])].map(flaw => `${a}/${b} ${flaw}`);
    });
    expect(mixes.length).toBeGreaterThanOrEqual(600);
    expect(flawed.slice(0, 20)).toEqual([]);
  }, 60_000);
});

describe('the page of a reply with an enhanced status code of its own', () => {
  const [en] = locales.filter(({ tag }) => tag === 'en');
  if (!en) throw new Error('no locale en');
  const pageOf = (a: string, b: number | string) => compareDocument(compare(a, b), { locale: en });

  it('shows no sample and no usual companions that contradict it', () => {
    const { sections } = pageOf('550 5.7.1 Delivery not authorized', 554);
    expect(idsOf(sections).filter(id => id.endsWith('exchange'))).toEqual(['b-exchange']);
    expect(JSON.stringify(sections)).not.toContain('550 5.7.1 is often sent with');
  });

  it('names the reply code alone beside that very code, and tells another one apart', () => {
    const [summary] = pageOf('550 5.7.1 Delivery not authorized', '5.7.1').sections;
    expect(JSON.stringify(summary?.blocks)).toContain('550 is the reply code, and 5.7.1 is');
    expect(compare('550 5.7.1 Delivery not authorized', '5.1.1').relation.kind).toBe('same-severity');
  });

  it('claims no command and no companion for a code that no session shows', () => {
    const { sections } = compareDocument(compare(447, 450), { locale: en });
    expect(JSON.stringify(sections)).not.toContain('447 can answer');
    expect(JSON.stringify(sections)).not.toContain('447 is often sent with');
  });

  it.each(['550 5.1.1 No such user', '550 5.7.1 Delivery not authorized'])('beside %s it is confused as ever', b => {
    const learnMore = pageOf('550', b).sections.find(({ id }) => id === 'learn-more');
    expect(JSON.stringify(learnMore?.blocks[0])).toMatch(/"550 is easily confused with .*551 .*553 .*554 /);
    expect(JSON.stringify(learnMore?.blocks[1])).not.toContain('confused');
  });
});

describe('what sets two codes apart', () => {
  const [en] = locales.filter(({ tag }) => tag === 'en');
  if (!en) throw new Error('no locale en');
  const sectionsOf = (a: Comparable, b: Comparable) => {
    const { sections } = compareDocument(compare(a, b), { locale: en });
    const textOf = (id: string) => JSON.stringify(sections.find(section => section.id === id)?.blocks ?? []);
    return { summary: textOf('summary'), differences: textOf('differences'), choice: textOf('when-to-use') };
  };

  it('never advises to wait and not to wait for one bare code', () => {
    const hopeless = codes.filter(code => code > 399 && code < 500 && classify(code).retry !== 'later');
    expect(hopeless).toEqual([]);
  });

  it.each([550, 552])('leaves open who has to act after a bare %s', code => {
    expect(sectionsOf(code, 535).differences).toContain(`${code} alone does not tell who has to act`);
    expect(sectionsOf(code, 450).differences).not.toMatch(/rarely helps|another day/);
  });

  it('says the severity once where the summary is about it', () => {
    const { summary, differences, choice } = sectionsOf(214, 530);
    expect(summary).toContain('214 reports success');
    expect(differences).not.toContain('first digit');
    expect(choice).toContain('214 is meant to answer only HELP, but 530 can answer any command.');
  });

  it.each(['459', '453'])('tells no server to send %s in order to be tried again', code => {
    expect(codes.map(other => sectionsOf(Number(code), other).choice).join()).not.toContain(`try again sends ${code}`);
  });

  it('tells no server to send what no standard provides for', () => {
    expect(sectionsOf(599, 450).choice).toContain('do not send 599.');
    expect(sectionsOf(522, 446).choice).toContain('send neither 522 nor 446.');
  });

  it('says of 221 and 421 that both close the connection, which is no difference', () => {
    expect(sectionsOf(221, 421).summary).toContain('Both end the session and close the connection');
    expect(sectionsOf(221, 421).choice).toContain('One that ends it of its own accord sends 421.');
  });

  it('leaves the first digit to the summary where it is about two that follow or replace one another', () => {
    expect(sectionsOf(450, 550).summary).toContain('450 for now, 550 for good');
    expect(sectionsOf(450, 550).differences).not.toContain('first digit');
    expect(sectionsOf(334, 535).differences).not.toContain('first digit');
    expect(sectionsOf(251, 551).differences).toContain('first digit');
  });

  it('takes 552 X.5.3 for the refusal for now that it is', () => {
    expect(sectionsOf('552 5.5.3 a', '552 5.3.4 b').summary).toContain('552 5.5.3 counts as a temporary failure');
    expect(sectionsOf('552 5.5.3 a', 452).summary).toContain('Neither 552 5.5.3 nor 452 is final');
    expect(sectionsOf('552 5.5.3 a', 452).choice).toContain('gives up after 552 5.5.3. Whether that is wise');
  });

  it('gives no advice for each of two that are sent together', () => {
    expect(sectionsOf('5.7.1', 550).differences).not.toMatch(/has to act|rarely helps|a case for/);
    expect(sectionsOf('5.3.4', 552).choice).toContain('They are not alternatives');
  });

  it('says that another attempt may succeed after a full mailbox, beside its temporary twin too', () => {
    expect(sectionsOf('4.2.2', '5.2.2').differences).toContain('an attempt on another day may succeed');
    expect(sectionsOf('4.2.2', '5.2.2').choice).not.toContain('wants it to stop');
  });

  it('lists what only one of them has', () => {
    expect(sectionsOf(530, 538).differences).toContain('530 also belongs to the STARTTLS extension.');
    const { differences } = sectionsOf(522, 552);
    expect(differences).toContain(
      'Both are often sent with 5.2.2. 522 is also sent with 5.2.0. 552 is also sent with 5.3.4,',
    );
  });

  it('relies on class and subject of an enhanced code in no list', () => {
    expect(sectionsOf('5.1.1', '5.1.99').differences).toContain('only its class and its subject can be relied on');
    expect(sectionsOf(550, 599).differences).toContain('599 is in no list, so only its first digit');
  });
});
