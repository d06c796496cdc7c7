import { describe, expect, it } from 'vitest';
import { createReplyParser } from '../../src/parsing/reply-parser.js';
import { createReplyPairing, type PairedReply, type ReplyPairing } from '../../src/semantics/pairing.js';

const shown = (paired: readonly PairedReply[]) =>
  paired.map(({ command, outcome, reply }) => [command, reply.code, outcome]);

function open(protocol: 'smtp' | 'lmtp' = 'smtp'): {
  parser: ReturnType<typeof createReplyParser>;
  pairing: ReplyPairing;
} {
  const parser = createReplyParser();
  const pairing = createReplyPairing(parser, { protocol });
  return { parser, pairing };
}

const expectAll = (pairing: ReplyPairing, ...commands: string[]): void => {
  for (const command of commands) pairing.expect(command);
};

describe('createReplyPairing', () => {
  it('waits for the greeting first', () => {
    const { pairing } = open();
    expect(pairing.pending).toEqual(['CONN']);
    expect(shown(pairing.push('220 2.0.0 mx\r\n'))).toEqual([['CONN', 220, 'accepted']]);
    expect(pairing.pending).toEqual([]);
  });

  it('takes the end of data of SMTP for one reply, about no recipient', () => {
    const { pairing } = open();
    expectAll(pairing, 'MAIL FROM', 'RCPT TO:<a@b>', 'RCPT TO:<c@b>', 'DATA', 'end-of-data', 'VRFY ada');
    const paired = pairing.push('220 mx\r\n250 Ok\r\n250 Ok\r\n250 Ok\r\n354 Go\r\n250 Ok\r\n252 Perhaps\r\n');
    expect(paired.map(({ recipient }) => recipient)).toEqual(paired.map(() => undefined));
    expect(shown(paired.slice(-2))).toEqual([
      ['end-of-data', 250, 'accepted'],
      ['VRFY ada', 252, 'unverified'],
    ]);
  });

  it('stays in an AUTH exchange for as many challenges as come (RFC 4954 §4)', () => {
    const { pairing } = open();
    expectAll(pairing, 'AUTH SCRAM-SHA-256', 'biwsbj1hZGE=', 'Yz1iaXdz', '=', 'RSET');
    const paired = pairing.push('220 mx\r\n334 \r\n334 cj0x\r\n334 dj0y\r\n235 Ok\r\n250 Ok\r\n');
    expect(paired.slice(1).map(({ outcome }) => outcome)).toEqual([
      'continue',
      'continue',
      'continue',
      'accepted',
      'accepted',
    ]);
  });

  it('asks for no data and no secret with a reply that the command cannot have', () => {
    const { pairing } = open('lmtp');
    expectAll(pairing, 'RCPT TO:<a@b>', 'RCPT TO:<c@b>', 'NOOP', 'NOOP', 'VRFY ada', 'RSET');
    const paired = pairing.push('220 mx\r\n250 Ok\r\n250 Ok\r\n354 Go\r\n334 \r\n252 Perhaps\r\n250 Ok\r\n');
    expect(shown(paired.slice(3))).toEqual([
      ['NOOP', 354, 'unexpected'],
      ['NOOP', 334, 'unexpected'],
      ['VRFY ada', 252, 'unverified'],
      ['RSET', 250, 'accepted'],
    ]);
    expect(pairing.pending).toEqual([]);
  });

  it('matches a pipelined group by counting (RFC 2920 §3.2)', () => {
    const { pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'EHLO client', 'MAIL FROM', 'RCPT TO:<a@b>', 'RCPT TO:<c@b>', 'DATA');
    expect(shown(pairing.push('250-2.1.1 hi\r\n250 PIPELINING\r\n250 2.1.0 Ok\r\n550 5.1.1 No\r\n25'))).toEqual([
      ['EHLO client', 250, 'accepted'],
      ['MAIL FROM', 250, 'accepted'],
      ['RCPT TO:<a@b>', 550, 'permanent-failure'],
    ]);
    expect(pairing.pending).toEqual(['RCPT TO:<c@b>', 'DATA']);
    expect(shown(pairing.push('2 2.1.5 Ok\r\n354 Go\r\n'))).toEqual([
      ['RCPT TO:<c@b>', 252, 'accepted'],
      ['DATA', 354, 'continue'],
    ]);
    pairing.expect('end-of-data');
    expect(shown(pairing.push('250 2.0.0 Ok: queued as X\r\n'))).toEqual([['end-of-data', 250, 'accepted']]);
  });

  it('takes no enhanced code from an answer to EHLO, at every split', () => {
    const wire = '220 mx\r\n250-2.1.1 hi\r\n250 2.1.1\r\n250 2.1.0 Ok\r\n';
    for (let at = 0; at <= wire.length; at++) {
      const { pairing } = open();
      expectAll(pairing, 'EHLO client', 'MAIL FROM');
      const paired = [...pairing.push(wire.slice(0, at)), ...pairing.push(wire.slice(at))];
      expect(paired.map(({ reply }) => reply.enhanced)).toEqual([undefined, undefined, '2.1.0']);
    }
  });

  it('marks replies that nobody waited for', () => {
    const { pairing } = open();
    expect(pairing.push('220 mx\r\n421 4.4.2 Timeout\r\n250 what\r\n')).toMatchObject([
      { command: 'CONN', unsolicited: false },
      { command: undefined, unsolicited: true, outcome: 'temporary-failure' },
      { command: undefined, unsolicited: true },
    ]);
  });

  it('leaves what waits behind a 421 unanswered', () => {
    const { pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'RCPT TO', 'RCPT TO', 'DATA');
    pairing.push('550 5.1.1 No\r\n421 4.7.0 Too many errors\r\n');
    expect(pairing.pending).toEqual([]);
    expect(pairing.unanswered).toEqual(['DATA']);
  });

  it('leaves what waits at the end unanswered', () => {
    const { pairing } = open();
    expectAll(pairing, 'EHLO', 'MAIL FROM');
    expect(shown(pairing.push('220 mx\r\n250 hi'))).toEqual([['CONN', 220, 'accepted']]);
    expect(shown(pairing.end())).toEqual([['EHLO', 250, 'accepted']]);
    expect(pairing.unanswered).toEqual(['MAIL FROM']);
  });

  it('leaves what waits unanswered when the end is inside a reply', () => {
    const { pairing } = open();
    pairing.push('220-mx\r\n');
    expect(() => pairing.end()).toThrow(expect.objectContaining({ fault: 'unfinished' }));
    expect(pairing.unanswered).toEqual(['CONN']);
  });

  it('throws an error after the replies before it', () => {
    const { pairing } = open();
    pairing.expect('EHLO');
    expect(shown(pairing.push('220 mx\r\nhello\r\n'))).toEqual([['CONN', 220, 'accepted']]);
    expect(() => pairing.push('250 hi\r\n')).toThrow(expect.objectContaining({ fault: 'not-a-reply' }));
  });

  it('stops behind a 220 to STARTTLS, at every split', () => {
    const wire = '220 go\r\n250-evil\r\n250 x\r\n';
    for (let at = 0; at <= wire.length; at++) {
      const { parser, pairing } = open();
      pairing.push('220 mx\r\n');
      pairing.expect('STARTTLS');
      const paired = [...pairing.push(wire.slice(0, at)), ...pairing.push(wire.slice(at))];
      expect(shown(paired)).toEqual([['STARTTLS', 220, 'accepted']]);
      expect(parser.reset()).toBe(17);
      pairing.expect('EHLO');
      expect(shown(pairing.push('250 mx\r\n'))).toEqual([['EHLO', 250, 'accepted']]);
    }
  });

  it('goes on behind a refused STARTTLS', () => {
    const { pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'STARTTLS', 'NOOP');
    expect(shown(pairing.push('454 4.7.0 Not now\r\n250 Ok\r\n'))).toHaveLength(2);
  });

  it('stops behind the last reply to QUIT', () => {
    const { parser, pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'RSET', 'QUIT', 'NOOP');
    expect(shown(pairing.push('250 Ok\r\n221 2.0.0 Bye\r\n250 more\r\n'))).toEqual([
      ['RSET', 250, 'accepted'],
      ['QUIT', 221, 'accepted'],
    ]);
    expect(pairing.unanswered).toEqual(['NOOP']);
    expect(parser.buffered).toBe(10);
  });

  it.each([
    ['501 5.5.4 Syntax: QUIT', 501],
    ['500 5.5.1 Invalid command', 500],
  ])('goes on behind a QUIT that was refused: %s', (refusal, code) => {
    const { pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'QUIT now', 'NOOP', 'QUIT');
    expect(shown(pairing.push(`${refusal}\r\n250 2.0.0 Ok\r\n221 2.0.0 Bye\r\n`))).toEqual([
      ['QUIT now', code, 'permanent-failure'],
      ['NOOP', 250, 'accepted'],
      ['QUIT', 221, 'accepted'],
    ]);
    expect(pairing.unanswered).toEqual([]);
  });

  it('stops behind a 421 to QUIT', () => {
    const { parser, pairing } = open();
    pairing.push('220 mx\r\n');
    expectAll(pairing, 'QUIT', 'NOOP');
    expect(shown(pairing.push('421 4.4.2 Timeout\r\n250 more\r\n'))).toEqual([['QUIT', 421, 'temporary-failure']]);
    expect(pairing.unanswered).toEqual(['NOOP']);
    expect(parser.buffered).toBe(10);
  });

  it('matches the lines of an AUTH exchange', () => {
    const { pairing } = open();
    pairing.push('220 mx\r\n');
    pairing.expect('AUTH LOGIN');
    expect(shown(pairing.push('334 VXNlcm5hbWU6\r\n'))).toEqual([['AUTH LOGIN', 334, 'continue']]);
    pairing.expect('auth-response');
    expect(shown(pairing.push('235 2.7.0 Ok\r\n'))).toEqual([['auth-response', 235, 'accepted']]);
  });

  it('takes every line behind a challenge for a step of the AUTH exchange, whatever it looks like', () => {
    const { parser, pairing } = open();
    pairing.push('220 mx\r\n');
    pairing.expect('AUTH LOGIN');
    pairing.push('334 VXNlcm5hbWU6\r\n');
    pairing.expect('QUIT');
    expect(shown(pairing.push('334 UGFzc3dvcmQ6\r\n'))).toEqual([['QUIT', 334, 'continue']]);
    pairing.expect('DATA');
    expect(shown(pairing.push('235 2.7.0 Ok\r\n'))).toEqual([['DATA', 235, 'accepted']]);
    pairing.expect('QUIT');
    expect(shown(pairing.push('221 2.0.0 Bye\r\n250 more\r\n'))).toEqual([['QUIT', 221, 'accepted']]);
    expect(parser.buffered).toBe(10);
  });
});

