import type { ReplyCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every reply code in English.
 *
 * @example
 * replyCodeTexts[535].title; // 'Authentication Failed'
 */
export const replyCodeTexts: ReplyCodeTexts = {
  200: {
    title: 'Command Okay',
    description:
      'The mail protocol before SMTP used 200 as its general success reply. SMTP dropped it in favor of 250.',
    whenSeen:
      'In 1983 some servers were still found to send it in answer to RSET and NOOP. Today it lives on in copied lists of codes.',
    whatToDo: 'Continue with the next command, because the first digit means success.',
  },
  201: {
    title: 'Action Aborted',
    description:
      'In the protocol before SMTP, 201 confirmed a command and said that the current action was dropped. It was never valid in SMTP.',
    whenSeen: 'You find it in documents from about 1981; no mail server of today is known to send it.',
    whatToDo: 'Treat it by its first digit as a success, and start a new transaction if one was open.',
  },
  211: {
    title: 'System Status',
    description:
      'The reply carries the state of the system, or general help, for a person to read. To a program it means the same as 214.',
    whenSeen: 'The server sends it in answer to HELP, usually over several lines.',
    whatToDo:
      'Show the lines to the person who asked, and continue with any command. The state of the session has not changed.',
  },
  214: {
    title: 'Help Message',
    description:
      'The server explains its commands, or one of them. The text is written for people and has no fixed form.',
    whenSeen:
      'You see it after HELP, often as a reply of many lines. Other servers answer the same command with 211, and both are correct.',
    whatToDo:
      'Read the text, or ignore it: nothing failed and nothing needs repair. To learn what a server supports, a program reads the reply to EHLO instead.',
  },
  215: {
    title: 'Preferred Scheme',
    description:
      'Before SMTP, a server used 215 to name the scheme it preferred for messages with several recipients. SMTP has only one scheme and does not know the code.',
    whenSeen: 'It appears in documents of 1980 and 1981, and no current server is known to send it.',
    whatToDo: 'Ignore the text and continue as after any other success.',
  },
  220: {
    title: 'Service Ready',
    description:
      'The server is ready for what comes next: SMTP commands after the greeting, or the TLS handshake after STARTTLS. Only the state of the session tells the two apart.',
    whenSeen:
      'It is the first reply on a new connection, where its text begins with the name of the server. It is also the answer to STARTTLS when TLS may start.',
    whatToDo:
      'After the greeting, send EHLO, or LHLO in LMTP. After STARTTLS, discard any plaintext that is already buffered, start the TLS handshake at once, and send EHLO again when it is complete.',
  },
  221: {
    title: 'Service Closing',
    description:
      'The server ends the session and closes the connection right after this reply. It says nothing about messages sent before, each of which had its own verdict.',
    whenSeen:
      'It is the normal answer to QUIT. A few servers also send it unasked when they drop a client that does not speak SMTP.',
    whatToDo:
      'Close your side of the connection. If you did not send QUIT, count the last command as unanswered and repeat the transaction on a new connection.',
  },
  235: {
    title: 'Authentication Succeeded',
    description: 'The exchange is complete and the client is logged in for the rest of the session.',
    whenSeen:
      'The server sends it to end an AUTH exchange, either after the last response of the client or directly after AUTH with an initial response.',
    whatToDo:
      'Send MAIL FROM next. If the mechanism negotiated a security layer of its own, it starts now, and the client sends EHLO again inside it. A second AUTH in the same session is refused.',
  },
  250: {
    title: 'OK',
    description:
      'The server has carried out the command. It takes responsibility for a message only with the 250 that follows the final dot, or the last chunk if the message is sent with BDAT.',
    whenSeen:
      'Almost every command gets it on success, among them EHLO, MAIL FROM, RCPT TO and RSET. In the reply to EHLO, each line after the first names an extension that the server supports.',
    whatToDo:
      'Send the next command. After the end of the message, keep the reply text, because it often holds the queue id by which the other side can find the message.',
  },
  251: {
    title: 'User Not Local, Will Forward',
    description:
      'The mailbox is elsewhere, but the server accepts the recipient and passes the message on to the address in the text.',
    whenSeen:
      'It answers RCPT TO or VRFY when the server knows where the user has moved. After ETRN the same number means that no messages are waiting for the node.',
    whatToDo:
      'Continue as after 250, because the recipient is accepted. Do not update an address book from the text unless the server is authenticated: the address could be forged.',
  },
  252: {
    title: 'Cannot Verify',
    description:
      'The server does not confirm the address, but would accept a message for it and try to deliver it. This is no proof that the mailbox exists.',
    whenSeen:
      'You see it after VRFY or EXPN on servers that do not check, or do not disclose, who their users are. In answer to ETRN it means that delivery of the waiting messages has started.',
    whatToDo:
      'Send the message as usual if you have one, because only a delivery shows whether the address works. Count the address neither as verified nor as wrong.',
  },
  253: {
    title: 'Pending Messages',
    description: 'Delivery of the messages that wait for the named node has started, and the text gives their number.',
    whenSeen:
      'The code exists only for ETRN, with which a client asks a server to start its queue for a host or domain.',
    whatToDo: 'Accept incoming connections, because the server delivers the messages in sessions that it opens itself.',
  },
  334: {
    title: 'Server Challenge',
    description:
      'The server sends a SASL challenge in base64 and waits for the response of the client. The login is still in progress, so this is neither a success nor an error.',
    whenSeen:
      'It follows AUTH, or an earlier response, whenever the mechanism needs another step. AUTH LOGIN, for example, asks for the user name first and then for the password.',
    whatToDo:
      'Decode the challenge and send the response in base64 on one line, or a single asterisk to cancel. Send no SMTP command until the server has ended the exchange with a success or an error.',
  },
  353: {
    title: 'Per-Recipient Replies Follow',
    description:
      'The server has read the message and announces one reply for each recipient and then a final one. The code comes from an expired draft (PRDR) and is in no RFC.',
    whenSeen: 'Exim sends it after the final dot if the client asked for it with the PRDR parameter of MAIL FROM.',
    whatToDo:
      'Read one reply per accepted recipient and then the final reply before you send anything else. Nothing is decided until they have arrived.',
  },
  354: {
    title: 'Start Mail Input',
    description: 'The server waits for the message and has accepted nothing yet. It is neither a success nor an error.',
    whenSeen:
      'It is the only reply to DATA that allows the client to send the message, normally after at least one recipient was accepted.',
    whatToDo:
      'Send the message, then a line that holds only a dot. The client software adds a dot before every line that begins with one, so nobody has to change the message. The verdict is the reply after the final dot.',
  },
  355: {
    title: 'Transaction Offset',
    description:
      'The server remembers an interrupted transaction and names the octet from which the message is to be resumed.',
    whenSeen:
      'It answers MAIL FROM when a client restarts a transaction with the CHECKPOINT extension, an experiment that is hardly used.',
    whatToDo:
      'Send DATA and resume the message at the offset, which is the first word of the text. A client that did not ask for CHECKPOINT should end the session.',
  },
  400: {
    title: 'Temporary Refusal',
    description: 'No RFC defines 400; Courier uses it as a general temporary refusal.',
    whenSeen: 'Courier sends it when STARTTLS must come first, and when its service is not available for a while.',
    whatToDo: 'Read the text, and start TLS before the next attempt if it says so. Otherwise wait and try again.',
  },
  401: {
    title: 'Temporary Address Syntax Error',
    description:
      'No RFC defines 401. It has been reported together with 4.1.3, for an address that the server considered malformed. Only its first digit is reliable.',
    whenSeen: 'Only one report of it is known. It fits MAIL FROM and RCPT TO, the commands that carry an address.',
    whatToDo:
      'Check the address in the refused command for spaces and missing parts. If it is correct, try again later.',
  },
  412: {
    title: 'Not Whitelisted by Recipient',
    description:
      'Courier defers mail with 412 if the recipient uses its whitelist feature and the sender is not listed. The number is defined in no RFC.',
    whenSeen: 'It answers RCPT TO on a Courier server.',
    whatToDo: 'Leave the message in the queue and retry, as the text of the reply asks.',
  },
  417: {
    title: 'Temporary Sender DNS Failure',
    description:
      'Courier sends 417 when a DNS lookup for the sender or for the name in EHLO fails for the moment. No other server is known to use the number.',
    whenSeen: 'You may see it after EHLO or MAIL FROM.',
    whatToDo:
      'Retry later, and check meanwhile that the domain of the sender resolves from outside your network. If it does not, the administrator of that domain has to repair its DNS.',
  },
  420: {
    title: 'Timeout',
    description:
      'Copied lists of SMTP codes call 420 a timeout, and name no server that sends it. Beyond the first digit nothing about it is reliable.',
    whenSeen: 'Neither a sender nor a command that it answers is known.',
    whatToDo: 'Look for the cause in the reply text or in the log around it, and let the queue retry.',
  },
  421: {
    title: 'Service Not Available',
    description:
      'The server ends the session and closes the connection. By its first digit the refusal is temporary, and the message may be accepted later.',
    whenSeen:
      'It may be the greeting or the answer to any command. It may also come unasked, so that a client reads it where it expected another reply. Typical causes are a shutdown, overload, an idle timeout, or a limit on connections or messages.',
    whatToDo:
      'Close the connection and try again later on a new one, with growing waits. If it ended a connection that was kept open for reuse, one immediate attempt on a new one is fine. If the text names a rate limit or a policy, adjust your sending first.',
  },
  422: {
    title: 'Password Transition',
    description:
      'The registry lists 422 beside X.7.12, the need for a password transition, but no RFC gives it a meaning of its own. Popular lists call it a full mailbox.',
    whenSeen:
      'A Barracuda appliance has been seen to send it when its license had expired. The meaning in the registry would fit an answer to AUTH.',
    whatToDo: 'Go by the enhanced code and the text, since the number alone says only that the failure is temporary.',
  },
  426: {
    title: 'Connection Timed Out',
    description:
      'FTP defines 426, SMTP does not. In mail it has been seen as the diagnostic of a delivery that timed out.',
    whenSeen: 'It stood in a delivery report, where the sending system itself had probably written it.',
    whatToDo: 'Check that the next mail server can be reached, and let the queue try again.',
  },
  430: {
    title: 'Invalid Command',
    description: 'The registry lists 430 beside X.5.1, an invalid or misplaced command. No RFC defines it as a reply.',
    whenSeen: 'No server is known to send it at present.',
    whatToDo:
      'Compare the command before it with the order that SMTP prescribes, and read the enhanced code if there is one. The first digit permits a later attempt.',
  },
  431: {
    title: 'System Full or Too Many Recipients',
    description:
      'Courier sends 431 for two things: its storage is full, or the message has too many recipients. Some lists ascribe it to an Exchange server that is out of disk space or memory.',
    whenSeen: 'It can answer RCPT TO, DATA or the end of the message.',
    whatToDo:
      'Read the text to learn which of the two applies. For storage, retry later; for recipients, send to the rest of them in a further transaction.',
  },
  432: {
    title: 'Password Transition Needed',
    description:
      'The account must first be moved to the chosen login mechanism, usually by one login with PLAIN. Outside AUTH, servers use the same number for trouble of their own.',
    whenSeen:
      'As defined, it answers AUTH. Far more often it comes from Exchange and Microsoft 365, as 432 4.3.2 when they limit deliveries, and Courier sends it for internal problems.',
    whatToDo:
      'In an AUTH exchange, log in once with PLAIN under TLS, and use the chosen mechanism from the next session on. In any other place, retry later and send fewer messages at the same time.',
  },
  435: {
    title: 'Unable to Authenticate',
    description:
      'Exim sends 435 when it cannot check a login for an internal reason. The defined code for this case is 454.',
    whenSeen: 'It answers AUTH, or a response during the exchange.',
    whatToDo:
      'Log in again later with the same password, because the server has not judged it. If this lasts, tell the administrator of the server.',
  },
  440: {
    title: 'TLS Not Available',
    description: 'Courier sends 440 when it cannot start TLS at present, where the standard provides 454.',
    whenSeen: 'It answers STARTTLS, and the session goes on without encryption.',
    whatToDo: 'Wait and retry if your policy demands TLS. Do not send a password over the unprotected connection.',
  },
  441: {
    title: 'Host Not Responding',
    description:
      'Exchange notes 441 with 4.4.1 when the next server cannot be reached or the link to it fails. No RFC defines the number.',
    whenSeen:
      'It usually stands in a report that the sending Exchange server wrote itself, not in a reply from another server.',
    whatToDo:
      'Check the network, the firewall and the DNS records on the way to the named host. The queue keeps trying until the message expires.',
  },
  442: {
    title: 'Connection Dropped',
    description:
      'Lists explain 442 as a connection that was lost during delivery. It looks like 4.4.2 without the dots, and no server is on record as its sender.',
    whenSeen: 'There is no known command that it answers.',
    whatToDo: 'Search the log for the moment at which the connection ended, then wait for the next attempt.',
  },
  446: {
    title: 'Hop Count Exceeded',
    description:
      'Lists explain 446 as too many hops or a routing loop, which is what 4.4.6 means. They name no server that sends it.',
    whenSeen: 'Its place in a session is unknown.',
    whatToDo:
      'Read the Received fields of the message: if the same hosts repeat, one of their administrators must break the loop. If they do not, wait for another attempt.',
  },
  447: {
    title: 'Message Timed Out',
    description:
      'In copied lists, 447 stands for a message whose delivery time has run out, as 4.4.7 does. No document and no server confirms that.',
    whenSeen: 'Nothing is known about where it occurs.',
    whatToDo:
      'Look for an earlier error of the same message in the queue log, because that names the reason for the delay.',
  },
  449: {
    title: 'Routing Error',
    description:
      'Lists explain 449 as a routing problem. The enhanced code that it resembles, X.4.9, is not registered either.',
    whenSeen: 'No session that contains it is known.',
    whatToDo: 'Check the MX records of the recipient domain and the routes of your own server, then retry.',
  },
  450: {
    title: 'Mailbox Temporarily Unavailable',
    description:
      'The mailbox cannot be used at the moment: it is busy, locked, or closed to this sender for a while by policy. The same message may be accepted later.',
    whenSeen:
      'It usually answers RCPT TO. It is also the usual code for greylisting, where a server turns away an unknown sender once and expects a retry.',
    whatToDo:
      'Keep the message in the queue and retry after some minutes, then at growing intervals. Keep the address too, because nothing says that it is wrong.',
  },
  451: {
    title: 'Local Error',
    description:
      'The server dropped the action because of a temporary problem on its side, for instance a failed lookup.',
    whenSeen:
      'It can answer MAIL FROM, RCPT TO, DATA or the end of the message, and some servers use it for greylisting. A client assumes the same code when the connection breaks in the middle of a transaction.',
    whatToDo:
      'Repeat the whole transaction later, as a queue does by itself. If the reply is the same for hours, send its text to the administrator of the receiving server.',
  },
  452: {
    title: 'Insufficient Storage',
    description:
      'Either the server or the mailbox is short of space now, or the transaction already holds as many recipients as the server takes.',
    whenSeen:
      'After RCPT TO it often stands for too many recipients, with 4.5.3. A client that declares a size in MAIL FROM may get it before it has sent the message.',
    whatToDo:
      'After 4.5.3, send the message to the recipients that were accepted and use a new transaction for the others. In all other cases wait and retry.',
  },
  453: {
    title: 'No Mail Waiting',
    description:
      'The client may ask for mail of these domains, but the queue holds none. Despite its first digit this is a normal outcome.',
    whenSeen: 'It answers ATRN, with which a client without a fixed address collects its mail.',
    whatToDo: 'End the session and ask again at the next regular time.',
  },
  454: {
    title: 'Temporary Authentication Failure',
    description:
      'In an AUTH exchange, the server could not check the credentials for a temporary reason, so they may well be right. After STARTTLS, the same code means that TLS cannot start now.',
    whenSeen:
      'You see it after AUTH, after a response to a challenge, or after STARTTLS. Some servers also send 454 4.7.1 after RCPT TO as a temporary refusal.',
    whatToDo:
      'Try again later with the same credentials, and do not ask the user for others. After a failed STARTTLS the connection is still unprotected, so do not log in over it.',
  },
  455: {
    title: 'Parameters Not Accommodated',
    description: 'The server understands a parameter of the command but cannot honor it at the moment.',
    whenSeen:
      'It answers MAIL FROM or RCPT TO with an ESMTP parameter, for example a deadline from the DELIVERBY extension.',
    whatToDo: 'Repeat the command later, or at once without the parameter if the message can do without it.',
  },
  456: {
    title: 'Address Temporarily Unavailable',
    description:
      'Two unrelated uses of 456 are known, and neither is in an RFC. Courier reports an address that is unavailable for a while; an expired draft asks the client to retry over IPv4.',
    whenSeen: 'It would answer RCPT TO or the end of the message, and only Courier is known to send it.',
    whatToDo: 'Retry later. If the text speaks of IPv6, connect to the same host over IPv4.',
  },
  458: {
    title: 'Cannot Queue for Node',
    description: 'The server cannot start its queue for the named node at present.',
    whenSeen: 'It answers ETRN, which is defined for clients that fetch their mail when they come online.',
    whatToDo:
      'Send ETRN again later. If that does not help, the administrator of the server can see the cause in its log.',
  },
  459: {
    title: 'Node Not Allowed',
    description:
      'The server does not start its queue for this node on request, and the text says why. The refusal tends to last, although its first digit says temporary.',
    whenSeen: 'You see it after ETRN with a host or domain that the server does not serve this way.',
    whatToDo:
      'Check the name after ETRN, then ask the administrator of the server to allow it. Repeating the command changes nothing.',
  },
  471: {
    title: 'Local Mail Server Error',
    description:
      'Lists explain 471 as an error of the local mail server, often of its spam filter. Its second digit does not exist in the grammar of SMTP replies.',
    whenSeen: 'The lists do not say who sends it or when.',
    whatToDo:
      'Check the log of your own mail server and its filters first. A later attempt is reasonable, since the first digit is 4.',
  },
  500: {
    title: 'Command Not Recognized',
    description: 'The server does not know the command, or the line was too long or held invalid characters.',
    whenSeen:
      'Any command can get it. Very old servers send it after EHLO, and LMTP servers do so by design. In an AUTH exchange it means that the response was too long.',
    whatToDo:
      'Look at the exact line that was sent, including its length and any stray bytes before it. After EHLO, fall back to HELO, or use LHLO if the server speaks LMTP. In all other cases the developer of the client has to correct the line.',
  },
  501: {
    title: 'Parameter Syntax Error',
    description: 'The server knows the command, but its argument is malformed or not allowed.',
    whenSeen:
      'Typical causes are an address without angle brackets, an invalid name in EHLO, or a bad parameter value. In an AUTH exchange it means that the client canceled, or sent something that is not base64.',
    whatToDo:
      'Correct the argument in the client, and check where it comes from: a stray space or line break in an address field is enough. The same line will be refused again.',
  },
  502: {
    title: 'Command Not Implemented',
    description: 'The server recognizes the command but does not offer it.',
    whenSeen:
      'VRFY, EXPN and HELP are the usual cases, because many servers switch them off. A command of an extension gets it if EHLO did not announce that extension.',
    whatToDo:
      'Do without the command; a transaction does not need VRFY, EXPN or HELP. A client must use only what the reply to EHLO lists.',
  },
  503: {
    title: 'Bad Sequence of Commands',
    description: 'The command is valid, but not at this point of the session.',
    whenSeen:
      'Examples are RCPT TO before MAIL FROM, a second AUTH, or DATA after every recipient was refused. It is often only the consequence of an earlier refusal.',
    whatToDo:
      'Look at the replies before it: if MAIL FROM or RCPT TO was refused, that is the cause to resolve. If nothing was refused, the developer of the client must correct the order of commands.',
  },
  504: {
    title: 'Parameter Not Implemented',
    description: 'The server implements the command, but not with this argument.',
    whenSeen:
      'After AUTH it means that the server does not support the mechanism, or does not allow it before TLS. Postfix also sends it for a name in EHLO, or an address, that is not fully qualified. For an unknown parameter of MAIL FROM or RCPT TO the usual code is 555.',
    whatToDo:
      'Choose a mechanism from the AUTH line of the EHLO reply, and read that line again after STARTTLS, because it may differ. For other commands, change the argument or leave it out.',
  },
  510: {
    title: 'Bad Address',
    description:
      'Lists explain 510 as a bad email address; with dots it would be 5.1.0. No server is named for it, so only the first digit counts.',
    whenSeen: 'MAIL FROM and RCPT TO are where it would fit, but no example has been found.',
    whatToDo: 'Check sender and recipient for typing errors, and take the cause from the text of the reply.',
  },
  511: {
    title: 'Unknown Mailbox',
    description:
      'The chkuser filter of qmail servers sends 511 when there is no mailbox by that name. Courier uses the number for a message whose header names no recipients.',
    whenSeen:
      'From chkuser it answers RCPT TO, with 5.1.1 in parentheses inside the text. From Courier it follows the end of the message.',
    whatToDo:
      'Correct the address of the recipient or stop using it. If the text speaks of headers, the sending program must supply a recipient.',
  },
  512: {
    title: 'Domain Not Found',
    description:
      'Lists explain 512 as a recipient domain without an entry in DNS, which is what 5.1.2 means. As a reply code it has no definition and no known sender.',
    whenSeen: 'If the lists are right, it answers RCPT TO.',
    whatToDo: 'Check the spelling of the recipient domain, and whether it has MX or address records.',
  },
  513: {
    title: 'Relaying Denied or Syntax Error',
    description:
      'Courier sends 513 with one of two texts: relaying is denied, or the address has a syntax error. Lists give a third explanation, a wrong address type.',
    whenSeen: 'You may see it after RCPT TO.',
    whatToDo:
      'Read the text to know which case it is. If relaying is denied, log in or use the outgoing server of your own provider; if the syntax is wrong, correct the address.',
  },
  517: {
    title: 'Sender Rejected',
    description:
      'Courier refuses a sender with 517, for example because its domain has no valid DNS records. There is no definition in an RFC.',
    whenSeen: 'It answers MAIL FROM or EHLO.',
    whatToDo:
      'Check that the envelope sender is a working address and that its domain resolves. The administrator of the sending domain repairs DNS if it does not.',
  },
  520: {
    title: 'QUICKSTART Mismatch',
    description:
      'An expired draft, QUICKSTART, proposed 520 for an identifier that no longer matches. It never became an RFC.',
    whenSeen: 'The draft wanted it as an answer to EHLO, and no software is known to send it.',
    whatToDo: 'Read the text, because the number gives no reliable cause. By its first digit the failure is permanent.',
  },
  521: {
    title: 'Host Does Not Accept Mail',
    description:
      'As a greeting, it means that this host never accepts mail, from anyone and for any address. Later in a session, some servers use it to refuse a client and close the connection.',
    whenSeen:
      'You see it in place of the 220 greeting, and Postfix also sends it after a first line that begins with 220. The server may close at once, or answer 521 to every command except QUIT.',
    whatToDo:
      'Do not retry this host; if the recipient domain has other MX hosts, try one of them. If the text says that your client is blocked, the administrator of the sending system must have the block removed.',
  },
  522: {
    title: 'Over Quota',
    description:
      'Some servers write 522 for a mailbox over its quota, with 5.2.0 or 5.2.2 beside it. As a reply code it is defined nowhere.',
    whenSeen: 'It can answer RCPT TO or the end of the message.',
    whatToDo: 'Reach the recipient in another way and ask them to make space, then send again.',
  },
  523: {
    title: 'Encryption Needed',
    description:
      'The registry lists 523 beside X.7.10, the need to encrypt before a login. Courier sends it for a message over the size limit, so the number alone decides nothing.',
    whenSeen: 'With 5.7.10 it belongs to AUTH, and may answer MAIL FROM or RCPT TO as well.',
    whatToDo: 'Start TLS if the enhanced code is 5.7.10. If the text names a length, make the message smaller.',
  },
  524: {
    title: 'Encryption Required for Mechanism',
    description:
      'The registry lists 524 beside X.7.11, for a login mechanism that needs encryption. No RFC says more about it.',
    whenSeen: 'It would answer AUTH, but no server that sends it has been found.',
    whatToDo: 'Start TLS, send EHLO again, and only then log in.',
  },
  525: {
    title: 'Account Disabled',
    description:
      'The registry lists 525 beside X.7.13: the credentials were correct, but the account is disabled. Real bounces also use it for a recipient address that was switched off.',
    whenSeen: 'In an AUTH exchange it concerns the account that logs in. After RCPT TO it concerns the recipient.',
    whatToDo:
      'If your own account is meant, ask its provider to enable it. If a recipient is meant, stop sending to that address until its owner has it restored.',
  },
  530: {
    title: 'Authentication Required',
    description:
      'The server refuses the command until the client has logged in, or until it has started TLS. No credentials have been checked.',
    whenSeen:
      'It mostly answers MAIL FROM on a submission server. Both causes share the enhanced code 5.7.0, so only the text and the reply to EHLO show whether AUTH or STARTTLS is missing.',
    whatToDo:
      'Start TLS if EHLO offers STARTTLS, send EHLO again, and then log in with AUTH. Never send a password before TLS, because anyone on the way could read it. If you did not mean to log in, check the host name and the port.',
  },
  531: {
    title: 'Too Many Recipients',
    description:
      'Courier sends 531 as its permanent form of too many recipients. Lists that call it a full mail system describe something else.',
    whenSeen: 'It answers RCPT TO once the limit is passed.',
    whatToDo: 'Send the message again to the refused recipients, in smaller groups.',
  },
  533: {
    title: 'Delivery Not Authorized',
    description:
      'The registry lists 533 beside X.7.1 and defines nothing further. Exim sends it in one case, when it does not support an internationalized mailbox name.',
    whenSeen: 'From Exim it concerns a non-ASCII address in MAIL FROM or RCPT TO.',
    whatToDo:
      'Use an ASCII address if the text mentions internationalized names. Otherwise ask the administrator of the receiving server which rule was applied.',
  },
  534: {
    title: 'Mechanism Too Weak',
    description:
      'The server knows the login mechanism, but its policy wants a stronger one for this user. As defined, it says nothing against the password.',
    whenSeen:
      'You see it after AUTH or after a response in the exchange. A mechanism that the server does not support at all gets 504 instead. Gmail also sends 534 with 5.7.9 when the account needs an app password, and Courier sends it for a message that is too big.',
    whatToDo:
      'Log in with another mechanism from the AUTH line of the EHLO reply, for example SCRAM or OAuth. Use an app password if the text asks for one.',
  },
  535: {
    title: 'Authentication Failed',
    description:
      'The server did not accept the login. It does not say whether the user name, the password or the token was wrong, nor whether the account exists.',
    whenSeen:
      'It ends an AUTH exchange. Apart from a wrong password, common causes are an account that needs an app password, a provider that has switched off password logins, and an expired OAuth token.',
    whatToDo:
      'Check the user name and the password, and use an app password or OAuth if the provider requires it. Do not repeat the login in a loop: many servers lock the account, or block the IP address of the client, after a few failures. Try again only after the credentials or the account settings have changed.',
  },
  538: {
    title: 'Encryption Required',
    description:
      'The chosen login mechanism is allowed only on an encrypted connection. The code is kept for history: a current server does not offer the mechanism before TLS, and answers 504.',
    whenSeen: 'Some servers still send it when AUTH comes before STARTTLS.',
    whatToDo:
      'Send STARTTLS, then EHLO, and only after that AUTH. Change the password if it has already been sent without encryption.',
  },
  540: {
    title: 'Account Inactive or TLS Not Available',
    description:
      'Two uses of 540 have been seen: Rambler refuses an inactive recipient with 540 5.7.1, and Courier says that it cannot offer TLS.',
    whenSeen: 'The first answers RCPT TO, the second STARTTLS.',
    whatToDo:
      'If a recipient was refused, stop sending to that address. If STARTTLS was refused, the administrator of the server has to enable TLS; do not log in without it.',
  },
  541: {
    title: 'Rejected by Destination',
    description:
      'Zoho has sent 541 5.4.1 for mail that the recipient domain rejected, and lists explain the number as rejected spam. No document defines it.',
    whenSeen: 'It can come after RCPT TO as well as at the end of the message.',
    whatToDo: 'Take the reason from the text, or ask the administrator of the recipient domain for it.',
  },
  542: {
    title: 'Recipient Rejected',
    description:
      'A MessageLabs server has refused a recipient with 542, without a reason. More than that is not known about the number.',
    whenSeen: 'In the known case it answers RCPT TO.',
    whatToDo: 'Check the address, then ask the recipient over another channel why mail is refused.',
  },
  546: {
    title: 'Routing Loop',
    description:
      'Courier sends 546 when a message carries too many Received fields, as it does when servers pass it in a circle. With dots, the digits are the enhanced code 5.4.6.',
    whenSeen: 'It comes after the end of the message, because the server must first count the fields.',
    whatToDo:
      'Compare the Received fields to find the hosts that repeat, and have the forwarding rule or route corrected there. Sending again before that changes nothing.',
  },
  550: {
    title: 'Mailbox Unavailable',
    description:
      'The server refuses for good: the mailbox does not exist, may not be used, or a policy forbids the command. The enhanced code and the text tell which.',
    whenSeen:
      'After RCPT TO it mostly concerns the recipient, for example an unknown user. After EHLO, MAIL FROM or the end of the message it concerns the sender, the connection or the content, and says nothing against the address.',
    whatToDo:
      'With 5.1.1, correct the address or stop using it. With a code that begins with 5.7, the sending system usually has a policy or authentication problem that its administrator must fix. Do not resend the message unchanged, and do not remove an address because of a bare 550.',
  },
  551: {
    title: 'User Not Local',
    description:
      'The recipient is on another server, and this one does not forward. The text may give the address to use instead.',
    whenSeen:
      'It answers RCPT TO, VRFY or EXPN, and is the counterpart of 251. Some servers also send it when they refuse to relay.',
    whatToDo:
      'Confirm the address in the text with the recipient before you use it, because it could be forged. If the server refuses to relay, log in or use your own outgoing server.',
  },
  552: {
    title: 'Storage Exceeded',
    description: 'The message is larger than the server allows, or the mailbox has no space left for it.',
    whenSeen:
      'It answers MAIL FROM with a declared size, RCPT TO, or the end of the message. After RCPT TO some servers use it for too many recipients, and only that case counts as temporary.',
    whatToDo:
      'Make the message smaller if the reply speaks of its size (5.2.3 or 5.3.4). If the mailbox is full (5.2.2), its owner has to make space. If there were too many recipients, send to the rest in a new transaction.',
  },
  553: {
    title: 'Mailbox Name Not Allowed',
    description:
      'The server does not allow this address here. Bad syntax is only one reason: the login may not own the sender address, relaying may be denied, or the address may not be ASCII.',
    whenSeen:
      'After MAIL FROM it concerns the sender, after RCPT TO the recipient. In answer to VRFY it reports a name that fits several users.',
    whatToDo:
      'Compare the address with the reason in the text. A sender address must belong to the account that logged in; a recipient address may be misspelled. Characters such as + are legal in an address and must stay.',
  },
  554: {
    title: 'Transaction Failed',
    description:
      'The server refuses the transaction, and no other code fits better. As a greeting it means that there is no mail service here for this client.',
    whenSeen:
      'At the end of the message it refuses that message, often as spam. After DATA it usually says that no recipient was valid, and after a TLS handshake that the security is too low.',
    whatToDo:
      'Read the text and the enhanced code, because the number names no cause. After DATA, resolve the refusals of RCPT TO first. If 554 is the greeting, send QUIT and check whether the IP address of your server is on a blocklist.',
  },
  555: {
    title: 'Parameters Not Recognized',
    description: 'The server does not know a parameter of the command, or cannot implement it.',
    whenSeen:
      'It answers MAIL FROM or RCPT TO with a parameter such as SIZE, BODY or SMTPUTF8, mostly if the reply to EHLO does not list the extension. Gmail also sends 555 5.5.2 for a malformed address or command.',
    whatToDo:
      'Repeat the command without the parameter, because a client may use only the extensions that the server announces. If the command has no parameter, correct its syntax.',
  },
  556: {
    title: 'Domain Does Not Accept Mail',
    description:
      'The domain of the recipient takes no mail at all, and this server knows it without asking there, usually from a null MX record in DNS. The reply speaks of a domain; 521 speaks of the host that answers.',
    whenSeen:
      'It answers RCPT TO on a server that would have passed the message on, with 5.1.10 for a null MX. Courier uses the number for an address listed as unavailable.',
    whatToDo: 'Correct the domain if it is misspelled, or stop using the address. Retrying cannot help.',
  },
  557: {
    title: 'Address Query',
    description:
      'An expired draft about address queries proposed 557. It is known only from a citation and never became an RFC.',
    whenSeen: 'No record shows it in use.',
    whatToDo: 'Go by the first digit, which says that the failure is permanent, and by the text of the reply.',
  },
  571: {
    title: 'Refused by Policy',
    description:
      'Courier and several filters send 571 when a policy refuses the mail, much like 5.7.1. The second digit is outside the grammar of SMTP, so strict parsers reject it.',
    whenSeen: 'You may see it after RCPT TO or after the end of the message.',
    whatToDo:
      'Ask the administrator of the receiving server which policy applied, unless the text says so. The same mail will be refused again.',
  },
  591: {
    title: 'Client Blacklisted',
    description:
      'In the one known sample of 591, the address of the sending server is on a DNS blocklist. A second digit of 9 is outside the grammar, and some parsers fail on it.',
    whenSeen: 'It answers RCPT TO, and the text names the list.',
    whatToDo:
      'Look up the address of your server on the named list and follow its removal procedure. If the list no longer operates, only the administrator of the receiving server can help.',
  },
};
