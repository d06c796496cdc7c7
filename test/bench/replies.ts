const keywords = [
  'PIPELINING',
  'SIZE 52428800',
  'VRFY',
  'ETRN',
  'STARTTLS',
  'AUTH PLAIN LOGIN XOAUTH2',
  'AUTH=PLAIN LOGIN',
  '8BITMIME',
  'ENHANCEDSTATUSCODES',
  'DSN',
  'SMTPUTF8',
  'CHUNKING',
  'REQUIRETLS',
  'LIMITS RCPTMAX=100',
  'HELP',
];

const single = (n: number): string => {
  const rows = [
    '250 2.1.0 Ok\r\n',
    `250 2.1.5 <user${n}@example.com>... Recipient ok\r\n`,
    '354 End data with <CR><LF>.<CR><LF>\r\n',
    `250 2.0.0 Ok: queued as 4F${n.toString(16).toUpperCase().padStart(8, '0')}\r\n`,
    `550 5.1.1 <nobody${n}@example.org>: Recipient address rejected: User unknown in virtual mailbox table\r\n`,
    `450 4.7.1 <user${n}@example.net>: Recipient address rejected: Greylisted, see https://example.net/greylist\r\n`,
    '220 mx1.example.com ESMTP ready\r\n',
    '221 2.0.0 Bye\r\n',
  ];
  return rows[n % rows.length] ?? '';
};

const ehlo = (n: number): string => {
  const lines = [`mx${n % 9}.example.com at your service, [192.0.2.${n % 250}]`, ...keywords.slice(0, 8 + (n % 8))];
  return lines.map((line, index) => `250${index === lines.length - 1 ? ' ' : '-'}${line}\r\n`).join('');
};

const unauthenticated = (n: number): string => {
  const lines = [
    'Your email has been blocked because the sender is unauthenticated.',
    'The receiving host requires all senders to authenticate with either SPF or DKIM.',
    ' Authentication results:',
    ` DKIM = did not pass; SPF [example${n}.com] with ip: [192.0.2.${n % 250}] = did not pass`,
    ` For instructions, see https://mail.example/answer/${n} - mailserver`,
  ];
  return lines.map((line, index) => `550${index === 4 ? ' ' : '-'}5.7.26 ${line}\r\n`).join('');
};

/** Replies of three kinds by turns: three single lines, one answer to EHLO, one five-line refusal. */
export const replyNumber = (n: number): string =>
  n % 5 === 3 ? ehlo(n) : n % 5 === 4 ? unauthenticated(n) : single(n);

/** The wire octets of so many replies. */
export const replyStream = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, (_, n) => replyNumber(n)).join(''), 'latin1');

/** The stream as a socket would give it. */
export function* chunksOf(stream: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < stream.length; at += size) yield stream.subarray(at, at + size);
}
