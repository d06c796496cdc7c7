import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classification/classify.js';
import { type AnyComparison, compare } from '../../src/comparison/compare.js';
import type { Comparable } from '../../src/comparison/compared.js';
import type { Difference } from '../../src/comparison/differences.js';
import { curatedPairs } from '../../src/comparison/pairs.js';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { replyCodes } from '../../src/facts/reply-codes.js';
import { parseReply } from '../../src/parsing/parse-reply.js';
import { severityOf } from '../../src/semantics/severity.js';

const find = <F extends Difference['field']>({ differences }: AnyComparison, field: F) =>
  differences.find((difference): difference is Extract<Difference, { field: F }> => difference.field === field);

const fieldsOf = ({ differences }: AnyComparison): string[] => differences.map(({ field }) => field);

const adviceIn = (comparison: AnyComparison, field: 'party' | 'retry') =>
  find(comparison, field)?.a ?? comparison.same.find(sameness => sameness.field === field)?.value;

const knownCodes = Object.values(replyCodes).map(row => row.code);
const allPairs = Object.values(curatedPairs).flat();

describe('compare', () => {
  it('gives the rows of known codes themselves', () => {
    const { a, b } = compare(214, 535);
    expect([a, b]).toEqual([replyCodes[214], replyCodes[535]]);
  });

  it('tells what differs, what matters most first', () => {
    expect(fieldsOf(compare(214, 535))).toEqual([
      'severity',
      'party',
      'retry',
      'commands',
      'category',
      'extension',
      'enhanced',
    ]);
    expect(fieldsOf(compare(421, 550))).toEqual([
      'severity',
      'outcome',
      'party',
      'retry',
      'commands',
      'connection',
      'category',
      'enhanced',
    ]);
  });

  it('takes sets apart', () => {
    expect(find(compare(354, 550), 'commands')).toEqual({
      field: 'commands',
      shared: ['DATA'],
      onlyA: [],
      onlyB: ['EHLO', 'HELO', 'MAIL FROM', 'RCPT TO', 'end-of-data', 'VRFY', 'EXPN'],
    });
    expect(find(compare(553, 421), 'commands')).toEqual({
      field: 'commands',
      shared: ['MAIL FROM', 'RCPT TO', 'VRFY'],
      onlyA: [],
      onlyB: ['any'],
    });
    expect(find(compare(530, 535), 'extension')).toEqual({
      field: 'extension',
      shared: ['AUTH'],
      onlyA: ['STARTTLS'],
      onlyB: [],
    });
  });

  it('decides for each shared command', () => {
    expect(find(compare(252, 250), 'outcome')?.commands).toEqual([
      { command: 'VRFY', a: 'unverified', b: 'accepted' },
      { command: 'EXPN', a: 'unverified', b: 'accepted' },
    ]);
    expect(find(compare('552 5.5.3 Too many recipients', 550), 'outcome')?.commands).toEqual([
      { command: 'RCPT TO', a: 'temporary-failure', b: 'permanent-failure' },
    ]);
  });

  it('tells who acts and whether to retry without any text', () => {
    expect(find(compare(450, 535), 'party')).toMatchObject({ a: 'receiver-admin', b: 'sender-admin' });
    expect(find(compare(450, 535), 'retry')).toMatchObject({ a: 'later', b: 'after-change' });
    expect(find(compare('5.2.2', '5.1.1'), 'party')).toMatchObject({ a: 'recipient', b: 'sender' });
    expect(find(compare(354, 235), 'party')).toBeUndefined();
  });

  it('keeps what both share', () => {
    expect(compare(550, 553).same).toEqual([
      { field: 'severity', value: 'permanent-negative' },
      { field: 'party', value: 'sender' },
      { field: 'connection', value: 'no' },
      { field: 'category', value: 'mail-system' },
      { field: 'standing', value: 'standard' },
    ]);
  });

  it('compares codes in no table by their digits and says so', () => {
    const comparison = compare(499, 550);
    expect(comparison.a).toEqual({
      code: 499,
      severity: 'transient-negative',
      category: undefined,
      standing: 'unlisted',
    });
    expect(find(comparison, 'standing')).toEqual({ field: 'standing', a: 'unlisted', b: 'standard' });
    expect(find(comparison, 'category')).toEqual({ field: 'category', a: 'none', b: 'mail-system' });
    expect(find(comparison, 'commands')).toBeUndefined();
  });

  it('compares unregistered enhanced codes by subject and class, and says so', () => {
    const { a, ...comparison } = compare('5.7.515', '5.1.1');
    expect(a).toMatchObject({ code: '5.7.515', known: 'subject', class: { class: 5 }, subject: { subject: 7 } });
    expect(comparison.differences).toContainEqual({ field: 'standing', a: 'unlisted', b: 'standard' });
    expect(comparison.differences).toContainEqual({ field: 'subject', a: 7, b: 1 });
  });

  it('reads whole replies, as text or parsed', () => {
    const reply = '550-5.1.1 No such user\r\n550 5.1.1 here\r\n';
    expect(compare(reply, 450)).toEqual(compare(parseReply(reply), 450));
    expect(compare(reply, 450).a).toMatchObject({ code: 550, enhanced: { code: '5.1.1', known: 'detail' } });
    expect(compare('550', 450).a).toMatchObject({ code: 550, enhanced: undefined });
  });

  it('is plain data that survives JSON', () => {
    const comparison = compare('5.1.1', 550);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('party and retry', () => {
  const failures = knownCodes.filter(code => code > 399);
  const enhanced = Object.keys(enhancedStatusCodes).flatMap(key => [`4.${key}`, `5.${key}`]);
  const replies = enhanced.flatMap(code =>
    (code.startsWith('4') ? [421, 450, 451, 452, 454] : [521, 550, 552, 554]).map(basic => `${basic} ${code}`),
  );
  /** Told by words of Exchange Online, which `classify` finds in the code itself. */
  const toldByWords = ' 5.7.12';

  it('are what classify says of the same code', () => {
    const both = [...failures, ...replies].filter(it => !`${it}`.endsWith(toldByWords));
    const differing = both.filter(failure => {
      const { party, retry } = classify(failure);
      const comparison = compare<Comparable, Comparable>(failure, 250);
      return adviceIn(comparison, 'party') !== party || adviceIn(comparison, 'retry') !== retry;
    });
    expect(both.length).toBeGreaterThan(700);
    expect(differing).toEqual([]);
  });

  it('are never to give an address up while the refusal is temporary', () => {
    expect(adviceIn(compare('4.1.1', 250), 'retry')).toBe('later');
    expect(adviceIn(compare('4.2.1', 250), 'retry')).toBe('later');
    expect(adviceIn(compare('4.7.8', 250), 'retry')).toBe('after-change');
  });
});

describe('the relation', () => {
  it.each([
    [550, 550, { kind: 'identical' }],
    ['5.1.1', '5.1.1', { kind: 'identical' }],
    [530, 535, { kind: 'sequence', pair: '530/535', order: [530, 535] }],
    [235, 334, { kind: 'sequence', pair: '334/235', order: [334, 235] }],
    [550, 450, { kind: 'temporary-permanent-pair', pair: '450/550' }],
    ['4.2.2', '5.2.2', { kind: 'temporary-permanent-pair' }],
    [534, 535, { kind: 'often-confused', pair: '534/535' }],
    ['4.7.515', '5.7.515', { kind: 'temporary-permanent-pair' }],
    ['4.9.9', '5.9.9', { kind: 'unrelated' }],
    ['5.7.8', 535, { kind: 'sent-together' }],
    [452, '4.5.3', { kind: 'sent-together' }],
    ['2.1.1', 550, { kind: 'unrelated' }],
    [450, '5.1.1', { kind: 'unrelated' }],
    [500, 550, { kind: 'same-severity' }],
    ['550 5.1.1 No', '550 5.7.1 No', { kind: 'same-severity' }],
    ['530 5.7.0 No', '535 5.7.8 No', { kind: 'sequence', pair: '530/535', order: [530, 535] }],
    ['552 5.5.3 Too many', 452, { kind: 'unrelated' }],
    ['554 5.0.0 No', '552 5.5.3 Too many', { kind: 'same-severity' }],
    ['554 5.0.0 No', 552, { kind: 'often-confused', pair: '552/554' }],
    [214, 535, { kind: 'unrelated' }],
    [499, 498, { kind: 'same-severity' }],
  ] as const)('of %s and %s', (a, b, relation) => {
    expect(compare<Comparable, Comparable>(a, b).relation).toEqual(relation);
  });
});

describe('curated pairs', () => {
  it('are at least forty, each once in either order', () => {
    const sorted = allPairs.map(pair => pair.split('/').sort().join('/'));
    expect(sorted.length).toBeGreaterThanOrEqual(40);
    expect(new Set(sorted).size).toBe(sorted.length);
  });

  it.each(allPairs)('%s names two known codes', pair => {
    const codes = pair.split('/').map(Number);
    expect(knownCodes).toEqual(expect.arrayContaining(codes));
    expect(compare(codes[0] ?? 0, codes[1] ?? 0).relation.pair).toBe(pair);
  });

  it.each(curatedPairs['temporary-permanent-pair'])('%s is temporary and then permanent', pair => {
    const [temporary, permanent] = pair.split('/').map(Number);
    expect([severityOf(temporary), severityOf(permanent)]).toEqual(['transient-negative', 'permanent-negative']);
  });
});

describe('what compare refuses', () => {
  it.each([
    [99],
    [600],
    [5500],
    [450.5],
    [Number.NaN],
    [''],
    ['five-fifty'],
    ['5.1'],
    ['3.1.1'],
    ['250 one\r\n250 two'],
    [null],
    [undefined],
    [{}],
    [{ code: '550' }],
    [[550]],
    [550n],
    [Symbol('550')],
    ['x'.repeat(100_000)],
  ])('%s is a TypeError that says what is accepted', value => {
    const attempt = () => compare(250, value as Comparable);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(/reply code from 200 to 599.*enhanced status code.*it got/s);
    expect(attempt).not.toThrow(/.{300}/s);
  });
});

const comparables = fc.oneof(
  fc.integer({ min: 200, max: 599 }),
  fc.constantFrom(...knownCodes),
  fc
    .tuple(fc.constantFrom(2, 4, 5), fc.constantFrom(...Object.keys(enhancedStatusCodes), '9.9', '7.515'))
    .map(([digit, tail]) => `${digit}.${tail}`),
  fc.constantFrom('550 5.1.1 No such user', '450-4.7.1 Greylisted\r\n450 4.7.1 Wait', '552 5.5.3 Too many', '421'),
);

function mirrored({ a, b, relation, same, differences }: AnyComparison): AnyComparison {
  const turned = differences.map(difference => {
    if ('onlyA' in difference) return { ...difference, onlyA: difference.onlyB, onlyB: difference.onlyA };
    if (difference.field !== 'outcome') return { ...difference, a: difference.b, b: difference.a };
    return { ...difference, commands: difference.commands.map(({ command, a, b }) => ({ command, a: b, b: a })) };
  });
  return { a: b, b: a, relation, same, differences: turned as Difference[] };
}

describe('for any two values', () => {
  it('compare(b, a) is compare(a, b) mirrored', () => {
    fc.assert(
      fc.property(comparables, comparables, (a, b) => {
        expect(compare(b, a)).toEqual(mirrored(compare(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  it('no difference is a sameness, and none is empty', () => {
    fc.assert(
      fc.property(comparables, comparables, (a, b) => {
        const { same, differences } = compare(a, b);
        const fields = [...same, ...differences].map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        for (const difference of differences) {
          if ('onlyA' in difference) expect(difference.onlyA.length + difference.onlyB.length).toBeGreaterThan(0);
          else if ('a' in difference) expect(difference.a).not.toEqual(difference.b);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a value compared with itself is identical, without a difference', () => {
    fc.assert(
      fc.property(comparables, value => {
        expect(compare(value, value)).toMatchObject({ relation: { kind: 'identical' }, differences: [] });
      }),
    );
  });
});
