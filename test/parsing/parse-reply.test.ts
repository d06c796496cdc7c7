import { describe, expect, it } from 'vitest';
import { parseReply } from '../../src/parsing/parse-reply.js';
import type { Reply } from '../../src/parsing/reply.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));

const rows: readonly (readonly [wire: string | Uint8Array, expected: Partial<Reply>])[] = [
  ['250', { code: 250, enhanced: undefined, lines: [''], text: '', faults: [] }],
  ['250 \r\n', { code: 250, lines: [''], faults: [] }],
  ['250 Ok', { lines: ['Ok'], faults: [] }],
  ['214 2 messages, 3 lines each\r\n', { code: 214, lines: ['2 messages, 3 lines each'] }],
  ['250-550 is text\r\n250 551 too\r\n', { code: 250, lines: ['550 is text', '551 too'], faults: [] }],
  ['250-\r\n250\r\n', { lines: ['', ''], text: '\n' }],
  ['571 5.7.1 Blocked\r\n', { code: 571, faults: [{ kind: 'second-digit-out-of-range', line: 1 }] }],
  ['250  two spaces\r\n', { lines: [' two spaces'], faults: [] }],
  ['250\u0020a\tb\r\n', { lines: ['a\tb'], faults: [] }],

  // enhanced status codes
  ['550-5.1.1 No\r\n550 5.1.1 user\r\n', { enhanced: '5.1.1', lines: ['No', 'user'], faults: [] }],
  ['550 5.7.515 Access denied\r\n', { enhanced: '5.7.515', lines: ['Access denied'], faults: [] }],
  ['451 4.7.650 Rate limited\r\n', { enhanced: '4.7.650', faults: [] }],
  ['250 2.0.0\r\n', { enhanced: '2.0.0', lines: [''], faults: [] }],
  ['550 5.1.1  Two spaces\r\n', { enhanced: '5.1.1', lines: [' Two spaces'], faults: [] }],
  ['550 5.01.1 No\r\n', { enhanced: undefined, lines: ['5.01.1 No'], faults: [] }],
  ['550 5.1.1.2 No\r\n', { enhanced: undefined, lines: ['5.1.1.2 No'], faults: [] }],
  ['550 5.1.1234 No\r\n', { enhanced: undefined, faults: [] }],
  [
    '550 5.1.1: No\r\n',
    {
      enhanced: '5.1.1',
      lines: ['5.1.1: No'],
      faults: [{ kind: 'enhanced-out-of-place', line: 1, enhanced: '5.1.1' }],
    },
  ],
  ['550 192.0.2.1 is blocked\r\n', { enhanced: undefined, faults: [] }],
  ['550 [5.1.2.3] is blocked\r\n', { enhanced: undefined, faults: [] }],
  ['250 X.3.6 Ok\r\n', { enhanced: undefined, lines: ['X.3.6 Ok'] }],
  ['354 2.0.0 Go on\r\n', { enhanced: undefined, lines: ['2.0.0 Go on'], faults: [] }],
  ['220 2.0.0 Ready to start TLS\r\n', { enhanced: '2.0.0', lines: ['Ready to start TLS'] }],
  [
    '550 5.1.1 5.7.1 Sender on local list\r\n',
    { enhanced: '5.1.1', lines: ['5.7.1 Sender on local list'], faults: [] },
  ],
  [
    '550 #5.1.0 Address rejected.\r\n',
    {
      enhanced: '5.1.0',
      lines: ['#5.1.0 Address rejected.'],
      faults: [{ kind: 'enhanced-out-of-place', line: 1, enhanced: '5.1.0' }],
    },
  ],
  [
    '550 sorry, no mailbox here by that name (#5.1.1)\r\n',
    { enhanced: '5.1.1', faults: [{ kind: 'enhanced-out-of-place', line: 1, enhanced: '5.1.1' }] },
  ],
  ['550 [46AF26@mx] 5.1.1 No such user\r\n', { enhanced: '5.1.1', lines: ['[46AF26@mx] 5.1.1 No such user'] }],
  ['220 mx ESMTP version (2.1.1)\r\n', { enhanced: undefined, faults: [] }],
  ['550 Blocked by release 4.5.1\r\n', { enhanced: undefined, faults: [] }],
  [
    '452 5.5.3 Too many recipients\r\n',
    { code: 452, enhanced: '5.5.3', faults: [{ kind: 'enhanced-class-mismatch', line: 1, enhanced: '5.5.3' }] },
  ],
  [
    '550-5.7.1 One\r\n550-Two\r\n550 5.7.1 Three\r\n',
    { enhanced: '5.7.1', lines: ['One', 'Two', 'Three'], faults: [{ kind: 'enhanced-missing', line: 2 }] },
  ],
  [
    '550-One\r\n550 5.7.1 Two\r\n',
    { enhanced: '5.7.1', lines: ['One', 'Two'], faults: [{ kind: 'enhanced-missing', line: 1 }] },
  ],
  [
    '550-5.7.1 One\r\n550-5.7.2 Two\r\n550 5.7.1 Three\r\n',
    { enhanced: '5.7.1', faults: [{ kind: 'enhanced-changed', line: 2, enhanced: ['5.7.1', '5.7.2'] }] },
  ],

  // line ends and lines that are none
  ['250 Ok\n', { lines: ['Ok'], faults: [{ kind: 'bare-lf', line: 1 }] }],
  ['250-a\n250 b', { lines: ['a', 'b'], faults: [{ kind: 'bare-lf', line: 1 }] }],
  ['250 Ok\r', { lines: ['Ok'], faults: [] }],
  ['250 a\rb\r\n', { lines: ['a\rb'], faults: [{ kind: 'control-character', line: 1 }] }],
  ['250 a\r\r\n', { lines: ['a\r'], faults: [{ kind: 'control-character', line: 1 }] }],
  ['250-a\r\n\r\n250 b\r\n', { lines: ['a', '', 'b'], faults: [{ kind: 'empty-line', line: 2 }] }],
  ['\r\n250 b\r\n', { lines: ['b'], faults: [{ kind: 'empty-line', line: 1 }] }],
  ['250 a\r\n\r\n', { lines: ['a'], faults: [{ kind: 'empty-line', line: 2 }] }],
  [
    '554-Refused\nsecond line\r\n554 end\r\n',
    {
      lines: ['Refused', 'second line', 'end'],
      faults: [
        { kind: 'bare-lf', line: 1 },
        { kind: 'line-without-code', line: 2 },
      ],
    },
  ],
  ['250-a\r\n1000 b\r\n250OK\r\n250 c\r\n', { lines: ['a', '1000 b', '250OK', 'c'] }],

  // codes that differ
  [
    '220-mx ESMTP\r\n521 5.3.2 Go away\r\n',
    {
      code: 521,
      enhanced: '5.3.2',
      faults: [
        { kind: 'code-changed', line: 2, codes: [220, 521] },
        { kind: 'enhanced-missing', line: 1 },
      ],
    },
  ],
  [
    '250-a\r\n550-b\r\n250-c\r\n450 d\r\n',
    { code: 450, faults: [{ kind: 'code-changed', line: 2, codes: [250, 550, 450] }] },
  ],

  // octets
  [
    '550 5.1.1 <jörg@example.test>: User unknown\r\n',
    { lines: ['<jörg@example.test>: User unknown'], faults: [{ kind: 'non-ascii', line: 1 }] },
  ],
  ['250 📮\r\n', { lines: ['📮'], faults: [{ kind: 'non-ascii', line: 1 }] }],
  ['250 \ufeffx\r\n', { lines: ['\ufeffx'] }],
  [latin1('550 Bo\xeete pleine\r\n'), { lines: ['Bo\xeete pleine'], faults: [{ kind: 'not-utf-8', line: 1 }] }],
  [
    latin1('550 \xd3\xca\xcf\xe4\x80\r\n'),
    { lines: ['\xd3\xca\xcf\xe4\x80'], faults: [{ kind: 'not-utf-8', line: 1 }] },
  ],
  [
    latin1('550-\xe9\r\n550-\xc3\xa9\r\n550 e\r\n'),
    {
      lines: ['\xe9', 'é', 'e'],
      faults: [
        { kind: 'not-utf-8', line: 1 },
        { kind: 'non-ascii', line: 2 },
      ],
    },
  ],
  [
    '500 Error: command "N\x00OP" not recognized\r\n',
    { text: 'Error: command "N\x00OP" not recognized', faults: [{ kind: 'control-character', line: 1 }] },
  ],
  ['250 \x1b[2J\x7f\r\n', { text: '\x1b[2J\x7f', faults: [{ kind: 'control-character', line: 1 }] }],
  [
    '250-a\r\n250\r\r\n250 b\r\n',
    {
      lines: ['a', '250\r', 'b'],
      faults: [
        { kind: 'control-character', line: 2 },
        { kind: 'line-without-code', line: 2 },
      ],
    },
  ],
  [`250 ${'x'.repeat(506)}\r\n`, { faults: [] }],
  [`250 ${'x'.repeat(507)}\r\n`, { faults: [{ kind: 'line-too-long', line: 1, octets: 513 }] }],
  [`334 ${'A'.repeat(12_288)}\r\n`, { code: 334, faults: [] }],
];

