import { describe, expect, it } from 'vitest';
import { parseEhlo } from '../../src/parsing/ehlo.js';
import { parseReply } from '../../src/parsing/parse-reply.js';

const ehlo = (...lines: string[]) =>
  parseEhlo(
    parseReply(lines.map((line, n) => `250${n === lines.length - 1 ? ' ' : '-'}${line}\r\n`).join(''), {
      command: 'EHLO',
    }),
  );

describe('parseEhlo', () => {
  it('reads domain, greeting and extensions', () => {
    const answer = ehlo(
      'mx.example Hello [192.0.2.1]',
      'SIZE 20000',
      '8bitmime',
      'AUTH PLAIN login',
      'LIMITS RCPTMAX=20 mailmax=5',
      'X-EXPS',
    );
    expect(answer).toMatchObject({
      domain: 'mx.example',
      greeting: 'Hello [192.0.2.1]',
      size: 20_000,
      auth: ['PLAIN', 'LOGIN'],
    });
    expect([...(answer?.extensions ?? [])]).toEqual([
      ['SIZE', ['20000']],
      ['8BITMIME', []],
      ['AUTH', ['PLAIN', 'login']],
      ['LIMITS', ['RCPTMAX=20', 'mailmax=5']],
      ['X-EXPS', []],
    ]);
    expect([...(answer?.limits ?? [])]).toEqual([
      ['RCPTMAX', '20'],
      ['MAILMAX', '5'],
    ]);
  });

  it.each([
    [
      ['mx', 'AUTH=LOGIN PLAIN'],
      ['LOGIN', 'PLAIN'],
    ],
    [
      ['mx', 'AUTH PLAIN LOGIN', 'AUTH=PLAIN LOGIN XOAUTH2'],
      ['PLAIN', 'LOGIN', 'XOAUTH2'],
    ],
    [
      ['mx', 'AUTH=LOGIN PLAIN', 'auth plain'],
      ['LOGIN', 'PLAIN'],
    ],
    [
      ['mx', 'AUTH\tPLAIN\tLOGIN'],
      ['PLAIN', 'LOGIN'],
    ],
    [['mx', 'AUTH'], []],
    [['mx', 'AUTH  CRAM-MD5 '], ['CRAM-MD5']],
    [['AUTH PLAIN', 'SIZE'], []],
  ])('%j offers AUTH %j', (lines, auth) => {
    expect(ehlo(...lines)?.auth).toEqual(auth);
  });

  it.each([
    [['mx', 'SIZE'], undefined],
    [['mx', 'SIZE 0'], 0],
    [['mx', 'SIZE\t100'], 100],
    [['mx', 'size 52428800'], 52_428_800],
    [['mx', 'SIZE lots'], undefined],
    [['mx', 'SIZE 10MB'], undefined],
    [['mx', 'SIZE =10'], undefined],
    [['SIZE 10', 'DSN'], undefined],
  ])('%j has the size %j', (lines, size) => {
    expect(ehlo(...lines)?.size).toBe(size);
  });

  it('passes over lines that hold no keyword', () => {
    expect([...(ehlo('mx', '', '=', '-x', '<b>', 'X_Y', 'DSN')?.extensions.keys() ?? [])]).toEqual(['DSN']);
  });

  it('reads a greeting of one line, and an empty one', () => {
    expect(ehlo('mx')).toMatchObject({ domain: 'mx', greeting: undefined });
    expect(ehlo('')).toMatchObject({ domain: '', greeting: undefined });
  });

  it('gives nothing for a refusal', () => {
    expect(parseEhlo(parseReply('550 No'))).toBeUndefined();
  });

  it('passes over a limit that has no name', () => {
    expect([...(ehlo('mx', 'LIMITS =5 RCPTMAX MAILMAX=')?.limits ?? [])]).toEqual([['MAILMAX', '']]);
  });
});