describe('createReplyPairing is careful', () => {
  it('keeps its list of commands to itself', () => {
    const { pairing } = open();
    (pairing.pending as string[]).length = 0;
    expect(pairing.pending).toEqual(['CONN']);
  });

  it.each(['LMTP', 'esmtp', '', null])('refuses the protocol %j', protocol => {
    const options = { protocol: protocol as 'lmtp' };
    expect(() => createReplyPairing(createReplyParser(), options)).toThrow(TypeError);
    expect(() => createReplyPairing(createReplyParser(), options)).toThrow(/'smtp' or 'lmtp'/);
  });

  it.each([undefined, null, 250, {}])('refuses to expect %j', command => {
    const { pairing } = open();
    expect(() => pairing.expect(command as string)).toThrow(TypeError);
    expect(pairing.pending).toEqual(['CONN']);
  });

  it('cannot tell a strict parser of EHLO, and can tell any other', () => {
    const wire = '220 mx\r\n250 4.1.1 x\r\n';
    const strict = createReplyPairing(createReplyParser({ strict: true }));
    strict.expect('EHLO');
    strict.push(wire);
    expect(() => strict.push('')).toThrow(expect.objectContaining({ fault: 'enhanced-class-mismatch' }));
    const { pairing } = open();
    pairing.expect('EHLO');
    expect(pairing.push(wire)[1]?.reply).toMatchObject({ enhanced: undefined, faults: [] });
  });
});

