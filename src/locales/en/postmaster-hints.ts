import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** What to do with the message in the queue, as one sentence. */
function again({ permanence, retry, wait }: HintFacts): string {
  if (permanence === 'permanent' && retry === 'later')
    return `The message goes back to its sender, who can try again ${wait ? inTime(wait) : 'another day'}.`;
  if (wait !== undefined) return `Let the queue try again ${inTime(wait)}, not sooner.`;
  if (retry === 'later') return 'The queue may go on trying with growing waits.';
  if (retry === 'now-on-new-connection') return 'Try once more on a new connection, without waiting.';
  if (retry === 'other-host') return 'Try the other hosts of the MX record, because this one refuses all mail.';
  if (retry === 'with-fewer-recipients') return 'Send to the remaining recipients in smaller transactions.';
  if (retry === 'none') return 'Nothing is left to send.';
  return retry === 'never'
    ? 'Return the message to its sender; waiting will not help.'
    : 'Waiting will not help before something has changed.';
}

/** For refused addresses: whether to take them off the lists. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Take the address off your lists, because repeated attempts harm your reputation.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'The receiving server';

/** The pages where an entry can be looked up, as one sentence; empty without such pages. */
const lookUp = ({ lookups }: HintFacts): string =>
  lookups.length > 0 ? ` Look up the entry at ${allOf(lookups)}.` : '';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'The connection ended before the verdict on the message, so the receiving server may have accepted it. A new attempt can deliver it twice.';

/**
 * What the English-speaking operator of the sending mail system is told.
 *
 * @example
 * hintOf(classify(535), { locale: { postmasterHints }, audience: 'postmaster' }).audience; // 'postmaster'
 */
