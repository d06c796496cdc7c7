import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWire } from '../../src/parsing/reply-reader.js';

const piece = fc.constantFrom(
  '2.1.5',
  '5.1.1',
  '4.7.650',
  '5.01.1',
  '5.1.1.2',
  ' ',
  'a',
  '.',
  ':',
  '192.0.2.1',
  '(#5.7.1)',
);

const conforming = fc.record({
  code: fc.constantFrom(211, 220, 250, 334, 354, 450, 550, 559),
  texts: fc.array(
    fc.array(piece, { maxLength: 4 }).map(pieces => pieces.join('')),
    { minLength: 1, maxLength: 4 },
  ),
  command: fc.constantFrom('', 'EHLO client.example', 'CONN', 'RCPT TO'),
});

it('gives for conforming lines what the careful reader gives, wherever they stand', () => {
  fc.assert(
    fc.property(conforming, ({ code, texts, command }) => {
      const separatorOf = (text: string, line: number) => (line < texts.length - 1 ? '-' : text && ' ');
      const lines = texts.map((text, line) => `${code}${separatorOf(text, line)}${text}\r\n`);
      const wire = lines.join('');
      const around = { text: `250 a\r\n${wire}250 b\r\n`, from: 7, octets: wire.length, lineCount: lines.length };
      expect(readWire({ ...around, code }, command)).toEqual(readWire({ ...around, code: 0 }, command));
    }),
    { numRuns: 3000 },
  );
});
