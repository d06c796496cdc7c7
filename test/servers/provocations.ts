/**
 * What the client does to every server: how far the session is brought first, then what is sent, step by step. A step is
 * sent in one piece and every reply to it awaited; its lines are commands, or the message or response asked for before.
 */

/** How far the session is when a provocation starts; each stage includes those before it, `secure` all but the mail's. */
export type Stage = 'connected' | 'greeted' | 'hello' | 'mail' | 'rcpt' | 'data' | 'secure';

export type Provocation = readonly [stage: Stage, ...steps: string[]];

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const header = 'From: <ada@client.example>\r\nTo: <alice@example.test>\r\nSubject: x\r\n\r\n';
const from = 'MAIL FROM:<ada@client.example>';
const to = 'RCPT TO:<alice@example.test>';
const toForeign = 'RCPT TO:<someone@foreign.example>';
const wrong = base64('\0alice\0wrong');
const right = base64('\0alice\0secret');

export const provocations = {
  // the session
  greeting: ['connected'],
  'EHLO before the greeting': ['connected', 'EHLO client.example'],
  EHLO: ['greeted', 'EHLO client.example'],
  'EHLO without a name': ['greeted', 'EHLO'],
  'EHLO with a bad name': ['greeted', 'EHLO in_valid$$.example'],
  'EHLO twice': ['hello', 'EHLO client.example'],
  HELO: ['greeted', 'HELO client.example'],
  'HELO without a name': ['greeted', 'HELO'],
  LHLO: ['greeted', 'LHLO client.example'],
  NOOP: ['hello', 'NOOP'],
  'NOOP with an argument': ['hello', 'NOOP please'],
  'NOOP in small letters': ['hello', 'noop'],
  RSET: ['hello', 'RSET'],
  'RSET before EHLO': ['greeted', 'RSET'],
  'RSET with an argument': ['hello', 'RSET now'],
  HELP: ['hello', 'HELP'],
  'HELP on a topic': ['hello', 'HELP MAIL'],
  'VRFY a user': ['hello', 'VRFY alice@example.test'],
  'VRFY an unknown user': ['hello', 'VRFY nobody@example.test'],
  'VRFY without a user': ['hello', 'VRFY'],
  EXPN: ['hello', 'EXPN team'],
  ETRN: ['hello', 'ETRN example.test'],
  'ETRN of a foreign domain': ['hello', 'ETRN foreign.example'],
  TURN: ['hello', 'TURN'],
  SEND: ['hello', 'SEND FROM:<ada@client.example>'],
  QUIT: ['hello', 'QUIT'],
  'QUIT before EHLO': ['greeted', 'QUIT'],
  'QUIT with an argument': ['hello', 'QUIT now'],
  'QUIT in a transaction': ['rcpt', 'QUIT'],
  idle: ['hello'],
  'idle in the message': ['data'],

  // what is no command
  'unknown command': ['hello', 'FOO bar'],
  'unknown command before EHLO': ['greeted', 'FOO'],
  'empty line': ['hello', ''],
  'HTTP request': ['greeted', 'GET / HTTP/1.1'],
  'header line': ['hello', 'Subject: hello'],
  '8-bit command': ['hello', '\xc3\xa9\xc3\xa8 x'],
  '8-bit argument': ['hello', 'NOOP \xff\xfe'],
  'NUL in a command': ['hello', 'NO\0OP'],
  'CR in a command': ['hello', 'NO\rOP'],
  'CR before the end': ['hello', 'NOOP\r'],
  'tab before a command': ['hello', '\tNOOP'],
  'escape sequence': ['hello', 'HELP \x1b[31m'],
  'line of 1,000 octets': ['hello', `NOOP ${'x'.repeat(993)}`],
  'line of 5,000 octets': ['hello', `NOOP ${'x'.repeat(4993)}`],
  'line of 40,000 octets': ['hello', `NOOP ${'x'.repeat(39_993)}`],
  'six unknown commands': ['hello', 'FOO 1', 'FOO 2', 'FOO 3', 'FOO 4', 'FOO 5', 'FOO 6'],

  // order
  'MAIL before EHLO': ['greeted', from],
  'RCPT before MAIL': ['hello', to],
  'DATA before MAIL': ['hello', 'DATA'],
  'DATA before RCPT': ['mail', 'DATA'],
  'MAIL in a transaction': ['mail', from],
  'EHLO in a transaction': ['rcpt', 'EHLO client.example', 'DATA'],
  'RSET in a transaction': ['rcpt', 'RSET', 'DATA'],
  'DATA with an argument': ['rcpt', 'DATA now'],

  // MAIL
  'MAIL without an address': ['hello', 'MAIL FROM:'],
  'MAIL TO': ['hello', 'MAIL TO:<ada@client.example>'],
  'MAIL without brackets': ['hello', 'MAIL FROM:ada@client.example'],
  'MAIL with an open bracket': ['hello', 'MAIL FROM:<ada@client.example'],
  'MAIL from two at signs': ['hello', 'MAIL FROM:<a@b@client.example>'],
  'MAIL from nobody': ['hello', 'MAIL FROM:<>'],
  'MAIL from no domain': ['hello', 'MAIL FROM:<ada>'],
  'MAIL from an 8-bit address': ['hello', 'MAIL FROM:<j\xc3\xb6rg@client.example>'],
  'MAIL with SMTPUTF8': ['hello', 'MAIL FROM:<j\xc3\xb6rg@client.example> SMTPUTF8'],
  'MAIL with an unknown parameter': ['hello', `${from} FOO=BAR`],
  'MAIL with a bad BODY': ['hello', `${from} BODY=BOGUS`],
  'MAIL with a bad RET': ['hello', `${from} RET=BOGUS`],
  'MAIL with SIZE': ['hello', `${from} SIZE=1000`],
  'MAIL with SIZE over the limit': ['hello', `${from} SIZE=60000`],
  'MAIL with a bad SIZE': ['hello', `${from} SIZE=abc`],

  // RCPT
  'RCPT to a user': ['mail', to],
  'RCPT to an unknown user': ['mail', 'RCPT TO:<nobody@example.test>'],
  'RCPT to a foreign domain': ['mail', toForeign],
  'RCPT to a relayed address': ['mail', 'RCPT TO:<someone%foreign.example@example.test>'],
  'RCPT to a greylisted user': ['mail', 'RCPT TO:<grey@example.test>'],
  'RCPT of a listed client': ['mail', 'RCPT TO:<listed@example.test>'],
  'RCPT without an address': ['mail', 'RCPT TO:'],
  'RCPT to nobody': ['mail', 'RCPT TO:<>'],
  'RCPT without brackets': ['mail', 'RCPT TO:alice@example.test'],
  'RCPT with a space': ['mail', 'RCPT TO:<al ice@example.test>'],
  'RCPT to no domain': ['mail', 'RCPT TO:<alice>'],
  'RCPT with an unknown parameter': ['mail', `${to} FOO=BAR`],
  'RCPT with a bad NOTIFY': ['mail', `${to} NOTIFY=NEVER,SUCCESS`],
  'RCPT FROM': ['mail', 'RCPT FROM:<alice@example.test>'],
  'six recipients': ['mail', ...[1, 2, 3, 4, 5, 6].map(() => to)],

  // the message
  message: ['rcpt', 'DATA', `${header}Hello\r\n.`],
  'empty message': ['data', '.'],
  'message without a header': ['data', 'just text\r\n.'],
  'message over the limit': ['data', `${header}${'0123456789abcdef\r\n'.repeat(2000)}.`],
  '8-bit message': ['data', `${header}na\xefve\r\n.`],
  'NUL in the message': ['data', `${header}a\0b\r\n.`],
  'line of 10,000 octets in the message': ['data', `${header}${'x'.repeat(10_000)}\r\n.`],
  'bad address in the header': ['data', 'From: <<<\r\nTo: @@@\r\n\r\nx\r\n.'],
  'message of 120 hops': [
    'data',
    `${'Received: from a by b; Mon, 23 Nov 2026 06:00:00 +0000\r\n'.repeat(120)}${header}x\r\n.`,
  ],
  'message after a refused recipient': ['rcpt', 'RCPT TO:<nobody@example.test>', 'DATA', `${header}Hello\r\n.`],
  'two messages': ['data', `${header}1\r\n.`, from, to, 'DATA', `${header}2\r\n.`],
  'BDAT without a size': ['rcpt', 'BDAT'],
  'BDAT with a bad size': ['rcpt', 'BDAT abc'],
  'empty BDAT': ['rcpt', 'BDAT 0 LAST'],
  'BDAT before RCPT': ['mail', 'BDAT 0 LAST'],

  // pipelining
  'pipelined session': ['greeted', ['EHLO client.example', from, to, 'QUIT'].join('\r\n')],
  'pipelined transaction': [
    'hello',
    [from, to, 'RCPT TO:<nobody@example.test>', 'DATA'].join('\r\n'),
    `${header}x\r\n.`,
  ],
  'pipelined refused transaction': ['hello', [from, 'RCPT TO:<nobody@example.test>', 'DATA'].join('\r\n')],
  'pipelined after a bad MAIL': ['hello', [`${from} FOO=BAR`, to, 'RSET'].join('\r\n')],
  'pipelined NOOP': ['hello', 'NOOP\r\nNOOP\r\nNOOP\r\nQUIT'],
  'pipelined after QUIT': ['hello', 'QUIT\r\nNOOP'],
  'pipelined behind the message': ['data', `${header}x\r\n.\r\nNOOP\r\nQUIT`],

  // STARTTLS
  STARTTLS: ['hello', 'STARTTLS'],
  'STARTTLS before EHLO': ['greeted', 'STARTTLS'],
  'STARTTLS with an argument': ['hello', 'STARTTLS now'],
  'STARTTLS in a transaction': ['mail', 'STARTTLS'],
  'STARTTLS twice': ['secure', 'STARTTLS'],
  'STARTTLS with a command behind it': ['hello', 'STARTTLS\r\nNOOP'],
  'no handshake after STARTTLS': ['hello', 'STARTTLS', 'NOOP'],
  'MAIL without EHLO after STARTTLS': ['secure', from],
  'EHLO after STARTTLS': ['secure', 'EHLO client.example'],
  'message after STARTTLS': ['secure', 'EHLO client.example', from, to, 'DATA', `${header}x\r\n.`],

  // AUTH
  'AUTH without TLS': ['hello', `AUTH PLAIN ${right}`],
  'AUTH before EHLO': ['secure', `AUTH PLAIN ${right}`],
  'AUTH without a mechanism': ['secure', 'EHLO client.example', 'AUTH'],
  'AUTH with an unknown mechanism': ['secure', 'EHLO client.example', 'AUTH NTLM'],
  'AUTH PLAIN with a wrong password': ['secure', 'EHLO client.example', `AUTH PLAIN ${wrong}`],
  'AUTH PLAIN': ['secure', 'EHLO client.example', `AUTH PLAIN ${right}`],
  'AUTH PLAIN in two steps': ['secure', 'EHLO client.example', 'AUTH PLAIN', right],
  'AUTH PLAIN without NUL': ['secure', 'EHLO client.example', `AUTH PLAIN ${base64('no nul')}`],
  'AUTH PLAIN with bad base64': ['secure', 'EHLO client.example', 'AUTH PLAIN !!!'],
  'AUTH PLAIN cancelled': ['secure', 'EHLO client.example', 'AUTH PLAIN', '*'],
  'AUTH PLAIN with an empty response': ['secure', 'EHLO client.example', 'AUTH PLAIN', ''],
  'AUTH LOGIN': ['secure', 'EHLO client.example', 'AUTH LOGIN', base64('alice'), base64('secret')],
  'AUTH LOGIN with a wrong password': ['secure', 'EHLO client.example', 'AUTH LOGIN', base64('alice'), base64('x')],
  'AUTH LOGIN with bad base64': ['secure', 'EHLO client.example', 'AUTH LOGIN', '%%%'],
  'AUTH while the password server fails': ['secure', 'EHLO client.example', `AUTH PLAIN ${base64('\0maybe\0x')}`],
  'AUTH twice': ['secure', 'EHLO client.example', `AUTH PLAIN ${right}`, `AUTH PLAIN ${right}`],
  'AUTH in a transaction': ['secure', 'EHLO client.example', from, `AUTH PLAIN ${right}`],
  'RCPT to a foreign domain after AUTH': ['secure', 'EHLO client.example', `AUTH PLAIN ${right}`, from, toForeign],
} as const satisfies Readonly<Record<string, Provocation>>;

export type ProvocationName = keyof typeof provocations;

/**
 * What a server replies, a row per provocation: each reply with the command it answers, its code, its enhanced status code
 * if it has one, its outcome and its faults if it has any; then the commands left unanswered; then whether it closed.
 */
export type ReplyTable = { readonly [name in ProvocationName]?: string };