export const postmasterHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'Recipient not verified',
          message: facts.recipient
            ? `${server(facts)} could not verify ${facts.recipient} for now.`
            : `${server(facts)} could not verify the recipient for now.`,
          action: `You need not act; the receiving side may be rebuilding its directory. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Recipient probably unknown',
            message: facts.recipient
              ? `${server(facts)} refused the message to ${facts.recipient} without a clear reason. Most often this means that the mailbox does not exist.`
              : `${server(facts)} refused the message without a clear reason. Most often this means that the mailbox does not exist.`,
            action: `The sender has to check the address. If it is right, ask the postmaster of that domain. ${again(facts)}`,
          }
        : {
            title: 'Recipient unknown',
            message: facts.recipient
              ? `${server(facts)} knows no mailbox ${facts.recipient}.`
              : `${server(facts)} knows no such mailbox.`,
            action: `The sender has to correct the address. If many such refusals arrive, check where the list comes from. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'Mailbox disabled',
    message: facts.recipient
      ? `${server(facts)} reports that ${facts.recipient} is disabled, suspended or inactive.`
      : `${server(facts)} reports that the mailbox is disabled, suspended or inactive.`,
    action: `Only its owner or provider can enable it again. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'Mailbox over quota',
    message: facts.recipient
      ? `The mailbox ${facts.recipient} has reached its quota.`
      : 'The mailbox of the recipient has reached its quota.',
    action: `Nothing has to change on your side; the owner of the mailbox has to make room. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'Mailbox moved',
    message: `${server(facts)} answered 551 or X.1.6: the mailbox has moved and mail is not forwarded.`,
    action: `Let the sender confirm the new address; do not replace the old one automatically. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'Recipient address malformed',
          message: facts.recipient
            ? `${server(facts)} cannot parse ${facts.recipient} in RCPT TO.`
            : `${server(facts)} cannot parse the address in RCPT TO.`,
          action: `Look in the log for the address as it was sent; aliases and address rewriting are frequent causes. Otherwise the sender has to correct it. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Refused by a rule for this recipient',
    message: facts.recipient
      ? `${server(facts)} does not accept mail from this sender for ${facts.recipient}.`
      : `${server(facts)} does not accept mail from this sender for the recipient.`,
    action: `The recipient or the administrator there has to allow the sender; the address itself may be valid. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Outgoing mail host not found in DNS',
          message: 'The resolver found neither A nor AAAA for the host that the application connects to.',
          action: `Correct the name of the host in the settings of the application, or the records of that host. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'DNS lookup failed for now',
            message: 'The MX or address lookup for the recipient domain did not finish (SERVFAIL or a timeout).',
            action: `Check your resolver, then the domain's name servers and DNSSEC. ${again(facts)}`,
          }
        : {
            title: 'Recipient domain not in DNS',
            message: 'The recipient domain or its mail host does not exist (NXDOMAIN), or has no MX, A or AAAA record.',
            action: `Confirm it with "dig MX" from another network. The sender has to correct the address, or the owner of the domain its records. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'Domain takes no mail',
    message: 'The domain has a null MX (RFC 7505), which a relay reports with 556, or its host answers 521 (RFC 7504).',
    action: `The sender needs another address. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'No route, or a mail loop',
    message: 'The message exceeded the hop limit, came back to the same host, or has no usable route.',
    action: `Read the Received fields. A loop between your own hosts means a wrong transport or alias on your side; otherwise tell the administrator of the recipient domain to check its MX records and forwarding. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Relaying denied',
    message: `${server(facts)} is not responsible for the recipient domain and does not let this client relay.`,
    action: `If it is your smart host, log in with SMTP AUTH or have your IP address allowed there. If it is the MX of the recipient domain, its owner must add the domain to that server. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Envelope sender rejected',
    message: `${server(facts)} refuses the address in MAIL FROM or the sending account: unknown, without a valid domain, suspended, or not owned by the login.`,
    action: `Check that the sender domain has MX or A records, that the login may use the address, and that the account is not suspended. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Authentication required',
    message: `${server(facts)} takes mail on this port only from clients that are logged in.`,
    action: `Configure credentials for this relay, usually on port 587 or 465. If you meant to deliver to an MX, use port 25. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Authentication not possible for now',
          message: `${server(facts)} could not check the credentials. They may well be right.`,
          action: `Leave the credentials as they are; the operator of that server has to repair its login service. ${again(facts)}`,
        }
      : {
          title: 'Authentication failed',
          message: `${server(facts)} refused the credentials: the password is wrong or has changed, an app password is needed, password login is switched off, or an OAuth 2.0 token has expired.`,
          action: `Test the account by hand, check that SMTP AUTH is enabled for it and for the tenant, and renew the app password or token. Stop the queue for this relay meanwhile, because repeated failures may lock the account. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Encryption required',
    message: `${server(facts)} requires STARTTLS, a stronger mechanism, or REQUIRETLS (RFC 8689) on the way.`,
    action: `Turn on outbound TLS for this destination and check that no firewall strips STARTTLS. ${again(facts)}`,
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'TLS handshake failed on the other side',
          message: `${server(facts)} offers TLS, but its certificate or its protocol version cannot be accepted.`,
          action: `Check it with "openssl s_client -starttls smtp", then its MTA-STS policy and DANE records, and tell its administrator. ${again(facts)}`,
        }
      : {
          title: 'TLS handshake failed',
          message: 'The TLS session could not be set up: no common version or cipher, or a certificate was refused.',
          action: `Check it with "openssl s_client -starttls smtp", update your CA bundle and TLS library, and look at the clock of the host. ${again(facts)}`,
        },
  'message-unauthenticated': facts => ({
    title: 'SPF, DKIM or DMARC failed',
    message: `${server(facts)} requires a pass that is aligned with the domain in From.`,
    action: `Read Authentication-Results of a test message. List the sending IP address in SPF, sign with DKIM under the From domain, and publish DMARC; a forwarder in between needs SRS or ARC. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'Reverse DNS or HELO name not accepted',
    message: `${server(facts)} found no PTR record that resolves back to the sending IP address, or does not accept the HELO name or the sender domain.`,
    action: `Set PTR, A or AAAA, and the HELO name to the same host name; the owner of the IP range sets the PTR. Check the MX of the sender domain, too. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'Sending IP address blocked',
    message:
      facts.blocklists.length > 0
        ? `The sending IP address or its network is listed by ${allOf(facts.blocklists)}.`
        : `${server(facts)} blocks the sending IP address or its network.`,
    action: `Find the cause first: a hijacked account, an infected host or a bad list.${lookUp(facts)} Then ask for removal, or use the provider's form for senders. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Domain or URL blocked',
    message:
      facts.blocklists.length > 0
        ? `The sender domain, or a URL in the message, is listed by ${allOf(facts.blocklists)}.`
        : 'The sender domain, or a URL in the message, has a bad reputation.',
    action: `Check the sender domain and each linked domain, tracking domains included.${lookUp(facts)} Then ask for removal. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Rejected as spam',
    message: `${server(facts)} judged the message to be spam, by its content or its score.`,
    action: `Look for a hijacked account first. For wanted mail, check complaints and reputation, for example in Postmaster Tools or SNDS; the author has to change the content. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Malware detected',
    message: `The scanner of ${facts.provider ?? 'the receiving server'} found malware in the message.`,
    action: `Hold the message, scan the host or account it came from, and scan outbound mail. The author has to send clean files. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Content not allowed',
    message: `${server(facts)} forbids an attachment type, a URL, a word or a format in the message.`,
    action: `Nothing has to change on your system. Tell the author what was refused, and suggest a link instead of the file. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Rejected by local policy',
    message: `${server(facts)} refused the message under a rule of its own and names no exact cause.`,
    action: `Check SPF, DKIM, DMARC, PTR and reputation. If all are in order, write to the postmaster of that domain with the time, the IP address and the reply. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Message malformed',
    message: `${server(facts)} refused headers, line ends, line length, encoding or MIME structure.`,
    action: `Find which program wrote the message; filters and gateways that add headers can break it too. Its developer has to correct it. ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Rate limit reached',
    message: `${server(facts)} limits messages, connections or recipients per unit of time, or a sending quota is used up.`,
    action: `Lower concurrency and rate for this destination, and look for an account that sends more than usual. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Greylisted',
    message: `${server(facts)} defers the first attempt from an unknown combination of sender, recipient and IP address.`,
    action: `Nothing has to change. Let all attempts leave from the same IP address or network. ${again(facts)}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Too many recipients in one transaction',
    message: `${server(facts)} accepts fewer recipients per transaction than were given.`,
    action: `Set the recipient limit for this destination to 100 or less (RFC 5321 §4.5.3.1.8). ${again({ ...facts, retry: 'with-fewer-recipients' })}`,
  }),
  'message-too-large': facts => ({
    title: 'Message too large',
    message: `${server(facts)} has a size limit that this message exceeds; most servers announce it as SIZE in the reply to EHLO.`,
    action: `Set your own limit so that users learn of it at submission. The author has to make the message smaller. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Receiving system out of storage',
    message: `${server(facts)} has no room left, which affects all mail to it.`,
    action: `Nothing has to change on your side; the administrator there must make room. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Internal error on the receiving side',
    message: `${server(facts)} reports a local error, a failed lookup or a wrong configuration.`,
    action:
      facts.permanence === 'permanent'
        ? `Send the reply and the time to the postmaster of that domain, who must correct it. ${again(facts)}`
        : `The administrator there must act. Write to the postmaster of that domain if the error lasts for hours. ${again(facts)}`,
  }),
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Receiving server closed before the verdict',
          message: maybeAccepted,
          action: `Ask the other side to look for the Message-ID. ${again(facts)}`,
        }
      : {
          title: 'Receiving server not available',
          message: `${server(facts)} is busy, shutting down or under maintenance.`,
          action: `Check that the other MX hosts of the domain are tried. If all of them fail for hours, tell its postmaster. ${again(facts)}`,
        },
  'protocol-error': facts => ({
    title: 'SMTP protocol error',
    message: `${server(facts)} did not accept a command, its syntax, or its place in the sequence.`,
    action: `Capture the dialogue and find the first refusal. SMTP inspection in a firewall, and pipelining that the server does not offer, are frequent causes. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Feature not supported',
    message: `${server(facts)} lacks a command, a parameter, SMTPUTF8 or 8BITMIME that the message needs.`,
    action: `Let your system convert 8-bit content before sending. For SMTPUTF8 the sender needs an ASCII address for the recipient. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'Queue lifetime over',
    message: facts.recipient
      ? `Delivery to ${facts.recipient} failed until the message expired; the report names no cause.`
      : 'Delivery failed until the message expired; the report names no cause.',
    action: `Find the cause of the earlier deferrals in your log and remove it before the message is sent again. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Connection lost before the verdict',
          message: maybeAccepted,
          action: `Ask the other side to look for the Message-ID. If it happens often, check timeouts (RFC 5321 §4.5.3.2 asks for ten minutes after the final dot) and path MTU. ${again(facts)}`,
        }
      : {
          title: 'Connection failed',
          message: 'The connection was refused, timed out, was reset or dropped before the message was handed over.',
          action: `Check outbound port 25, IPv6 routing and the firewall, and connect from another network. If only that host fails, its administrator must act. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Stopped at the sending client',
    message: 'No server refused anything: the client had no recipient, no credentials, or a wrong setting.',
    action: `Read the log of the application; its developer has to correct it. Your mail system is not involved. ${again(facts)}`,
  }),
  delayed: {
    title: 'Delivery delayed',
    message: 'A queue still holds the message and goes on trying. This is a notice, not a failure.',
    action: 'Do not send it again. If the message is still delayed after some hours, look in the log of that queue.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Message accepted',
          message: 'The receiving server has taken responsibility for the message.',
          action: 'There is nothing to do. Keep the queue id for questions about later delivery.',
        }
      : {
          title: 'Message not confirmed yet',
          message:
            'The reply is positive, but nothing shows that the receiving server has taken responsibility for the message.',
          action: 'Look in the log for the reply to the final dot; it often holds the queue id.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Deferred without a known cause',
        message: `${server(facts)} gave a temporary code, and its text says nothing that is recognized. ${usualCauses}`,
        action: `Read the whole reply in your log, and compare with other messages to the same domain. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Refused without a known cause',
        message: `${server(facts)} gave a permanent code, and its text says nothing that is recognized.`,
        action: `Read the whole reply in your log; a link or an enhanced code in it often tells more. If it does not, ask the postmaster of that domain. ${again(facts)}`,
      };
    return {
      title: 'Cause and outcome unknown',
      message: 'The failure shows neither its cause nor whether the message was accepted.',
      action: 'Search the log for the Message-ID before anything is sent again.',
    };
  },
};
