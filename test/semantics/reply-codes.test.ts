import { describe, expect, it } from 'vitest';
import { type ReplyCodeFacts, replyCodes } from '../../src/facts/reply-codes.js';
import { factsOf, isKnownReplyCode, replyCodeNamed } from '../../src/semantics/reply-codes.js';

const rows: readonly ReplyCodeFacts[] = Object.values(replyCodes);

describe('isKnownReplyCode', () => {
  it.each([550, 214, 571])('knows %i', code => expect(isKnownReplyCode(code)).toBe(true));
  it.each([499, 515, 576, 101, 605, '550', Number.NaN, undefined, 'toString'])('does not know %s', code =>
    expect(isKnownReplyCode(code)).toBe(false),
  );
});

describe('factsOf', () => {
  it('finds the row itself', () => expect(factsOf(535)).toBe(replyCodes[535]));
  it.each([499, 0, -1, 1e9, 550.5])('has none for %d', code => expect(factsOf(code)).toBeUndefined());
});

describe('replyCodeNamed', () => {
  it('finds every code by its name, its title and its other titles', () => {
    for (const row of rows) {
      for (const name of [row.name, row.title, ...row.aliases, row.title.toUpperCase()]) {
        expect([name, replyCodeNamed(name)]).toEqual([name, row.code]);
      }
    }
  });

  it.each(['Teapot', '', 'constructor', '550'])('finds nothing by %j', name =>
    expect(replyCodeNamed(name)).toBeUndefined(),
  );
});
