import { describe, expect, it } from 'vitest';
import { parseEnhancedStatusCode, readEnhancedStatusCode } from '../../src/parsing/enhanced-status-code.js';

describe('parseEnhancedStatusCode', () => {
  it.each([
    ['5.1.1', 5, 1, 1],
    ['2.0.0', 2, 0, 0],
    ['4.7.650', 4, 7, 650],
    ['5.999.999', 5, 999, 999],
  ])('%s', (text, first, subject, detail) => {
    expect(parseEnhancedStatusCode(text)).toEqual({ class: first, subject, detail });
    expect(readEnhancedStatusCode(text)).toEqual({ class: first, subject, detail });
    expect(readEnhancedStatusCode(`${text}  and text`)).toEqual({ class: first, subject, detail });
  });

  it.each([
    '',
    '5',
    '5.1',
    '5.1.',
    '5..1',
    '5.1.1.',
    '5.1.1.2',
    '3.1.1',
    '1.1.1',
    '55.1.1',
    '5.01.1',
    '5.1.00',
    '5.1.1000',
    ' 5.1.1',
    '5.1.1 ',
    '5.1.x',
    'X.3.6',
    '5,1,1',
    '٥.١.١',
  ])('%j is refused', text => {
    expect(() => parseEnhancedStatusCode(text)).toThrow(
      expect.objectContaining({ name: 'ReplySyntaxError', fault: 'not-an-enhanced-status-code', line: 1, column: 1 }),
    );
  });

  it.each(['', '5.1.1.2 No', '5.01.1 No', '5.1.1:', '5.1.1\tNo', '192.0.2.1', '(5.1.1)', '#5.1.1', ' 5.1.1'])(
    '%j opens with none',
    text => {
      expect(readEnhancedStatusCode(text)).toBeUndefined();
    },
  );
});
