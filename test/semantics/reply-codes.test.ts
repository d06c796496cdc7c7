import { describe, expect, it } from 'vitest';
import { type ReplyCodeFacts, replyCodeAliases, replyCodes } from '../../src/facts/reply-codes.js';
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
  it('finds every code by its name and its title', () => {
    for (const { code, name, title } of rows) {
      for (const text of [name, title, title.toUpperCase()]) expect([text, replyCodeNamed(text)]).toEqual([text, code]);
    }
  });

  it('finds codes by the other titles they go by', () => {
    for (const [code, aliases] of Object.entries(replyCodeAliases)) {
      for (const alias of aliases) expect([alias, replyCodeNamed(alias)]).toEqual([alias, Number(code)]);
    }
  });

  it.each(['Teapot', '', 'constructor', '550'])('finds nothing by %j', name =>
    expect(replyCodeNamed(name)).toBeUndefined(),
  );
});
