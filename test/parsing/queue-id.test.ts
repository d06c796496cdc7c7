import { describe, expect, it } from 'vitest';
import { parseReply } from '../../src/parsing/parse-reply.js';
import { queueIdOf } from '../../src/parsing/queue-id.js';
import { growthOf, MOST_TIMES } from '../support/growth.js';

describe('queueIdOf', () => {
  it.each([
    ['250 2.0.0 Ok: queued as E3A1529E9E7', 'E3A1529E9E7'],
    ['250 OK: message queued as 7f3a2b.1.', '7f3a2b.1'],
    ['250 Message queued as 1a2b3c', '1a2b3c'],
    ['250 2.0.0 Ok: queued on mxback1.example as 1700000000-AbCdEf', '1700000000-AbCdEf'],
    ['250 Message Queued (8E0A7B3F-1.1)', '8E0A7B3F-1.1'],
    ['250 OK id=1rKxPz-0003Ab-1D', '1rKxPz-0003Ab-1D'],
    [
      '250 2.6.0 <abc@example.org> [InternalId=12345678901, Hostname=AM0.example] 9 bytes in 0.1 Queued mail for delivery',
      '12345678901',
    ],
    ['250 2.0.0 OK  1700000000 d2e1a72fcca58-6c123si456789b3a.12 - gsmtp', 'd2e1a72fcca58-6c123si456789b3a.12'],
    ['250 Ok 0100018bd2f7e3a1-1c2d3e4f-0000', '0100018bd2f7e3a1-1c2d3e4f-0000'],
    ['250 ok 1700000000 qp 4711', '4711'],
    ['250 2.0.0 3f9a1c2e Message accepted for delivery', '3f9a1c2e'],
    ['250 Ok abcdefg1', 'abcdefg1'],
    ['250 Ok 12345678', '12345678'],
  ])('%j', (wire, id) => {
    expect(queueIdOf(parseReply(wire))).toBe(id);
  });

  it.each([
    '250 2.0.0 Ok',
    '250 Ok message accepted',
    '250',
    '550 5.1.1 queued as X',
    '250 - gsmtp',
    '250 Book 12345678',
    '250 Ok 12345678 octets',
    '250 Ok abcdefgh',
    '250 Not ok 1 qp 2',
    '354 id=4',
    '300 id=4',
  ])('%j holds none', wire => {
    expect(queueIdOf(parseReply(wire))).toBeUndefined();
  });

  it.each(['x', 'queued on ', 'id=', 'ok a'])('reads any number of %j in linear time', unit => {
    const replyOf = (length: number) =>
      parseReply(`250 ${unit.repeat(length)}!`, { maxLineOctets: Infinity, maxReplyOctets: Infinity });
    expect(growthOf(replyOf, 3000, queueIdOf)).toBeLessThan(MOST_TIMES);
  });
});
