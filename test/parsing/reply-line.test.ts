import { describe, expect, it } from 'vitest';
import { parseReplyLine } from '../../src/parsing/reply-line.js';

describe('parseReplyLine', () => {
  it.each([
    ['550-5.1.1 text', { code: 550, last: false, enhanced: '5.1.1', text: 'text', faults: [] }],
    ['250', { code: 250, last: true, enhanced: undefined, text: '', faults: [] }],
    ['250-', { code: 250, last: false, enhanced: undefined, text: '', faults: [] }],
    ['250 Ok\r\n', { code: 250, last: true, enhanced: undefined, text: 'Ok', faults: [] }],
    ['250 Ok\n', { code: 250, last: true, enhanced: undefined, text: 'Ok', faults: [{ kind: 'bare-lf', line: 1 }] }],
    ['250 ü', { code: 250, last: true, enhanced: undefined, text: 'ü', faults: [{ kind: 'non-ascii', line: 1 }] }],
    [`250 ${'a'.repeat(506)}`, { code: 250, last: true, enhanced: undefined, text: 'a'.repeat(506), faults: [] }],
    [
      `250 ${'a'.repeat(507)}`,
      {
        code: 250,
        last: true,
        enhanced: undefined,
        text: 'a'.repeat(507),
        faults: [{ kind: 'line-too-long', line: 1, octets: 513 }],
      },
    ],
    ['334 2.1.1', { code: 334, last: true, enhanced: undefined, text: '2.1.1', faults: [] }],
  ])('%j', (line, expected) => {
    expect(parseReplyLine(line)).toEqual(expected);
    expect(parseReplyLine(new TextEncoder().encode(line))).toEqual(expected);
  });

  it.each([
    ['', 1],
    ['250OK', 1],
    ['25 x', 1],
    ['\r\n', 1],
    ['250 a\r\n250 b', 7],
    ['250 a\n\n', 6],
    ['250\r\r\n', 1],
  ])('%j is refused', (line, column) => {
    expect(() => parseReplyLine(line)).toThrow(expect.objectContaining({ fault: 'not-a-reply', line: 1, column }));
  });
});
