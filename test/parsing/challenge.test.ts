import { describe, expect, it } from 'vitest';
import { decodeChallenge } from '../../src/parsing/challenge.js';
import { parseReply } from '../../src/parsing/parse-reply.js';

describe('decodeChallenge', () => {
  it.each([
    ['334 VXNlcm5hbWU6', 'Username:'],
    ['334 ', ''],
    ['334', ''],
    ['334  ', ''],
    ['334 w7w=', 'ü'],
  ])('%j', (wire, text) => {
    expect(decodeChallenge(parseReply(wire))).toEqual(new TextEncoder().encode(text));
  });

  it.each(['334 not base64!', '334 A', '250 VXNlcm5hbWU6', '235 Ok'])('%j holds none', wire => {
    expect(decodeChallenge(parseReply(wire))).toBeUndefined();
  });

  it('reads 12,288 octets of Base64', () => {
    expect(decodeChallenge(parseReply(`334 ${'AAAA'.repeat(3072)}`))).toHaveLength(9216);
  });
});