describe('LMTP', () => {
  const begin = (): ReplyPairing => {
    const { pairing } = open('lmtp');
    expectAll(pairing, 'LHLO client', 'MAIL FROM', 'RCPT TO:<a@b>', 'RCPT TO:<c@b>', 'RCPT TO:<d@b>');
    pairing.push('220 mx\r\n250 hi\r\n250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n550 5.1.1 No\r\n250 2.1.5 Ok\r\n');
    return pairing;
  };

  it('gives one reply for each accepted recipient after the data (RFC 2033 §4.2)', () => {
    const pairing = begin();
    expectAll(pairing, 'DATA');
    pairing.push('354 Go\r\n');
    expectAll(pairing, 'end-of-data', 'QUIT');
    expect(pairing.push('250-2.0.0 Ok\r\n250 2.0.0 Ok\r\n452 4.2.2 Full\r\n221 2.0.0 Bye\r\n')).toMatchObject([
      { command: 'end-of-data', outcome: 'accepted', recipient: 'RCPT TO:<a@b>' },
      { command: 'end-of-data', outcome: 'temporary-failure', recipient: 'RCPT TO:<d@b>' },
      { command: 'QUIT', outcome: 'accepted', recipient: undefined },
    ]);
  });

  it('takes a second DATA for the end of the data', () => {
    const pairing = begin();
    expectAll(pairing, 'DATA', 'DATA', 'NOOP');
    expect(shown(pairing.push('354 Go\r\n250 a\r\n250 d\r\n250 Ok\r\n')).map(([command]) => command)).toEqual([
      'DATA',
      'DATA',
      'DATA',
      'NOOP',
    ]);
  });

  it('counts after BDAT LAST, and not after BDAT', () => {
    const pairing = begin();
    expectAll(pairing, 'BDAT 100', 'BDAT 20 LAST', 'RSET');
    expect(shown(pairing.push('250 Ok\r\n250 a\r\n250 d\r\n250 Ok\r\n')).map(([command]) => command)).toEqual([
      'BDAT 100',
      'BDAT 20 LAST',
      'BDAT 20 LAST',
      'RSET',
    ]);
  });

  it('knows the last chunk by a command line as it was sent', () => {
    const pairing = begin();
    pairing.expect('BDAT 20 LAST\r\n');
    expect(pairing.push('250 a\r\n250 d\r\n').map(({ unsolicited }) => unsolicited)).toEqual([false, false]);
  });

  it('counts each transaction anew, and waits for no data that was refused', () => {
    const pairing = begin();
    expectAll(pairing, 'DATA', 'RSET', 'MAIL FROM', 'RCPT TO:<e@b>', 'DATA');
    pairing.push('451 4.3.0 No\r\n250 Ok\r\n250 Ok\r\n250 Ok\r\n354 Go\r\n');
    expectAll(pairing, 'end-of-data', 'NOOP');
    expect(shown(pairing.push('250 e\r\n250 Ok\r\n')).map(([command]) => command)).toEqual(['end-of-data', 'NOOP']);
  });

  it.each(['MAIL FROM', 'RSET', 'LHLO'])('keeps the accepted recipients when %s is refused', command => {
    const pairing = begin();
    expectAll(pairing, command, 'DATA');
    pairing.push('503 5.5.1 Not now\r\n354 Go\r\n');
    expectAll(pairing, 'end-of-data', 'NOOP');
    expect(shown(pairing.push('250 a\r\n250 d\r\n250 Ok\r\n')).map(([command]) => command)).toEqual([
      'end-of-data',
      'end-of-data',
      'NOOP',
    ]);
  });

  it('waits for one reply when no recipient was accepted', () => {
    const { pairing } = open('lmtp');
    expectAll(pairing, 'MAIL FROM', 'RCPT TO', 'BDAT 3 LAST', 'NOOP');
    expect(
      shown(pairing.push('220 mx\r\n250 Ok\r\n550 No\r\n503 5.5.1 No recipients\r\n250 Ok\r\n')).map(
        ([command]) => command,
      ),
    ).toEqual(['CONN', 'MAIL FROM', 'RCPT TO', 'BDAT 3 LAST', 'NOOP']);
  });

  it('leaves the recipients behind a 421 unanswered', () => {
    const pairing = begin();
    pairing.expect('DATA');
    pairing.push('354 Go\r\n');
    pairing.expect('end-of-data');
    expect(shown(pairing.push('421 4.3.0 Down\r\n'))).toEqual([['end-of-data', 421, 'temporary-failure']]);
    expect(pairing.unanswered).toEqual(['end-of-data']);
  });
});
