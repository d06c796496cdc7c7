import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/parsing/fingerprint.js';
import { growthOf, MOST_TIMES } from '../support/growth.js';

describe('fingerprintOf', () => {
  it.each([
    [
      '550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown',
      '550 5.1.1 <{address}>: Recipient address rejected: User unknown',
    ],
    [
      'Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      'Service unavailable; Client host [{ip}] blocked using {host}; {url}',
    ],
    ['Host [IPv6:2001:db8::1] or 2001:db8::2 refused', 'Host [{ip}] or {ip} refused'],
    ['2.0.0 Ok: queued as 4FZxWt1QJzz9sTk', '2.0.0 Ok: queued as {id}'],
    ['Message of 12345678 octets exceeds 10240000', 'Message of {number} octets exceeds {number}'],
    ['Retry in  300\tseconds.', 'Retry in {number} seconds.'],
    ['mx1.example.com said: no', '{host} said: no'],
    ['mx1.example.com:25 and 192.0.2.7:587 are down', '{host} and {ip} are down'],
    ['Try again at 12:30:59, 50% full.', 'Try again at {number}, {number} full.'],
    ['5.7.1 [46AF26@mx] (#5.7.1)', '5.7.1 [{address}] (#5.7.1)'],
    ['192.0.2.0/24 and 192.0.2.17/8 refused', '{ip} and {ip} refused'],
    ['192.0.2.7x and x192.0.2.7', '{id} and {id}'],
    ['example.com or a.mx.example.com.', '{host} or {host}.'],
    ['mx.example.com-x and ab:cd and fe:ed!', 'mx.example.com-x and ab:cd and fe:ed!'],
    ['5.10.1 or 5.1.10 or 15.1.1 or 5.1.1x', '5.10.1 or 5.1.10 or {number} or {id}'],
    ['queued as 4FZxWt1QJz! not a1b2c', 'queued as {id}! not a1b2c'],
    ['a1b2c3ü and ü1b2c3', 'a1b2c3ü and ü1b2c3'],
    ['http://a.example but nohttp:x', '{url} but nohttp:x'],
    ['', ''],
    ['No such user', 'No such user'],
  ])('%j', (text, expected) => {
    expect(fingerprintOf(text)).toBe(expected);
  });

  it('is the same for two messages, and for itself', () => {
    const one = '450 4.7.1 <a@example.org>: Greylisted, try again in 60 seconds, mx7.example.net id 4FZxWt1QJzz9sTk';
    const two =
      '450 4.7.1 <b.c@example.com>: Greylisted, try again in 299 seconds, mx12.example.net id 9A3BcD1QJzz9sTx';
    expect(fingerprintOf(one)).toBe(fingerprintOf(two));
    expect(fingerprintOf(fingerprintOf(one))).toBe(fingerprintOf(one));
  });

  it.each(['a.', '1.', 'a-', ':', ' '])('reads any number of %j in linear time', unit => {
    expect(growthOf(length => `${unit.repeat(length)}!`, 5000, fingerprintOf)).toBeLessThan(MOST_TIMES);
  });
});
