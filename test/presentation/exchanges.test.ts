import { describe, expect, it } from 'vitest';
import { replyCodes } from '../../src/facts/reply-codes.js';
import { exchanges } from '../../src/presentation/exchanges.js';

const shown = Object.values(replyCodes).flatMap(({ code }) => (exchanges[code].length > 0 ? [{ code }] : []));

function serverLinesOf(lines: readonly string[]): string[] {
  return lines.filter(line => line.startsWith('S: ')).map(line => line.slice(3));
}

describe.each(shown)('the exchange of $code', ({ code }) => {
  const lines: readonly string[] = exchanges[code];
  const replies = serverLinesOf(lines);

  it('is short and marks each line as the client or the server', () => {
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.filter(line => !/^[CS]: /.test(line))).toEqual([]);
  });

  it('holds only reply lines of at most 512 octets from the server', () => {
    expect(replies.filter(line => !/^[2-5]\d\d[ -][\t\x20-\x7e]{1,508}$/.test(line))).toEqual([]);
  });

  it('shows the code, and ends with a reply', () => {
    expect(replies.map(line => line.slice(0, 3))).toContain(String(code));
    expect(lines.at(-1)).toMatch(/^S: \d{3} /);
  });

  it('shows no enhanced code but one of the usual companions of the code', () => {
    const usual = replyCodes[code].typicalEnhanced.slice(0, 4);
    const shownCodes = replies.flatMap(line => /^(\d{3}).(\d\.\d+\.\d+) /.exec(line)?.slice(1) ?? []);
    const own = shownCodes.filter((_, index) => shownCodes[index - 1] === `${code}`);
    expect(own.filter(it => !usual.some(companion => companion === it))).toEqual([]);
  });

  it('keeps one code and one enhanced code through a reply of several lines', () => {
    for (const [index, line] of replies.entries()) {
      if (line[3] !== '-') continue;
      expect(replies[index + 1]?.slice(0, 3)).toBe(line.slice(0, 3));
      expect(/^\d{3}.\d\.\d+\.\d+ /.test(replies[index + 1] ?? '')).toBe(/^\d{3}.\d\.\d+\.\d+ /.test(line));
    }
  });

  it('gives each enhanced code the class of its reply, and none to a 3yz reply', () => {
    const pairs = replies.flatMap(line => [...line.matchAll(/^(\d)\d\d[ -](\d)\.\d+\.\d+ /g)]);
    expect(pairs.filter(([, digit, enhancedClass]) => digit !== enhancedClass || digit === '3')).toEqual([]);
  });

  it('names only hosts and addresses that are reserved for documentation', () => {
    const hosts = lines.join('\n').match(/[a-z0-9-]+\.(?:com|org|net)\b/g) ?? [];
    const addresses = lines.join('\n').match(/\b\d+\.\d+\.\d+\.\d+\b/g) ?? [];
    expect(hosts.filter(host => !/^example\./.test(host))).toEqual([]);
    expect(addresses.filter(address => !address.startsWith('192.0.2.'))).toEqual([]);
  });
});

it('leaves out no code of a standard', () => {
  const standard = Object.values(replyCodes).filter(
    row => row.standing === 'standard' || row.standing === 'experimental',
  );
  expect(standard.filter(({ code }) => exchanges[code].length === 0)).toEqual([]);
});

it('answers a challenge with base64', () => {
  const challenges = exchanges[334].filter(line => /^S: 334 |^C: [^ ]+$/.test(line));
  const texts = challenges.map(line => atob(line.replace(/^S: 334 |^C: /, '')));
  expect(texts).toEqual(['Username:', 'anna@example.com', 'Password:', 'correct horse']);
});
