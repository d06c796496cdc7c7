import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReply } from '../../src/parsing/parse-reply.js';
import type { Reply } from '../../src/parsing/reply.js';
import { isReplyLimitError } from '../../src/parsing/reply-limit-error.js';
import { createReplyParser, type ReplyParser, type ReplyParserOptions } from '../../src/parsing/reply-parser.js';
import { isReplySyntaxError } from '../../src/parsing/reply-syntax-error.js';

type Chunk = string | Uint8Array;

interface Reading {
  readonly replies: readonly Reply[];
  readonly error: unknown;
  readonly dropped: number;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What came out before the error, which is asked for once more when it was thrown. */
function takeAll(parser: ReplyParser, steps: readonly (() => Reply[])[]): { replies: Reply[]; error: unknown } {
  const replies: Reply[] = [];
  try {
    for (const step of steps) replies.push(...step());
  } catch (error) {
    expect(() => parser.next()).toThrow(error as Error);
    return { replies, error };
  }
  return { replies, error: undefined };
}

function read(chunks: readonly Chunk[], options?: ReplyParserOptions): Reading {
  const parser = createReplyParser(options);
  const finish = (): Reply[] => {
    parser.end();
    const last = parser.next();
    return last ? [last] : [];
  };
  const { replies, error } = takeAll(parser, [
    ...chunks.map(chunk => () => parser.push(chunk)),
    finish,
    () => [parser.next()].filter(reply => reply !== undefined),
  ]);
  const shown = error instanceof Error ? { ...error, message: error.message } : error;
  return { replies, error: shown, dropped: error ? -1 : parser.reset() };
}

const cut = (octets: Uint8Array, at: readonly number[]): Uint8Array[] => {
  const places = [0, ...at.map(place => place % (octets.length + 1)).sort((a, b) => a - b), octets.length];
  return places.slice(1).map((end, index) => octets.slice(places[index], end));
};

const oneByOne = (octets: Uint8Array): Uint8Array[] => Array.from(octets, octet => Uint8Array.of(octet));

const wires: readonly Uint8Array[] = [
  utf8('220 mx.example ESMTP\r\n250-mx.example\r\n250-SIZE\r\n250 HELP\r\n'),
  utf8('550-5.7.1 <jörg@example.test>\r\n550 5.7.1 📮 not möglich\r\n250 Ok\r\n'),
  latin1('550 Bo\xeete\r\n250 \xc3\r\n250 \xe4\xb8\xad\r\n'),
  utf8('250\r\n250 next\r\n'),
  utf8('250-mx\r\n250\r\n550 5.1.1 No such user\r\n'),
  utf8('250 a\n250-b\n\n250 c\n'),
  utf8('\r\n\r\n250 a\r\n\r\n250 b'),
  utf8('220-mx\r\n521 5.3.2 no\r\n250 ok\r\n'),
  utf8('250-a\r\nno code\r\n250 b\r'),
  utf8('250 a\r\nhello\r\n250 b\r\n'),
  utf8('250 a\rb\r\n250 c\r\r\n250 d\x00\r\n'),
  utf8('250-unfinished\r\n250-again'),
  utf8(`250 ${'x'.repeat(60)}\r\n250 y\r\n`),
  utf8('250-1\r\n250-2\r\n250-3\r\n250-4\r\n250-5\r\n250 6\r\n'),
  utf8('\r\n\r\n\r\n\r\n\r\n\r\n250 a\r\n'),
];

const settings: readonly ReplyParserOptions[] = [
  {},
  { strict: true },
  { rejectChangedCode: true },
  { maxLineOctets: 64 },
  { maxReplyLines: 5 },
  { maxReplyOctets: 30 },
  { maxLineOctets: 12, maxReplyLines: 2, maxReplyOctets: 20, strict: true },
];

describe('every way to cut the input', () => {
  it.each(settings)('gives the same replies, faults and error with %j', options => {
    for (const wire of wires) {
      const whole = read([wire], options);
      expect(read(oneByOne(wire), options)).toEqual(whole);
      for (let at = 1; at < wire.length; at++) expect(read(cut(wire, [at]), options)).toEqual(whole);
    }
  });

  it('gives the same for arbitrary octets', () => {
    const pieces = fc.constantFrom(
      '250',
      '-',
      ' ',
      '\r\n',
      '\n',
      '\r',
      '5.1.1',
      '550',
      'ü',
      'text',
      '\x00',
      '334 ',
      '250-',
      '250 x\r\n',
    );
    const wire = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map(parts => utf8(parts.join(''))),
      fc.uint8Array({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(
        wire,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(...settings),
        (octets, places, options) => {
          const whole = read([octets], options);
          expect(read(cut(octets, places), options)).toEqual(whole);
          expect(read(oneByOne(octets), options)).toEqual(whole);
          expect(whole.error === undefined || isReplySyntaxError(whole.error) || isReplyLimitError(whole.error)).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same for text cut inside a surrogate pair', () => {
    const text = '250 📮 é\r\n250-\r\n250 𝄞\r\n';
    for (let at = 1; at < text.length; at++)
      expect(read([text.slice(0, at), text.slice(at)])).toEqual(read([utf8(text)]));
  });

  it('reads half a surrogate pair as U+FFFD', () => {
    expect(read(['250 \ud83d', utf8('\r\n')]).replies[0]?.text).toBe('\ufffd');
    expect(read(['250 \ud83d', '\r\n']).replies[0]?.text).toBe('\ufffd');
    expect(read(['250 \ud83d']).replies[0]?.text).toBe('\ufffd');
  });

  it('reads one reply as parseReply does', () => {
    for (const wire of ['250\r\n', '550-5.1.1 a\r\n550 b\r\n', '250 ü\n', '220-a\r\n521 b\r\n']) {
      expect(createReplyParser().push(wire)).toEqual([parseReply(wire)]);
    }
  });
});

describe('createReplyParser', () => {
  it('gives replies already read before the error behind them', () => {
    const parser = createReplyParser();
    parser.feed('250 a\r\n250 b\r\nhello\r\n250 c\r\n');
    expect(parser.error).toMatchObject({ name: 'ReplySyntaxError', fault: 'not-a-reply', line: 3, column: 1 });
    expect(parser.next()?.text).toBe('a');
    parser.feed('250 d\r\n');
    expect(parser.next()?.text).toBe('b');
    const calls = [() => parser.next(), () => parser.feed(''), () => parser.push('x'), () => parser.end()];
    for (const call of [...calls, ...calls]) expect(call).toThrow(parser.error);
    expect(parser.reset()).toBe(7 + 7 + 7 + 1 + 1);
    expect(parser.error).toBeUndefined();
    expect(parser.push('250 e\r\n')[0]?.text).toBe('e');
  });

  it('gives the replies before a fault to a strict reader, and none behind it', () => {
    const parser = createReplyParser({ strict: true });
    parser.feed('250 a\r\n250 b\n250 c\r\nhello\r\n');
    expect(parser.error).toMatchObject({ fault: 'bare-lf', line: 2 });
    expect(parser.push('250 d\r\n')).toMatchObject([{ text: 'a' }]);
    expect(() => parser.next()).toThrow(expect.objectContaining({ fault: 'bare-lf', line: 2, column: 6 }));
  });

  it('counts what is not given out yet', () => {
    const parser = createReplyParser();
    parser.feed('250 a\r\n250-b\r\n25');
    expect(parser.buffered).toBe(16);
    parser.next();
    expect(parser.buffered).toBe(9);
    expect(parser.next()).toBeUndefined();
    parser.feed('\ud83d');
    expect(parser.buffered).toBe(12);
    expect(parser.reset()).toBe(12);
    expect(parser.buffered).toBe(0);
  });

  it('copies what it is fed', () => {
    const parser = createReplyParser();
    const chunk = utf8('250 a\r\n250');
    parser.feed(chunk);
    chunk.fill(0);
    expect(parser.push(' b\r\n').map(reply => reply.text)).toEqual(['a', 'b']);
  });

  it('ends inside a reply with an error, and after a line without line end with a fault', () => {
    const parser = createReplyParser();
    parser.feed('250-a\r\n250-b');
    expect(() => parser.end()).toThrow(expect.objectContaining({ fault: 'unfinished', line: 3 }));
    parser.reset();
    parser.feed('250 a\r\n250 b');
    parser.end();
    expect(parser.next()).toMatchObject({ text: 'a', faults: [] });
    expect(parser.next()).toMatchObject({ text: 'b', faults: [{ kind: 'missing-line-end', line: 1 }] });
    expect(parser.next()).toBeUndefined();
    parser.end();
    expect(parser.push('250 c\r\n')).toMatchObject([{ text: 'c', faults: [] }]);
  });

  it('gives replies that wait before the error that the input ended inside one', () => {
    const parser = createReplyParser();
    parser.feed('250 a\r\n250-b\r\n');
    parser.end();
    expect(parser.next()?.text).toBe('a');
    expect(() => parser.next()).toThrow(expect.objectContaining({ fault: 'unfinished' }));
  });

  it('reads a reply as the answer to the command that is named', () => {
    const parser = createReplyParser();
    parser.feed('250 2.1.1 greets\r\n250 2.1.1 Ok\r\n');
    expect(parser.next('EHLO client.example')).toMatchObject({ enhanced: undefined, text: '2.1.1 greets' });
    expect(parser.next('MAIL FROM')).toMatchObject({ enhanced: '2.1.1', text: 'Ok' });
  });

  it('reads all replies as answers to the command of the options, unless another is named', () => {
    const parser = createReplyParser({ command: 'EHLO' });
    expect(parser.push('250 2.1.1 greets\r\n250 2.1.1 again\r\n')).toMatchObject([
      { enhanced: undefined, text: '2.1.1 greets' },
      { enhanced: undefined, text: '2.1.1 again' },
    ]);
    parser.feed('250 2.1.1 Ok\r\n');
    expect(parser.next('MAIL FROM')).toMatchObject({ enhanced: '2.1.1', text: 'Ok' });
    expect(createReplyParser({ command: 'EHLO', strict: true }).push('250 5.1.1 x\r\n')).toMatchObject([
      { faults: [] },
    ]);
  });

  it('takes what it read before for no part of a last line, wherever that stands', () => {
    for (let replies = 300; replies < 400; replies++) {
      const parser = createReplyParser();
      for (let reply = 0; reply < replies; reply++) parser.push('250 abcdef\r\n');
      parser.feed('25');
      expect(() => parser.end()).toThrow(expect.objectContaining({ fault: 'not-a-reply', line: replies + 1 }));
    }
  });

  it('tells at every split how much came after the 220 to STARTTLS', () => {
    const wire = utf8('220 go\r\n250-evil\r\n250 x\r\n');
    for (let at = 0; at <= wire.length; at++) {
      const parser = createReplyParser();
      for (const chunk of cut(wire, [at])) parser.feed(chunk);
      expect(parser.next()?.code).toBe(220);
      expect(parser.buffered).toBe(17);
      expect(parser.reset()).toBe(17);
      expect(parser.next()).toBeUndefined();
    }
  });

  it('reads nothing while it is stopped, and counts all', () => {
    const parser = createReplyParser();
    parser.feed('220 go\r\n250 evil\r\nhello\r\n');
    parser.next();
    parser.stop();
    expect(parser.error).toBeUndefined();
    expect(parser.push('250 more\r\n')).toEqual([]);
    expect(parser.reset()).toBe(10 + 7 + 10);
    expect(parser.push('250 fresh\r\n')).toHaveLength(1);
  });

  it.each([
    ['maxLineOctets', 8, '250 123\r\n', '250 12\r\n'],
    ['maxReplyLines', 2, '250-1\r\n250-2\r\n250 3\r\n', '250-1\r\n250 2\r\n'],
    ['maxReplyOctets', 14, '250-12\r\n250 1\r\n', '250-1\r\n250 2\r\n'],
  ] as const)('stops past %s', (limit, maximum, past, within) => {
    expect(read([past], { [limit]: maximum }).error).toMatchObject({ name: 'ReplyLimitError', limit, maximum });
    expect(read([within], { [limit]: maximum })).toMatchObject({ error: undefined, replies: [{ code: 250 }] });
  });

  it('stops at each limit by default', () => {
    expect(read(['250 '.padEnd(16_385, 'x')]).error).toMatchObject({ limit: 'maxLineOctets' });
    expect(read(['250-\r\n'.repeat(1024)]).error).toMatchObject({ limit: 'maxReplyLines' });
    expect(read([`250-${'x'.repeat(4000)}\r\n`.repeat(100)]).error).toMatchObject({ limit: 'maxReplyOctets' });
    expect(read(['\r\n'.repeat(2000)]).error).toMatchObject({ limit: 'maxReplyLines' });
    expect(read([`334 ${'A'.repeat(12_288)}\r\n`])).toMatchObject({ error: undefined, replies: [{ faults: [] }] });
  });

  it.each([0, -1, 1.5, Number.NaN, '10'])('refuses the limit %j', limit => {
    expect(() => createReplyParser({ maxReplyLines: limit as number })).toThrow(RangeError);
  });

  it('takes Infinity for no limit', () => {
    const options = { maxLineOctets: Infinity, maxReplyLines: Infinity, maxReplyOctets: Infinity };
    expect(
      read([`250-${'x'.repeat(300_000)}\r\n`, '250-\r\n'.repeat(2000), '250 \r\n'], options).replies[0]?.lines,
    ).toHaveLength(2002);
  });
});

describe('what fails elsewhere', () => {
  it('does not merge a bare code with the reply behind it', () => {
    expect(read(['250\r\n354 Go\r\n']).replies.map(({ code, text }) => [code, text])).toEqual([
      [250, ''],
      [354, 'Go'],
    ]);
  });

  it('gives out all replies of a chunk at once', () => {
    expect(createReplyParser().push('250 Ok\r\n'.repeat(100))).toHaveLength(100);
  });

  it('reads 100,000 bare codes in one chunk without recursion', () => {
    expect(createReplyParser().push('250\r\n'.repeat(100_000))).toHaveLength(100_000);
  });

  it('does not corrupt UTF-8 that is cut between chunks', () => {
    expect(read(oneByOne(utf8('550 zażółć\r\n'))).replies[0]?.text).toBe('zażółć');
  });

  it('lets the last of differing codes decide', () => {
    expect(read(['220-mx\r\n521 no\r\n']).replies[0]).toMatchObject({
      code: 521,
      faults: [{ kind: 'code-changed', codes: [220, 521] }],
    });
  });

  it('keeps a line without a code inside a reply, with a fault', () => {
    expect(read(['250-a\r\nb\r\n250 c\r\n']).replies[0]).toMatchObject({
      lines: ['a', 'b', 'c'],
      faults: [{ kind: 'line-without-code', line: 2 }],
    });
  });

  it('does not pass over a line without a code between replies', () => {
    expect(read(['250 a\r\nb\r\n250 c\r\n'])).toMatchObject({
      replies: [{ text: 'a' }],
      error: { fault: 'not-a-reply', line: 2 },
    });
  });

  it('keeps the column of an octet, the line and the code apart in long replies', () => {
    const lines = Array.from({ length: 200 }, (_, n) => `line ${n} ${'x'.repeat(40)}`);
    const wire = lines.map((line, n) => `250${n === 199 ? ' ' : '-'}${line}\r\n`).join('');
    expect(read([wire]).replies[0]?.lines).toEqual(lines);
    expect(read([wire.replace('line 150', 'lïne 150')]).replies[0]).toMatchObject({
      faults: [{ kind: 'non-ascii', line: 151 }],
    });
  });
});