describe('parseReply', () => {
  it.each(rows)('%j', (wire, expected) => {
    expect(parseReply(wire)).toMatchObject(expected);
  });

  it.each([
    ['', 'not-a-reply', 1],
    ['\r\n', 'not-a-reply', 1],
    ['25 Ok', 'not-a-reply', 1],
    ['2500 Ok', 'not-a-reply', 1],
    ['250OK', 'not-a-reply', 1],
    ['250\tOk', 'not-a-reply', 1],
    ['150 Wait', 'not-a-reply', 1],
    ['600 Ok', 'not-a-reply', 1],
    [' 250 Ok', 'not-a-reply', 1],
    ['\ufeff250 Ok', 'not-a-reply', 1],
    ['\r\nhello', 'not-a-reply', 2],
    ['250-a\r\n', 'unfinished', 2],
    ['250-a', 'unfinished', 2],
    ['250-a\r\nfoo', 'unfinished', 3],
    ['250 a\r\n250 b', 'more-than-one-reply', 2],
    ['\r\n\r\n250-a\r\n250 b\r\n250 c', 'more-than-one-reply', 5],
    ['250-a\r\n250 b\r\nfoo', 'not-a-reply', 3],
  ])('%j is refused: %s', (wire, fault, line) => {
    expect(() => parseReply(wire)).toThrow(
      expect.objectContaining({ name: 'ReplySyntaxError', fault, line, column: 1 }),
    );
  });

  it.each([
    [
      'hello',
      'Refused at line 1, column 1: not-a-reply; accepted is a code from 200 to 599, then a space, a hyphen or nothing',
    ],
    ['250-a\r\n', 'Refused at line 2, column 1: unfinished; its last line is missing'],
    ['250 a\r\n250 b', 'Refused at line 2, column 1: more-than-one-reply; accepted is one'],
  ])('says of %j where and why it is refused, and what is accepted', (wire, message) => {
    expect(() => parseReply(wire)).toThrow(message);
  });

  it.each(rows)('strict: %j is refused at its first fault, or is the same', (wire, { faults }) => {
    const first = parseReply(wire).faults[0];
    expect(faults?.[0] ?? first).toEqual(first);
    if (first) {
      expect(() => parseReply(wire, { strict: true })).toThrow(
        expect.objectContaining({ name: 'ReplySyntaxError', fault: first.kind, line: first.line }),
      );
    } else expect(parseReply(wire, { strict: true })).toEqual(parseReply(wire));
  });

  it.each([
    ['250 aé', 'non-ascii', 1, 6],
    ['250-a\r\n250 \x00', 'control-character', 2, 5],
    ['250-a\n250 b', 'bare-lf', 1, 6],
    ['452 5.5.3 x', 'enhanced-class-mismatch', 1, 5],
  ])('strict: %j has %s at line %d, column %d', (wire, fault, line, column) => {
    expect(() => parseReply(wire, { strict: true })).toThrow(expect.objectContaining({ fault, line, column }));
  });

  it('makes lines that differ in their code an error when asked to', () => {
    expect(() => parseReply('220-mx\r\n521 no', { rejectChangedCode: true })).toThrow(
      expect.objectContaining({ fault: 'code-changed', line: 2 }),
    );
  });

  it('counts the lines of an error from the first of the input', () => {
    expect(() => parseReply('\r\n\r\n250-a\r\n251 b', { rejectChangedCode: true })).toThrow(
      expect.objectContaining({ fault: 'code-changed', line: 4 }),
    );
  });

  it.each([
    ['250 a\r\n250 b', 2],
    ['\r\n250-a\r\n250 b\r\n250 c', 4],
    ['250-a\n250 b\n250 c', 3],
    ['\n250-a\n250 b\n250 c', 4],
  ])('%j: the reply too many begins in line %i', (wire, line) => {
    expect(() => parseReply(wire)).toThrow(expect.objectContaining({ fault: 'more-than-one-reply', line }));
  });

  it('notes empty lines behind the reply once, and refuses them when it is strict', () => {
    expect(parseReply('250-a\r\n250 b\r\n\r\n\n').faults).toEqual([{ kind: 'empty-line', line: 3 }]);
    expect(() => parseReply('250-a\r\n250 b\r\n\r\n', { strict: true })).toThrow(
      expect.objectContaining({ fault: 'empty-line', line: 3 }),
    );
  });

  it.each(['EHLO', 'ehlo client.example', 'HELO', 'LHLO'])('takes no enhanced code from an answer to %s', command => {
    expect(parseReply('250-2.1.1 \x01hi\r\n250 2.1.1 \x01', { command })).toMatchObject({
      enhanced: undefined,
      lines: ['2.1.1 \x01hi', '2.1.1 \x01'],
      faults: [{ kind: 'control-character', line: 2 }],
    });
  });

  it('takes an enhanced code from a refused greeting only', () => {
    expect(parseReply('220 2.0.0 mx', { command: 'CONN' })).toMatchObject({ enhanced: undefined, text: '2.0.0 mx' });
    expect(parseReply('421 4.3.2 Later', { command: 'CONN' })).toMatchObject({ enhanced: '4.3.2', text: 'Later' });
  });

  it('gives plain data that survives JSON', () => {
    const reply = parseReply('550-5.1.1 a\n550 5.1.1 b');
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });

  it.each([undefined, null, 250, true, 10n, {}, Symbol('x'), new ArrayBuffer(4), Uint8Array, { BYTES_PER_ELEMENT: 1 }])(
    '%s is neither text nor octets',
    odd => {
      expect(() => parseReply(odd as unknown as string)).toThrow('Text or a Uint8Array is accepted, not ');
    },
  );
});
