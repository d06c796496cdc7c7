import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormattableReply, formatReply } from '../../src/parsing/format-reply.js';
import { parseReply } from '../../src/parsing/parse-reply.js';

const textstring = fc.string({ unit: fc.constantFrom(...' \tabz059.#()-'), maxLength: 12 });
const code = fc
  .integer({ min: 2, max: 5 })
  .chain(first => fc.integer({ min: 0, max: 59 }).map(rest => first * 100 + rest));
const number = fc.integer({ min: 0, max: 999 });

/** Conforming replies: what stands where an enhanced status code would be read is one. */
const replies: fc.Arbitrary<FormattableReply> = fc
  .record({
    code,
    subject: number,
    detail: number,
    bears: fc.boolean(),
    lines: fc.array(textstring, { minLength: 1, maxLength: 4 }),
  })
  .map(({ code, subject, detail, bears, lines }) => ({
    code,
    enhanced: bears && (code < 300 || code >= 400) ? `${Math.floor(code / 100)}.${subject}.${detail}` : undefined,
    lines,
  }))
  .filter(({ enhanced, lines }) => enhanced !== undefined || lines.every(line => !/[245]\.\d+\.\d+/.test(line)));

describe('formatReply', () => {
  it.each([
    [{ code: 250, lines: ['Ok'] }, '250 Ok\r\n'],
    [{ code: 250, lines: [''] }, '250\r\n'],
    [{ code: 250, lines: ['', 'x', ''] }, '250-\r\n250-x\r\n250\r\n'],
    [{ code: 334, lines: [''] }, '334 \r\n'],
    [{ code: 354, lines: ['2.0.0 is text here'] }, '354 2.0.0 is text here\r\n'],
    [{ code: 250, enhanced: '2.0.0', lines: [''] }, '250 2.0.0\r\n'],
    [{ code: 550, enhanced: '5.1.1', lines: ['a', ' b'] }, '550-5.1.1 a\r\n550 5.1.1  b\r\n'],
    [{ code: 571, enhanced: '5.7.1', lines: ['a'] }, '571 5.7.1 a\r\n'],
    [{ code: 250, lines: ['grüße \u{1f600}\t!'] }, '250 grüße \u{1f600}\t!\r\n'],
  ])('%j', (reply, wire) => {
    expect(formatReply(reply)).toBe(wire);
  });

  it.each([
    [{ code: 199, lines: ['x'] }, /200 to 599/],
    [{ code: 600, lines: ['x'] }, /200 to 599/],
    [{ code: 250.5, lines: ['x'] }, /200 to 599/],
    [{ code: Number.NaN, lines: ['x'] }, /200 to 599/],
    [{ code: 250, lines: [] }, /at least one line/],
    [{ code: 250, lines: ['a\r\n250 b'] }, /Line 1 .*CR, LF or NUL/],
    [{ code: 250, lines: ['a', 'b\n'] }, /Line 2 .*CR, LF or NUL/],
    [{ code: 250, lines: ['a\rb'] }, /CR, LF or NUL/],
    [{ code: 250, lines: ['a\0b'] }, /CR, LF or NUL/],
    [{ code: 250, lines: ['a', '\u001b[31m'] }, /Line 2 .*control character/],
    [{ code: 250, lines: ['\u007f'] }, /control character/],
    [{ code: 250, lines: ['\u0085'] }, /control character/],
    [{ code: 250, lines: ['\ud83d'] }, /half a surrogate pair/],
    [{ code: 250, lines: ['\ude00 \ud83d'] }, /half a surrogate pair/],
    [{ code: 250, enhanced: '5.1.1', lines: ['x'] }, /5\.1\.1 contradicts the reply code 250/],
    [{ code: 354, enhanced: '2.0.0', lines: ['x'] }, /contradicts/],
    [{ code: 250, enhanced: '2.01.0', lines: ['x'] }, /written like/],
    [{ code: 250, enhanced: '', lines: ['x'] }, /written like/],
    [{ code: 250, enhanced: '2.0.0\r\n250', lines: ['x'] }, /written like/],
    [{ code: 250, lines: ['2.1.0 Ok'] }, /opens with an enhanced status code/],
  ])('%j is refused', (reply, message) => {
    expect(() => formatReply(reply)).toThrow(RangeError);
    expect(() => formatReply(reply)).toThrow(message);
  });

  it.each([
    ['250 \r\n', '250\r\n'],
    ['550 5.1.1 \r\n', '550 5.1.1\r\n'],
    ['334 \r\n', '334 \r\n'],
  ])('loses no more than the space at the end of %j', (wire, written) => {
    expect(formatReply(parseReply(wire))).toBe(written);
  });

  it.each([undefined, null, {}, { code: 250, lines: 'abc' }, { code: 250, lines: [250] }])('%j is no reply', odd => {
    expect(() => formatReply(odd as unknown as FormattableReply)).toThrow(
      new TypeError(`formatReply() takes a reply with lines of text, not ${odd === null ? odd : typeof odd}`),
    );
  });

  it('is read back as the same reply, and written again as the same wire text', () => {
    fc.assert(
      fc.property(replies, reply => {
        const wire = formatReply(reply);
        const read = parseReply(wire);
        expect(read).toEqual({ ...reply, enhanced: reply.enhanced, text: reply.lines.join('\n'), faults: [] });
        expect(formatReply(read)).toBe(wire);
      }),
      { numRuns: 1000 },
    );
  });
});
