import type { CommandName } from '../facts/commands.js';
import type { Reply } from '../parsing/reply.js';
import type { ReplyParser } from '../parsing/reply-parser.js';
import { finds, shownValue, wrongArgument } from '../parsing/wrong-argument.js';
import { commandNamed } from './commands.js';
import { type Outcome, outcomeAt } from './outcome.js';

/** A reply with the command that it answers. */
export interface PairedReply {
  /** The command as it was expected; `undefined` for a reply that nobody waited for. */
  readonly command: string | undefined;
  readonly reply: Reply;
  readonly outcome: Outcome;
  /** Whether nobody waited for the reply, as may be with a 421 (RFC 5321 §3.8). */
  readonly unsolicited: boolean;
  /** In LMTP, for a reply to the data: the RCPT command whose recipient it is about. */
  readonly recipient: string | undefined;
}

/** Which protocol is spoken; LMTP answers the data once for each recipient that it accepted (RFC 2033 §4.2). */
export interface ReplyPairingOptions {
  readonly protocol?: 'smtp' | 'lmtp' | undefined;
}

/** Matches the replies of one connection to its commands. */
export interface ReplyPairing {
  /** Says that a command was sent, or the end of the data (`end-of-data`), or a line of an AUTH exchange. */
  expect(command: string): void;
  /** Takes a chunk in and gives every reply that is whole. */
  push(chunk: string | Uint8Array): PairedReply[];
  /** Says that the input is over, and gives what is left. */
  end(): PairedReply[];
  /** The commands that still wait for a reply, the oldest first. */
  readonly pending: readonly string[];
  /** The commands that a 421, the last reply to QUIT or the end of the input left without a reply. */
  readonly unanswered: readonly string[];
}

/**
 * Creates the layer that matches replies to commands, which can only be done by counting (RFC 2920 §3.1).
 *
 * The greeting is the first expectation, `CONN`. In LMTP the replies to the data are counted by the layer itself: as many
 * as RCPT commands were accepted. After a 421, and after a 2yz that answers QUIT, the commands that wait are `unanswered`; a
 * QUIT that is refused ends nothing. Behind a 220 that answers STARTTLS, and behind the last reply to QUIT, the parser is
 * stopped: what follows is not read, and `parser.reset()` tells how much it was and lets the parser go on (RFC 3207 §4.2).
 * Throws as the parser does, after the replies before the error were given out, and a `TypeError` for what is no parser, for
 * another protocol and for a command that is no text. A strict parser cannot be told which command each reply answers, so
 * it refuses an answer to EHLO whose text opens like an enhanced status code of another class: give the pairing a parser
 * that is not strict, and look at the faults.
 *
 * @example
 * const pairing = createReplyPairing(createReplyParser(), { protocol: 'smtp' });
 * pairing.push('220 mx.example ESMTP\r\n')[0]; // { command: 'CONN', outcome: 'accepted' }
 * pairing.expect('MAIL FROM');
 * pairing.expect('RCPT TO');
 * pairing.push('250 Ok\r\n550 5.1.1 No such user\r\n').map(({ command, outcome }) => [command, outcome]); // [['MAIL FROM', 'accepted'], ['RCPT TO', 'permanent-failure']]
 * pairing.push('421 4.4.2 Timeout\r\n')[0]; // { command: undefined, unsolicited: true }
 */
export function createReplyPairing(parser: ReplyParser, options?: ReplyPairingOptions | null): ReplyPairing {
  const { protocol = 'smtp' } = options ?? {};
  if (!finds(() => typeof parser.next === 'function')) {
    throw wrongArgument('createReplyPairing() takes a parser, as createReplyParser() gives', parser);
  }
  if (protocol !== 'smtp' && protocol !== 'lmtp') {
    throw new TypeError(`protocol must be 'smtp' or 'lmtp', not ${shownValue(protocol)}`);
  }
  const isLmtp = protocol === 'lmtp';
  let pending: string[] = ['CONN'];
  let unanswered: string[] = [];
  let accepted: string[] = [];
  let repliesToData = 0;
  let isInData = false;
  let isInAuth = false;

  /** What a line that was sent is: behind a challenge the next step of the exchange, whatever it looks like (RFC 4954 §4). */
  const nameOf = (command: string): CommandName | undefined => (isInAuth ? 'auth-response' : commandNamed(command));

  function abandon(): void {
    unanswered = [...unanswered, ...pending];
    pending = [];
  }

  const endsData = (command: string): boolean =>
    isInData || commandNamed(command) === 'end-of-data' || /^ *BDAT .*\bLAST\s*$/i.test(command);

  /** One of the replies to the data in LMTP; gives the recipient it is about. */
  function takeDataReply(): string | undefined {
    const recipient = accepted[repliesToData++];
    if (repliesToData < accepted.length) return recipient;
    pending.shift();
    endTransaction();
    return recipient;
  }

  function endTransaction(): void {
    accepted = [];
    repliesToData = 0;
    isInData = false;
  }

  function follow(command: string, name: CommandName | undefined, reply: Reply): void {
    const isAccepted = reply.code < 300;
    if (name === 'RCPT TO' && isAccepted) accepted.push(command);
    else if (isAccepted && name && /^(MAIL FROM|RSET|LHLO)$/.test(name)) endTransaction();
    isInData = name === 'DATA' && reply.code === 354;
    isInAuth = reply.code === 334 && (name === 'AUTH' || name === 'auth-response');
    if (name === 'STARTTLS' && reply.code === 220) parser.stop();
    if (name === 'QUIT' && (isAccepted || reply.code === 421)) {
      parser.stop();
      abandon();
    }
  }

  function pair(reply: Reply): PairedReply {
    const [command] = pending;
    const name = command === undefined ? undefined : nameOf(command);
    let recipient: string | undefined;
    if (command !== undefined && isLmtp && endsData(command)) recipient = takeDataReply();
    else if (command !== undefined) {
      pending.shift();
      follow(command, name, reply);
    }
    if (reply.code === 421) abandon();
    return { command, reply, outcome: outcomeAt(reply, name), unsolicited: command === undefined, recipient };
  }

  /** What the parser has; an error behind it waits for the next call. */
  function drain(): PairedReply[] {
    const paired: PairedReply[] = [];
    try {
      for (let reply = parser.next(pending[0]); reply; reply = parser.next(pending[0])) paired.push(pair(reply));
    } catch (error) {
      if (paired.length === 0) throw error;
    }
    return paired;
  }

  return {
    expect(command) {
      if (typeof command !== 'string') {
        throw wrongArgument("expect() takes a command such as 'RCPT TO'", command);
      }
      pending.push(command);
    },
    push(chunk) {
      parser.feed(chunk);
      return drain();
    },
    end() {
      try {
        parser.end();
        return drain();
      } finally {
        abandon();
      }
    },
    get pending() {
      return [...pending];
    },
    get unanswered() {
      return unanswered;
    },
  };
}
