import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** Whether and when to send the same message again, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Queue it for a new attempt ${inTime(wait)}, not sooner.`;
  if (retry === 'later') return 'Retry with growing waits, as retryDelayOf gives them.';
  if (retry === 'now-on-new-connection') return 'Send it once more on a new connection, without waiting.';
  if (retry === 'other-host') return 'Try the next host of the MX record, because this one refuses all mail.';
  if (retry === 'with-fewer-recipients') return 'Send it again to the remaining recipients in smaller groups.';
  if (retry === 'none') return 'There is nothing to send again.';
  return retry === 'never' ? 'Do not retry.' : 'Do not retry before something has changed.';
}

/** For refused addresses: whether to stop mailing them, as one or two sentences. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Mark the address as undeliverable and stop mailing it. Do not retry.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'The server';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'The connection ended before the verdict on the message, so it may have been accepted. A retry with the same Message-ID lets the receiving side recognize a duplicate.';

/**
 * What an English-speaking developer is told, who can change the application and its configuration.
 *
 * @example
 * hintOf(classify(535), { locale: { developerHints }, audience: 'developer' }).audience; // 'developer'
 */
export const developerHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'The mailbox could not be verified',
          message: facts.recipient
            ? `${server(facts)} could not confirm that ${facts.recipient} exists, and answered with a temporary code.`
            : `${server(facts)} could not confirm that the mailbox exists, and answered with a temporary code.`,
          action: `Keep the address for now and ask the user to check it. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'The mailbox may not exist',
            message: facts.recipient
              ? `${server(facts)} refused the message to ${facts.recipient} without a clear reason. Most often this means that the mailbox does not exist.`
              : `${server(facts)} refused the message without a clear reason. Most often this means that the mailbox does not exist.`,
            action: `Read the whole reply, and ask the user to check the address. ${again(facts)}`,
          }
        : {
            title: facts.confidence === 'certain' ? 'There is no such mailbox' : 'The mailbox was not found',
            message: facts.recipient
              ? `${server(facts)} knows no mailbox ${facts.recipient}.`
              : `${server(facts)} knows no mailbox of this name.`,
            action: `Ask the user to correct the address. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'The mailbox is switched off',
    message: facts.recipient
      ? `${server(facts)} reports that the mailbox ${facts.recipient} is disabled, suspended or inactive.`
      : `${server(facts)} reports that the mailbox is disabled, suspended or inactive.`,
    action: `Ask the user for another address; only the owner of the mailbox or its provider can enable it again. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'The mailbox is over its quota',
    message: facts.recipient
      ? `The mailbox ${facts.recipient} takes no message until its owner makes room.`
      : 'The mailbox takes no message until its owner makes room.',
    action:
      facts.permanence === 'permanent' && facts.wait === undefined
        ? 'Keep the address. Try again after a day, and stop mailing it only if it stays full for weeks.'
        : `Keep the address. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'The mailbox has another address now',
    message: `${server(facts)} does not forward (551 or 5.1.6). A new address in the reply is not to be trusted on its own.`,
    action: `Ask the user to confirm the new address before you store it. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'The recipient address is malformed',
          message: facts.recipient
            ? `${server(facts)} cannot parse ${facts.recipient} as an address in RCPT TO.`
            : `${server(facts)} cannot parse the address in RCPT TO.`,
          action: `Trim white space and angle brackets and pass one bare address for each recipient in nodemailer's "to" or "envelope.to". ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'This recipient does not take this mail',
    message: facts.recipient
      ? `A rule for the mailbox ${facts.recipient} refuses this sender: members only, a closed group, or a block by its owner.`
      : 'A rule for the mailbox refuses this sender: members only, a closed group, or a block by its owner.',
    action: `Show the user that the recipient has to allow the sender. Keep the address; it is not invalid. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'The host was not found in DNS',
          message: 'No address was found in DNS for the host that the application connects to.',
          action: `Check "host" in the transport options, and that the DNS resolver of this machine answers. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'The DNS lookup did not finish',
            message: 'The domain or host could not be looked up. That says nothing yet about whether it exists.',
            action: `Check that the DNS resolver of this machine answers, and that "host" in the transport options is right. ${again(facts)}`,
          }
        : {
            title: 'The domain does not exist in DNS',
            message:
              'DNS has neither an MX nor an address record for the domain of the recipient, or for its mail host.',
            action: `Ask the user to correct the part after the @. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'The domain takes no mail',
    message:
      'The domain publishes a null MX (RFC 7505), which a relay reports with 556, or its host answers 521 (RFC 7504): it never receives mail.',
    action: `Ask the user for another address. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'The message has no route to the mailbox',
    message: 'A loop, too many hops or a wrong MX record keeps the message from the mailbox.',
    action: `Compare the Received fields of the bounce. If they name your own hosts, correct your relay; if not, the administrator of the recipient's domain must act. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'The server does not relay for this client',
    message: `${server(facts)} is not responsible for the domain of the recipient and does not know this client as one of its own.`,
    action: `Set "auth" in the transport options and use the submission port (587, or 465 with secure: true). If you are logged in, check "host" and ask its administrator to allow the sender. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'The envelope sender was refused',
    message: `${server(facts)} does not accept the address in MAIL FROM, or the account behind it: it is unknown, blocked, or not owned by the login.`,
    action: `Set "from", or "envelope.from", to an address that belongs to the account in "auth" and whose domain exists in DNS. If the account is suspended, its owner must contact the provider. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'The server wants a login first',
    message: `${server(facts)} takes mail only after AUTH, and none took place.`,
    action: `Set "auth" in the transport options and check that its values are not empty at run time. If the server offers AUTH only after STARTTLS, set requireTLS: true. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'The login could not be checked',
          message: `${server(facts)} could not verify the credentials for the moment. They may well be right.`,
          action: `Do not ask the user for a new password yet. ${again(facts)}`,
        }
      : {
          title: 'The login was refused',
          message: `${server(facts)} refused the credentials. This happens with a wrong password, with an account password where an app password is needed, where the provider has switched password login off, and with an expired OAuth 2.0 token.`,
          action: `Check first that "user" is the full address and that "pass" has arrived unchanged. Then create an app password and see that SMTP AUTH is enabled for the account. Where only OAuth 2.0 is left, set "type" to OAuth2 and renew the refresh token. A loop of retries may lock the account. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'The server wants TLS',
    message: `${server(facts)} refuses to continue without TLS, or without a stronger mechanism or protocol version.`,
    action: `Use port 587 with requireTLS: true, or port 465 with secure: true, and remove ignoreTLS. An error "wrong version number" means that secure: true was set for a plain-text port. ${again(facts)}`,
  }),
  'tls-failed': facts => ({
    title: 'The TLS handshake failed',
    message:
      'TLS was started and then failed: the certificate has expired, does not match the host name or is not trusted, or there is no common protocol version.',
    action: `Connect by the name in the certificate, or set tls.servername, and add a private CA with tls.ca. Do not set rejectUnauthorized: false, which would let anyone read the password. ${
      facts.party === 'receiver-admin'
        ? 'If the certificate is at fault, the administrator of that server must renew it. '
        : ''
    }${again(facts)}`,
  }),
  'message-unauthenticated': facts => ({
    title: 'SPF, DKIM or DMARC did not pass',
    message: `${server(facts)} could not match the message with the domain in From.`,
    action: `Send with a From domain that you control, and through a host that its SPF record allows. Sign with nodemailer's "dkim" option or at the relay; whoever runs the DNS of the domain must publish the records. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'The DNS of the sending host is not in order',
    message: `${server(facts)} found no matching PTR record, or does not accept the name given in EHLO.`,
    action: `Set "name" in the transport options to a host name that resolves to the sending IP address. The administrator must set the PTR record; if you cannot, send through a relay. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'The sending IP address is blocked',
    message:
      facts.blocklists.length > 0
        ? `The sending IP address is listed by ${allOf(facts.blocklists)}.`
        : `${server(facts)} blocks the sending IP address or its network.`,
    action: `No change to the message will help. Send through an authenticated relay, or have the administrator of the sending system get the address unblocked. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'A domain in the message is blocked',
    message:
      facts.blocklists.length > 0
        ? `The domain of the sender or of a link in the message is listed by ${allOf(facts.blocklists)}.`
        : 'The domain of the sender or of a link in the message has a bad reputation.',
    action: `Look at every link, including shortened and tracking links, and at the From domain. The owner of the blocked domain must ask for its removal from the list. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'The content was judged to be spam',
    message: `${server(facts)} refused this message for its content or score, not for its address.`,
    action: `Its author has to change the content. Compare it with a message that passes: links, images without text, a missing plain-text part, a missing List-Unsubscribe field. If every message fails, look at reputation and DKIM instead. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Malware was reported in the message',
    message: `The scanner of ${facts.provider ?? 'the server'} found malware in the message or in an attachment.`,
    action: `Quarantine the attachment, tell the user who uploaded it, and scan uploads before you send them. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Something in the message is not allowed',
    message: `${server(facts)} forbids an attachment type, a link or a word in this message. Executables, macros and encrypted archives are refused most often.`,
    action: `Send a link to the file instead of attaching it, and tell the user which kinds of file are refused. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'A local rule refused the message',
    message: `${server(facts)} names a policy but no exact cause. The address may be fine.`,
    action: `Log the whole reply, follow any link in it, and compare with messages that pass. If nothing stands out, the administrator of the sending system must ask the other side. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'The message breaks a standard',
    message: `${server(facts)} refused headers, line ends, line length, encoding or MIME structure.`,
    action: `Let nodemailer build the message instead of passing "raw". Check for two From or Subject fields, a missing From or Date, lone line feeds, and lines over 998 octets (RFC 5322 §2.1.1). ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Too much mail in too short a time',
    message: `${server(facts)} limits messages, connections or recipients per unit of time, or a sending quota is used up.`,
    action: `Use a pooled transport (pool: true) with maxConnections, and with rateDelta and rateLimit below the limit of the provider. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Greylisted: refused once on purpose',
    message: `${server(facts)} defers mail from unknown senders and accepts a later attempt with the same envelope.`,
    action: `Retry from the same IP address with the same sender and recipient; nothing has to change. ${facts.wait ? again(facts) : 'Wait at least five minutes, preferably 15 to 30.'}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Too many recipients in one transaction',
    message: `${server(facts)} took some recipients of this message, or none, and refused the others because there were too many.`,
    action: `Read info.rejectedErrors and send to those addresses in a new message with at most 100 recipients, the number that every server must take (RFC 5321 §4.5.3.1.8). ${facts.wait ? again(facts) : 'Waiting alone will not help.'}`,
  }),
  'message-too-large': facts => ({
    title: 'The message is over the size limit',
    message: `${server(facts)} names its limit after SIZE in the reply to EHLO, if it states one at all. Base64 makes attachments a third larger.`,
    action: `Limit the size of uploads before sending, or replace attachments by links. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: "The server's storage is full",
    message: `${server(facts)} has no room left. Neither the message nor the mailbox is the cause.`,
    action: `Keep the message in the queue; the administrator of that server must make room. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Internal error of the server',
    message: `${server(facts)} reports a local error, a failed lookup or a wrong configuration of its own.`,
    action:
      facts.permanence === 'permanent'
        ? `Nothing in the message explains it. Log the reply and pass it to the administrator of that server. ${again(facts)}`
        : `Keep the message in the queue; the administrator of that server must act. ${again(facts)}`,
  }),
  'server-unavailable': facts => ({
    title: 'The server takes no mail now',
    message:
      facts.delivery === 'unknown' ? maybeAccepted : `${server(facts)} is busy, shutting down or under maintenance.`,
    action: `Close the connection and keep the message in the queue. ${again(facts)}`,
  }),
  'protocol-error': facts => ({
    title: 'The SMTP dialogue went wrong',
    message: `${server(facts)} did not accept a command, its syntax, or its place in the sequence.`,
    action: `Set debug: true and a logger in the transport options, and read the dialogue up to the first refusal; later 503 replies only follow from it. A proxy that rewrites SMTP can be the cause as well. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'The server lacks a feature',
    message: `${server(facts)} does not support a command, a parameter, an AUTH mechanism, SMTPUTF8 or 8BITMIME.`,
    action: `Compare what you send with the extensions in the reply to EHLO. For addresses with non-ASCII local parts, ask for another address; for mechanisms, set authMethod. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'The queue has given up',
    message: facts.recipient
      ? `Delivery to ${facts.recipient} failed until its time in the queue was over; the last cause is not stated.`
      : 'Delivery failed until the time in the queue was over; the last cause is not stated.',
    action: `Look up the earlier attempts in the log of the relay, and ask the user to check the domain of the address. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'The connection was lost before the verdict',
          message: maybeAccepted,
          action: `Look for the Message-ID in the log of the server before you send again, if you can. ${again(facts)}`,
        }
      : {
          title: 'No connection to the server',
          message: 'The connection was refused, timed out, was reset or dropped before the message was handed over.',
          action: `Check "host", "port" and "secure" together: 587 with secure: false, or 465 with secure: true. Many hosting providers block outgoing connections to port 25, which usually shows as a timeout. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'The client stopped before asking the server',
    message: 'Nothing was refused: recipients or credentials are missing, an option is wrong, or a stream broke.',
    action: `Look at error.code and error.command: EENVELOPE with API means no usable recipient, EAUTH with API no credentials, ESTREAM or EFETCH an attachment that could not be read. ${again(facts)}`,
  }),
  delayed: {
    title: 'A queue is still trying',
    message: 'The message was accepted and has not been delivered yet. This is a notice, not a failure.',
    action: 'Do not send it again, because that would deliver it twice. Wait for the final report.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'The message was accepted',
          message: 'The server has taken responsibility for the message. Delivery to the mailbox can still fail later.',
          action: 'Store the queue id of the reply, which queueIdOf reads, and handle later bounces.',
        }
      : {
          title: 'This step succeeded',
          message: 'The reply is positive, but nothing shows that it answers the message itself.',
          action:
            'Go by the reply to the final dot. If this is that reply, set "phase" to end-of-data when you call classify.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Refused for now, without a known cause',
        message: `${server(facts)} answered with a temporary code, and its text says nothing that is recognized. ${usualCauses}`,
        action: `Log the whole reply. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Refused for good, without a known cause',
        message: `${server(facts)} answered with a permanent code, and its text says nothing that is recognized.`,
        action: `Log the whole reply and look for a link or an enhanced code in it. createClassifier takes a rule of your own for it. ${again(facts)}`,
      };
    return {
      title: 'Nothing shows what happened',
      message:
        'The failure does not show whether the message was refused, or why. It may have nothing to do with mail.',
      action: 'Log the error with its cause, and classify the original error instead of a wrapped message.',
    };
  },
};
