/**
 * What postscreen, at the door of Debian 12's Postfix 3.7, replies to the provocations: a greeting of two codes to who
 * talks before its end, and 521 to who pipelines unasked.
 */
import type { ReplyTable } from './provocations.js';

// biome-ignore format: a row per line
export const postscreenReplies: ReplyTable = {
  greeting: 'CONN 220 accepted',
  'EHLO before the greeting': 'CONN 521 5.5.1 permanent-failure (code-changed) | EHLO unanswered | closed',
  EHLO: 'EHLO 250 accepted',
  'EHLO without a name': 'EHLO 501 permanent-failure',
  'RSET with an argument': 'RSET 250 2.0.0 accepted',
  HELP: 'HELP 502 5.5.2 permanent-failure',
  'VRFY a user': 'VRFY 450 4.3.2 temporary-failure',
  QUIT: 'QUIT 221 2.0.0 accepted | closed',
  'QUIT with an argument': 'QUIT 221 2.0.0 accepted | closed',
  idle: 'unsolicited 421 4.4.2 temporary-failure | closed',
  'unknown command': 'any 502 5.5.2 permanent-failure',
  'HTTP request': 'any 521 5.7.0 permanent-failure | closed',
  'NUL in a command': 'any 502 5.5.2 permanent-failure',
  'CR before the end': 'NOOP 502 5.5.2 permanent-failure',
  'line of 5,000 octets': 'NOOP 421 temporary-failure | closed',
  'six unknown commands': 'any 502 5.5.2 permanent-failure | any 502 5.5.2 permanent-failure | any 502 5.5.2 permanent-failure | any 502 5.5.2 permanent-failure | any 502 5.5.2 permanent-failure | any 502 5.5.2 permanent-failure',
  'RCPT before MAIL': 'RCPT TO 503 5.5.1 permanent-failure',
  'DATA before RCPT': 'DATA 554 5.5.1 permanent-failure | closed',
  'MAIL with SIZE over the limit': 'MAIL FROM 250 2.1.0 accepted',
  'RCPT to a user': 'RCPT TO 450 4.3.2 temporary-failure',
  'pipelined session': 'EHLO 521 permanent-failure | MAIL FROM unanswered | RCPT TO unanswered | QUIT unanswered | closed',
  'pipelined transaction': 'MAIL FROM 521 5.5.1 permanent-failure | RCPT TO unanswered | RCPT TO unanswered | DATA unanswered | closed',
  'pipelined after QUIT': 'QUIT 521 5.5.1 permanent-failure | NOOP unanswered | closed',
  STARTTLS: 'STARTTLS 220 2.0.0 accepted',
  'STARTTLS before EHLO': 'STARTTLS 220 2.0.0 accepted',
  'STARTTLS with an argument': 'STARTTLS 501 permanent-failure',
  'STARTTLS twice': 'STARTTLS 554 5.5.1 permanent-failure',
  'STARTTLS with a command behind it': 'STARTTLS 521 5.5.1 permanent-failure | NOOP unanswered | closed',
  'no handshake after STARTTLS': 'STARTTLS 220 2.0.0 accepted | NOOP unanswered | closed',
  'MAIL without EHLO after STARTTLS': 'MAIL FROM 503 5.5.1 permanent-failure',
  'AUTH PLAIN': 'EHLO 250 accepted | AUTH 502 5.5.2 permanent-failure',
};
