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

  it.each([
    ['smtp;550 No such user', 5],
    [' 550 No such user', 1],
    ['"550 No such user"', 1],
    ['\r\n\t550 No such user', 3],
  ])('finds one in %j', (text, at) => {
    expect(readReply(text)).toMatchObject({ at, reply: { code: 550 } });
  });

  it('takes a number behind a # for a reply only if it refuses', () => {
    expect(readReply('The directory did not answer (LDAP-ERR #220) today')).toBeUndefined();
    expect(readReply('Sorry, no such user. (#550)')).toMatchObject({ reply: { code: 550 } });
  });

  it('ends a reply where a dialogue goes on, and reads all its lines', () => {
    const dialogue = '>>> RCPT TO:<a@b>\n<<< 550-5.1.1 User\n<<< 550 5.1.1 unknown\n>>> DATA\n<<< 503 5.0.0 Need RCPT';
    expect(readReply(dialogue)).toMatchObject({ command: 'RCPT TO', reply: { lines: ['User', 'unknown'] } });
  });

  it.each([undefined, null, 550, {}, Symbol('550')])('finds nothing in %o', odd => {
    expect(readReply(odd as unknown as string)).toBeUndefined();
  });
});
