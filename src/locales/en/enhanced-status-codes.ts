import type { EnhancedStatusCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every registered enhanced status code, subject and class in English.
 *
 * @example
 * enhancedStatusCodeTexts.codes['2.2'].title; // 'Mailbox full'
 */
export const enhancedStatusCodeTexts: EnhancedStatusCodeTexts = {
  codes: {
    '0.0': {
      title: 'Other undefined status',
      description: 'Nothing is known beyond the class digit. As 2.0.0 it is a common acknowledgment of success.',
    },
    '1.0': {
      title: 'Other address status',
      description:
        'Something about an address matters, and the server does not say what. 2.1.0 is the usual acknowledgment of MAIL FROM.',
    },
    '1.1': {
      title: 'Bad destination mailbox address',
      description:
        'The part of the recipient address before the @ names no mailbox at its domain. As 4.1.1 the refusal is only temporary.',
    },
    '1.2': {
      title: 'Bad destination system address',
      description: 'The recipient domain does not exist or cannot receive mail. As 4.1.2 it reports trouble with DNS.',
    },
    '1.3': {
      title: 'Bad destination mailbox address syntax',
      description: 'The recipient address breaks the syntax rules, for example through a space or a missing part.',
    },
    '1.4': {
      title: 'Destination mailbox address ambiguous',
      description: 'The address fits more than one recipient on the server.',
    },
    '1.5': {
      title: 'Destination address valid',
      description:
        'The recipient was accepted; 2.1.5 is the usual acknowledgment of RCPT TO. The code is meant for success only.',
    },
    '1.6': {
      title: 'Destination mailbox has moved, no forwarding address',
      description: 'The mailbox existed once, and the server does not know a new address for it.',
    },
    '1.7': {
      title: "Bad sender's mailbox address syntax",
      description: 'The sender address in MAIL FROM breaks the syntax rules.',
    },
    '1.8': {
      title: "Bad sender's system address",
      description:
        'The domain of the sender does not exist or cannot receive mail, so a bounce could not be delivered to it.',
    },
    '1.9': {
      title: 'Message relayed to non-compliant mailer',
      description: 'The message went on to a system that cannot report its status, so no further news will come.',
    },
    '1.10': {
      title: 'Recipient address has null MX',
      description: 'The recipient domain declares in DNS that it takes no mail.',
    },
    '2.0': {
      title: 'Other or undefined mailbox status',
      description: 'The mailbox exists, but something about it prevents delivery.',
    },
    '2.1': {
      title: 'Mailbox disabled, not accepting messages',
      description: 'The mailbox exists but is switched off, for a while (4.2.1) or for good (5.2.1).',
    },
    '2.2': {
      title: 'Mailbox full',
      description:
        'The mailbox has reached its quota, and its owner has to make space. Servers send it as temporary and as permanent.',
    },
    '2.3': {
      title: 'Message length exceeds administrative limit',
      description: 'The message is larger than this mailbox accepts; X.3.4 speaks of the limit of the whole system.',
    },
    '2.4': {
      title: 'Mailing list expansion problem',
      description: 'The mailbox is a mailing list, and the server could not determine its members.',
    },
    '3.0': {
      title: 'Other or undefined mail system status',
      description: 'The cause lies in the receiving system, which gives no detail.',
    },
    '3.1': {
      title: 'Mail system full',
      description: 'The storage of the receiving system is exhausted, and its administrator has to make space.',
    },
    '3.2': {
      title: 'System not accepting network messages',
      description:
        'The receiving host takes no messages, either for now because of a shutdown, overload or maintenance, or never.',
    },
    '3.3': {
      title: 'System not capable of selected features',
      description: 'The receiving system lacks a feature that the message asked for.',
    },
    '3.4': {
      title: 'Message too big for system',
      description: 'The message is larger than the receiving system accepts for any mailbox.',
    },
    '3.5': {
      title: 'System incorrectly configured',
      description: 'An error in its configuration prevents the receiving system from taking this message.',
    },
    '3.6': {
      title: 'Requested priority was changed',
      description: 'The message was accepted with another priority, which stands first in the text.',
    },
    '4.0': {
      title: 'Other or undefined network or routing status',
      description: 'Something failed on the way between the systems, and the cause is not clear.',
    },
    '4.1': {
      title: 'No answer from host',
      description:
        'The next host did not respond to the connection attempt. Some systems send 5.4.1 in another sense, for an unknown recipient or denied access.',
    },
    '4.2': {
      title: 'Bad connection',
      description:
        'The connection was made, but broke or was too poor to finish. In a 421 it often marks an idle timeout.',
    },
    '4.3': {
      title: 'Directory server failure',
      description: 'A directory that is needed for routing, such as DNS, was not available.',
    },
    '4.4': {
      title: 'Unable to route',
      description: 'No way to the next host could be determined, for example because DNS holds no usable records.',
    },
    '4.5': {
      title: 'Mail system congestion',
      description: 'The mail system has too much mail to handle at the moment.',
    },
    '4.6': {
      title: 'Routing loop detected',
      description:
        'The message passes the same systems again and again. A forwarding rule or a route must be corrected, so waiting rarely helps, even after 4.4.6.',
    },
    '4.7': {
      title: 'Delivery time expired',
      description:
        'The message was not delivered before its time limit. The code mostly stands in the report of a queue that has given up, not in a reply.',
    },
    '5.0': {
      title: 'Other or undefined protocol status',
      description: 'The dialogue itself is the cause, and no closer code fits. As 2.5.0 it acknowledges a command.',
    },
    '5.1': {
      title: 'Invalid command',
      description: 'The command is not supported, or it came at the wrong point of the session.',
    },
    '5.2': {
      title: 'Syntax error',
      description: 'The server could not interpret the command: it is unknown, or its syntax is wrong.',
    },
    '5.3': {
      title: 'Too many recipients',
      description:
        'The transaction names more recipients than the server takes at once; the others need a transaction of their own.',
    },
    '5.4': {
      title: 'Invalid command arguments',
      description: 'The command is valid, but an argument is out of range or asks for an unknown feature.',
    },
    '5.5': {
      title: 'Wrong protocol version',
      description: 'Client and server use versions of the protocol that do not work together.',
    },
    '5.6': {
      title: 'Authentication exchange line is too long',
      description: 'A response in the AUTH exchange was longer than the server can store.',
    },
    '6.0': {
      title: 'Other or undefined media error',
      description:
        'The content of the message is concerned, and no detail is given. Servers may acknowledge a message with 2.6.0.',
    },
    '6.1': {
      title: 'Media not supported',
      description: 'A content type of the message is not supported by the receiving system or by one on the way.',
    },
    '6.2': {
      title: 'Conversion required and prohibited',
      description: 'The content must be converted before delivery, and the sender or the sending system forbids that.',
    },
    '6.3': {
      title: 'Conversion required but not supported',
      description: 'The content must be converted, for example from 8-bit to 7-bit, and the server cannot do that.',
    },
    '6.4': {
      title: 'Conversion with loss performed',
      description:
        'As 2.6.4 it warns that a conversion lost information. As 5.6.4 it refuses the message because the sender does not allow such a loss.',
    },
    '6.5': {
      title: 'Conversion failed',
      description: 'A necessary conversion of the content was tried and did not succeed.',
    },
    '6.6': {
      title: 'Message content not available',
      description: 'The content that a BURL command refers to by its URL could not be fetched.',
    },
    '6.7': {
      title: 'Non-ASCII addresses not permitted for that sender/recipient',
      description:
        'The sender or recipient address contains non-ASCII characters, and the server needs an ASCII address there.',
    },
    '6.8': {
      title: 'UTF-8 string reply is required, but not permitted by the SMTP client',
      description: 'The answer to VRFY or EXPN would need UTF-8 text, which the client did not allow.',
    },
    '6.9': {
      title: 'UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
      description: 'The message has UTF-8 header fields, and the system of a recipient does not support SMTPUTF8.',
    },
    '6.10': {
      title: 'UTF-8 string reply is required, but not permitted by the SMTP client (deprecated)',
      description: 'An early document used this number for one case of X.6.8, which has replaced it.',
    },
    '7.0': {
      title: 'Other or undefined security status',
      description:
        'A security rule applies, and the server does not say which. 2.7.0 acknowledges a login, and 5.7.0 covers both a missing AUTH and a missing STARTTLS.',
    },
    '7.1': {
      title: 'Delivery not authorized, message refused',
      description:
        'A policy of the server forbids this mail, and often only the text names the rule. As 4.7.1 it is common for greylisting.',
    },
    '7.2': {
      title: 'Mailing list expansion prohibited',
      description: 'The sender may not post to this mailing list.',
    },
    '7.3': {
      title: 'Security conversion required but not possible',
      description: 'The message would have to change from one secure messaging protocol to another.',
    },
    '7.4': {
      title: 'Security features not supported',
      description: 'The client or the message asks for a security feature that the server does not have.',
    },
    '7.5': {
      title: 'Cryptographic failure',
      description:
        'A system could not verify or decrypt the message, because a key or similar information was missing or wrong. Servers also use it for TLS that failed.',
    },
    '7.6': {
      title: 'Cryptographic algorithm not supported',
      description: 'A system could not verify or decrypt the message, because it does not know the algorithm.',
    },
    '7.7': {
      title: 'Message integrity failure',
      description: 'The message was changed or damaged on its way and could not be validated.',
    },
    '7.8': {
      title: 'Authentication credentials invalid',
      description: 'The user name, the password or the token was not accepted. It is the usual companion of 535.',
    },
    '7.9': {
      title: 'Authentication mechanism is too weak',
      description: 'The policy of the server demands a stronger login mechanism for this user.',
    },
    '7.10': {
      title: 'Encryption needed',
      description: 'An encrypted connection must come first, for example STARTTLS before a login with PLAIN.',
    },
    '7.11': {
      title: 'Encryption required for requested authentication mechanism',
      description:
        'The server accepts this login mechanism only under TLS. The code is historic, because such mechanisms should not be offered earlier.',
    },
    '7.12': {
      title: 'A password transition is needed',
      description: 'The user must log in once with another mechanism, usually PLAIN, before the chosen one works.',
    },
    '7.13': {
      title: 'User account disabled',
      description:
        'The credentials are correct, but an administrator has disabled the account. Some servers also send it for a disabled recipient.',
    },
    '7.14': {
      title: 'Trust relationship required',
      description: 'The server that holds the content for a BURL command does not trust the submission server.',
    },
    '7.15': {
      title: 'Priority level is too low',
      description: 'The server takes only messages with a higher priority, for now (4.7.15) or in general (5.7.15).',
    },
    '7.16': {
      title: 'Message is too big for the specified priority',
      description:
        'The server accepts a message of this size only with a higher priority. From an old submission server it may mean that the user has no quota left for delayed messages.',
    },
    '7.17': {
      title: 'Mailbox owner has changed',
      description:
        'Since the date that the sender gave with the RRVS extension, the mailbox has passed to another user. From an old submission server it may mean that the whole system has no quota left for delayed messages.',
    },
    '7.18': {
      title: 'Domain owner has changed',
      description: 'Since the date given with RRVS, the recipient domain has passed to another owner.',
    },
    '7.19': {
      title: 'RRVS test cannot be completed',
      description: 'The server has no records that show whether the owner of the mailbox is still the same.',
    },
    '7.20': {
      title: 'No passing DKIM signature found',
      description: 'The policy of the receiver demands a valid DKIM signature, and the message has none.',
    },
    '7.21': {
      title: 'No acceptable DKIM signature found',
      description: 'The message has valid DKIM signatures, but none that the policy of the receiver accepts.',
    },
    '7.22': {
      title: 'No valid author-matched DKIM signature found',
      description: 'No valid DKIM signature of the message belongs to the domain in its From field.',
    },
    '7.23': {
      title: 'SPF validation failed',
      description: 'The SPF record of the sender domain does not permit the sending server.',
    },
    '7.24': {
      title: 'SPF validation error',
      description:
        'The SPF check could not be completed: a lookup failed for now (4.7.24), or the record is faulty (5.7.24).',
    },
    '7.25': {
      title: 'Reverse DNS validation failed',
      description:
        'The reverse DNS entry of the sending IP address is missing or does not satisfy the policy of the receiver.',
    },
    '7.26': {
      title: 'Multiple authentication checks failed',
      description:
        'The message failed more than one check, such as SPF and DKIM. Many servers send it when DMARC is the reason.',
    },
    '7.27': {
      title: 'Sender address has null MX',
      description: 'The sender domain declares in DNS that it takes no mail, so no bounce could reach it.',
    },
    '7.28': {
      title: 'Mail flood detected',
      description:
        'The message looks like part of a flood of similar mail. Gmail sends it as 4.7.28 to limit a sender that is too fast.',
    },
    '7.29': {
      title: 'ARC validation failure',
      description: 'The ARC chain, in which forwarders record earlier checks, is not valid.',
    },
    '7.30': {
      title: 'REQUIRETLS support required',
      description: 'The message demands TLS on every hop, which the next one does not support.',
    },
  },
  subjects: {
    0: {
      title: 'Other or undefined status',
      description: 'The code names no subject, so only the class digit counts.',
    },
    1: {
      title: 'Addressing status',
      description: 'The code concerns the address of a sender or a recipient.',
    },
    2: {
      title: 'Mailbox status',
      description: 'The code concerns the mailbox of a recipient, which its owner can usually put in order.',
    },
    3: {
      title: 'Mail system status',
      description: 'The code concerns the receiving mail system, where its administrator can act.',
    },
    4: {
      title: 'Network and routing status',
      description: 'The code concerns the way between mail systems, such as the network, DNS and routing.',
    },
    5: {
      title: 'Mail delivery protocol status',
      description: 'The code concerns the dialogue between client and server.',
    },
    6: {
      title: 'Message content or media status',
      description: 'The code concerns the content of the message, which its author can change.',
    },
    7: {
      title: 'Security or policy status',
      description: 'The code concerns security, or a rule that one of the two sides has set.',
    },
  },
  classes: {
    2: {
      title: 'Success',
      description: 'The action has succeeded, and the other digits may add a remark.',
    },
    4: {
      title: 'Persistent transient failure',
      description: 'The attempt has failed for now; the same message may succeed later.',
    },
    5: {
      title: 'Permanent failure',
      description: 'The attempt has failed for good, unless the message, the address or a setting changes.',
    },
  },
};
