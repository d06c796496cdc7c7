import { describe, expect, it } from 'vitest';
import { readReply } from '../../src/parsing/read-reply.js';

describe('readReply', () => {
  it.each([
    ['error 550 5.1.1 x', '5.1.1', 'x'],
    ['error 550 5.0.0 x', '5.0.0', 'x'],
    ['error 550 5.01.1 x', undefined, '5.01.1 x'],
    ['error 550 5.1.01 x', undefined, '5.1.01 x'],
    ['error 550 5.1.1000 x', undefined, '5.1.1000 x'],
  ])('%s has the enhanced status code %s', (words, enhanced, text) => {
    expect(readReply(words)?.reply).toEqual({ code: 550, enhanced, lines: [text], text, faults: [] });
  });

  it.each([undefined, null, 550, {}, Symbol('550')])('finds nothing in %o', odd => {
    expect(readReply(odd as unknown as string)).toBeUndefined();
  });
});
