/** What a rule rests on. No bundle carries this file; a test holds it against the rules. */
export interface RuleSource {
  /** What the wording tells, and so why it stands for its reason. */
  readonly why: string;
  /** Whose wording it is. */
  readonly source: string;
  /** What looks near and must not match: each reply holds a word of the rule. */
  readonly not: string | readonly string[];
}

/** By the name that evidence gives the rule. */
export const phraseSources: { readonly [rule: string]: RuleSource } = {
  'virus-detected: virus*': {
    why: 'It names malware.',
    source: 'Exim, MailCleaner, qpsmtpd',
    not: ['451 all virus scanners failed', '550 this or malware is suspected'],
  },
  'greylisted: {grey}': {
    why: 'It asks to come back, and means it.',
    source: 'Stalwart, Haraka',
    not: ['554 sender on our blacklist, no greylisting', '550 see https://greylist.example.org'],
  },
  'greylisted: address verification in progress': {
    why: 'It asks to come back, and means it.',
    source: 'Wording of many servers',
    not: '450 4.1.1 address verification problem',
  },
  'greylisted: first time + sender* ~ retry': {
    why: 'It asks to come back, and means it.',
    source: 'Wording of many servers',
    not: '550 Invalid sender',
  },
  'greylisted: first attempt': {
    why: 'It greets a stranger by asking for a second attempt.',
    source: 'Wording of many servers',
    not: '450 try again later, as in the first place',
  },
  'greylisted: {blocked} ~ {later} & :4': {
    why: 'Refused only for now, with the request to come again, and no cause named.',
    source: 'Postfix with a policy server, MailEnable, Haraka',
    not: '550 Recipient address rejected: try again never',
  },
  'message-unauthenticated: dmarc': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'maddy, Stalwart, MailCleaner',
    not: '450 4.7.1 DMARC: DNS lookup of the policy failed',
  },
  'message-unauthenticated: unauthenticated email': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'Wording of many servers',
    not: '550 Invalid sender',
  },
  'message-unauthenticated: {spf} + {blocked}': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'Courier',
    not: '451 LDAP lookup failed',
  },
  'message-unauthenticated: not a designated': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'Wording of many servers',
    not: '550 sender not permitted',
  },
  'message-unauthenticated: spf': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'maddy, Stalwart, Exchange Online',
    not: '550 see https://spf.example.org',
  },
  'message-unauthenticated: spoof*': {
    why: 'It speaks of SPF, DKIM or DMARC, which speak for the message.',
    source: 'Haraka, MailCleaner',
    not: '550 Invalid sender',
  },
  'tls-failed: tls ~ handshake*': {
    why: 'It says that TLS was tried and broke.',
    source: 'OpenSSL, Exim, Postfix, Sendmail',
    not: '530 5.7.0 TLS is required',
  },
  'tls-failed: cannot ~ tls': {
    why: 'It says that TLS was tried and broke.',
    source: 'PHPMailer, Postfix, Courier',
    not: '530 TLS required, cannot go on without it',
  },
  'tls-failed: certificate* ~ expired': {
    why: 'It says that TLS was tried and broke.',
    source: 'Wording of many servers',
    not: '550 5.1.2 the domain example.invalid does not exist',
  },
  'tls-failed: user certificate': {
    why: 'A certificate of the client was not taken.',
    source: 'OpenSSL, Stalwart',
    not: '530 5.7.0 User must start TLS first',
  },
  'tls-failed: mta sts': {
    why: 'It says that TLS was tried and broke.',
    source: 'Exim, Postfix, Exchange Online, OpenSSL',
    not: '530 5.7.0 Must start TLS first',
  },
  'encryption-required: {tls} ~ required': {
    why: 'It asks for TLS before anything else.',
    source: 'Exim, MailCleaner, Postfix, Exchange Online',
    not: '550 SMTP authentication is required',
  },
  'encryption-required: must ~ {tls}': {
    why: 'It asks for TLS before anything else.',
    source: 'Postfix, Exchange Online, maddy',
    not: '554 you must use a certificate: authentication required',
  },
  'encryption-required: requiretls': {
    why: 'It asks for TLS before anything else.',
    source: 'Postfix',
    not: '550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  },
  'encryption-required: plaintext ~ disallowed': {
    why: 'It asks for TLS before anything else.',
    source: 'Wording of many servers',
    not: '535 Incorrect authentication data',
  },
  'encryption-required: not sent over a tls': {
    why: 'It asks for TLS before anything else.',
    source: 'Wording of many servers',
    not: 'maildir over quota',
  },
  'auth-failed: username ~ not accepted': {
    why: 'It refuses a login that was tried.',
    source: 'Stalwart',
    not: '550 mail rejected because of failed DMARC',
  },
  'auth-failed: incorrect ~ password': {
    why: 'It refuses a login that was tried.',
    source: 'Exim',
    not: '550 Invalid sender',
  },
  'auth-failed: authentication ~ failed': {
    why: 'It refuses a login that was tried.',
    source: 'Sendmail, OpenSMTPD, Courier, Exchange Online',
    not: '550 mail rejected because of failed DMARC',
  },
  'auth-failed: failed + authentication': {
    why: 'It refuses a login that was tried.',
    source: 'Wording of many servers',
    not: '550 SPF check failed',
  },
  'auth-failed: anmeldung ~ fehlgeschl*': {
    why: 'It refuses a login that was tried.',
    source: 'Wording of many servers',
    not: '530 Authentifizierung erforderlich',
  },
  'auth-failed: echec ~ authentif*': {
    why: 'It refuses a login that was tried.',
    source: 'Wording of many servers',
    not: '530 Authentification requise',
  },
  'auth-failed: your web browser': {
    why: 'The login is held until the user confirms it in a browser.',
    source: 'Gmail',
    not: '550 5.7.1 See the web page',
  },
  'auth-failed: impos* ~ autent*': {
    why: 'PHPMailer says in other languages that the login failed.',
    source: 'PHPMailer',
    not: '550 Imposible entregar el mensaje',
  },
  'auth-failed: oauth* ~ expired': {
    why: 'It refuses a login that was tried.',
    source: 'Stalwart',
    not: '550 Account expired',
  },
  'auth-failed: contrasena ~ incorrect*': {
    why: 'It refuses a login that was tried.',
    source: 'Wording of many servers',
    not: '550 Invalid sender',
  },
  'auth-failed: 用户名或密码': {
    why: 'It refuses a login that was tried.',
    source: 'NetEase',
    not: '550 用户不存在',
  },
  'auth-failed: неверн* ~ парол*': {
    why: 'It refuses a login that was tried.',
    source: 'Yandex, Mail.ru',
    not: '550 Неверный адрес',
  },
  'auth-failed: user has no permission': {
    why: 'It refuses a login that was tried.',
    source: 'Wording of many servers',
    not: '550 The user has no mailbox',
  },
  'auth-failed: too many ~ login ~ failures': {
    why: 'It refuses a login that was tried.',
    source: 'Stalwart',
    not: '552 too many recipients',
  },
  'auth-required: authentication ~ required': {
    why: 'It asks the client to log in.',
    source: 'Sendmail, Dovecot, Exim, OpenSMTPD',
    not: '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
  },
  'auth-required: must + authenticate': {
    why: 'It asks the client to log in.',
    source: 'OpenSMTPD, Stalwart',
    not: '530 5.7.0 Must issue a STARTTLS command first',
  },
  'auth-required: client + not authenticated': {
    why: 'It asks the client to log in.',
    source: 'Exchange Online, James, Postfix',
    not: '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
  },
  'auth-required: permissions to submit*': {
    why: 'It asks the client to log in.',
    source: 'Exchange, Postfix, MXroute, Exim',
    not: '535 login without success: permission denied',
  },
  'auth-required: pop before smtp': {
    why: 'It asks the client to log in.',
    source: 'Wording of many servers',
    not: '550 Please use STARTTLS before sending mail',
  },
  'auth-required: requiere autentic*': {
    why: 'It asks the client to log in.',
    source: 'Wording of many servers',
    not: '535 autenticacion fallida',
  },
  'auth-required: :530': {
    why: 'The code is that of a login that is wanted first.',
    source: 'RFC 4954',
    not: '550 5.7.0 No login within 530 seconds',
  },
  'dns-misconfigured: {reverse} ~ no': {
    why: 'It finds fault with the DNS or HELO name of the sending host.',
    source: 'Haraka, maddy, MailCleaner, Stalwart',
    not: '503 valid RCPT command must precede DATA',
  },
  'dns-misconfigured: no ~ {reverse}': {
    why: 'It finds fault with the DNS or HELO name of the sending host.',
    source: 'Postfix, Sendmail, Haraka, maddy',
    not: '503 valid RCPT command must precede DATA',
  },
  'dns-misconfigured: in addr.arpa': {
    why: 'The address of the client has no name, or the name leads elsewhere.',
    source: 'Postfix, sendmail',
    not: '550 5.1.2 Host not found',
  },
  'dns-misconfigured: ip address ~ in dns': {
    why: 'It misses the sending host in the DNS.',
    source: 'Wording of many servers',
    not: '550 IP address is on a list in our DNSBL',
  },
  'dns-misconfigured: invalid domain name & :501': {
    why: 'Exchange answers EHLO with it.',
    source: 'Exchange',
    not: '550 invalid domain name',
  },
  'dns-misconfigured: {helo} ~ not found': {
    why: 'It finds fault with the DNS or HELO name of the sending host.',
    source: 'Courier, Haraka',
    not: '504 5.5.2 <kim>: Recipient address rejected: need fully-qualified address',
  },
  'dns-misconfigured: invalid ~ {helo}': {
    why: 'It finds fault with the DNS or HELO name of the sending host.',
    source: 'Sendmail, Stalwart',
    not: 'Invalid login',
  },
  'dns-misconfigured: host ~ not match': {
    why: 'The name of the sending host has no record, or another one.',
    source: 'Wording of many servers',
    not: '550 5.1.2 Host unknown',
  },
  'dns-misconfigured: your + server ~ not have': {
    why: 'It misses a name or record of the sending host.',
    source: 'Wording of many servers',
    not: ['550 The server does not have a mailbox for kim', '550 Your host is listed'],
  },
  'dns-misconfigured: mx records ~ violat*': {
    why: "The MX records of the sender's domain are wrong.",
    source: 'Yandex, mail.ru',
    not: ['550 The MX records of example.org are not in our list', '550 policy violation'],
  },
  'dns-misconfigured: {helo}': {
    why: 'It finds fault with the DNS or HELO name of the sending host.',
    source: 'Courier, Sendmail, Haraka, Stalwart',
    not: '503 5.5.1 HELO duplicate',
  },
  'too-many-recipients: too many ~ recipients': {
    why: 'It counts the recipients of one message.',
    source: 'Postfix, Sendmail, Exim, James',
    not: '550 5.7.1 too many recipients this hour, message quota reached',
  },
  'too-many-recipients: recipients ~ exceed*': {
    why: 'It counts the recipients of one message.',
    source: 'Wording of many servers',
    not: '554 Mail is rejected by recipients',
  },
  'too-many-recipients: only one recipient': {
    why: 'It counts the recipients of one message.',
    source: 'Sendmail, Yahoo, Proofpoint',
    not: '550 only members may post to this recipient',
  },
  'too-many-recipients: zu viele empf*': {
    why: 'It counts the recipients of one message.',
    source: 'Wording of many servers',
    not: '552 Message trop volumineux',
  },
  'rate-limited: too many ~ connection*': {
    why: 'It counts over a time or over connections.',
    source: 'Postfix, Stalwart, Sendmail, Haraka',
    not: '550 Too many "Received" headers - suspected mail loop',
  },
  'rate-limited: rate limit*': {
    why: 'It counts over a time or over connections.',
    source: 'Sendmail, Haraka, Stalwart, Rspamd',
    not: '422 mailbox size limit exceeded',
  },
  'rate-limited: sending + limit*': {
    why: 'It counts over a time or over connections.',
    source: 'Gmail, Exchange Online, Postfix with policyd, QQ',
    not: '552 message exceeds the size limit of 10 MB',
  },
  'rate-limited: submissionquota*': {
    why: 'It counts over a time or over connections.',
    source: 'Exchange Online, SendGrid, Yahoo',
    not: '552 message too large',
  },
  'rate-limited: exceed* ~ daily': {
    why: 'It counts over a time or over connections.',
    source: 'cPanel, Gmail, SendGrid',
    not: '552 message exceeds the size limit of 10 MB',
  },
  'rate-limited: connection* ~ limit* ~ exceeded': {
    why: 'It counts over a time or over connections.',
    source: 'Exim, Sendmail, Haraka, Exchange',
    not: '422 mailbox size limit exceeded',
  },
  'rate-limited: limit* ~ {period}': {
    why: 'It counts over a time or over connections.',
    source: 'Gmail, Zoho, IONOS',
    not: '552 message exceeds the size limit of 10 MB',
  },
  'rate-limited: limit* ~ envio': {
    why: 'It counts over a time or over connections.',
    source: 'Wording of many servers',
    not: '552 le message dépasse la limite de 10 Mo',
  },
  'rate-limited: too many + invalid': {
    why: 'It counts over a time or over connections.',
    source: 'Postfix, Exim, Sendmail, Stalwart',
    not: ['552 too many recipients', '550 invalid recipient'],
  },
  'rate-limited: too many recipients ~ hour': {
    why: 'It counts over a time or over connections.',
    source: 'Postfix',
    not: '552 too many recipients',
  },
  'rate-limited: trop de con*': {
    why: 'It counts over a time or over connections.',
    source: 'Orange',
    not: '452 Zu viele Empfänger',
  },
  'rate-limited: temporarily deferred': {
    why: 'It counts over a time or over connections.',
    source: 'Wording of many servers',
    not: '421 service is temporarily unavailable',
  },
  'ip-blocked: {client} ~ {listed}': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 5.7.1 Message contains a URL listed on SURBL',
  },
  'ip-blocked: blocked ~ dnsbl': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '450 4.1.8 <me@example.com>: Sender address rejected: Domain not found',
  },
  'ip-blocked: your server ~ {blocked}': {
    why: 'It points at the sending IP or network.',
    source: 'Coremail',
    not: '550 Your mail server does not have a reverse DNS entry',
  },
  'ip-blocked: {blocked} ~ your ip': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '451 too many sessions from your host',
  },
  'ip-blocked: {blocked} ~ #': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 Blocked by administrator',
  },
  'ip-blocked: # ~ {blocked}': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 You are not allowed to send mail from this address',
  },
  'ip-blocked: reputation': {
    why: 'It points at the sending IP or network.',
    source: 'Cisco, Titan, Comcast, Yahoo',
    not: '550 the reputation of this domain is bad',
  },
  'ip-blocked: {blocked} ~ country': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 Blocked by administrator',
  },
  'ip-blocked: geoip ~ {blocked}': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 Blocked by administrator',
  },
  'ip-blocked: spam* ~ from your ip': {
    why: 'What it dislikes comes from the address of the client.',
    source: 'Wording of many servers',
    not: '550 This message is spam',
  },
  'ip-blocked: server ~ sending spam': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: 'The remote server did not respond: host is unreachable',
  },
  'ip-blocked: spam source*': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 Message refusé: spam',
  },
  'ip-blocked: sent ~ spamtrap*': {
    why: 'The host has written to addresses that nobody uses.',
    source: 'Spamhaus, Outblaze',
    not: '550 message sent to a spam filter',
  },
  'ip-blocked: ip ~ bloque*': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 Konto gesperrt',
  },
  'ip-blocked: lista negra': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: '550 lista de destinatarios vacia',
  },
  'ip-blocked: not allowed to connect': {
    why: 'It points at the sending IP or network.',
    source: 'Wording of many servers',
    not: 'connect to mx.example.org[192.0.2.1]:25: Connection refused',
  },
  'ip-blocked: listed at': {
    why: 'It points at the sending IP or network.',
    source: 'MailCleaner, Sendmail',
    not: '554 The message was rejected because a link in it is blacklisted by URIBL',
  },
  'ip-blocked: blocked using': {
    why: 'It points at the sending IP or network.',
    source: 'Postfix',
    not: '554 rejected due to spam content',
  },
  'domain-blocked: surbl': {
    why: 'It points at a domain or URL, not at an IP.',
    source: 'Wording of many servers',
    not: '550 see https://dbl.example.org',
  },
  'domain-blocked: reputation ~ domain*': {
    why: 'It points at a domain or URL, not at an IP.',
    source: 'Wording of many servers',
    not: '554 5.4.4 no route to domain',
  },
  'domain-blocked: domain ~ {listed}': {
    why: 'A domain or a link is listed, not an IP address.',
    source: 'Wording of many servers',
    not: '550 5.1.2 Domain not found',
  },
  'domain-blocked: black list* + url': {
    why: 'It points at a domain or URL, not at an IP.',
    source: 'Wording of many servers',
    not: '550 Message refusé: spam',
  },
  'domain-blocked: mail from this domain': {
    why: 'It points at a domain or URL, not at an IP.',
    source: 'Haraka',
    not: '550 Mail from this sender is not accepted here',
  },
  'domain-blocked: {sender} ~ blocked using': {
    why: 'It points at a domain or URL, not at an IP.',
    source: 'Wording of many servers',
    not: '550 5.7.1 Sender blocked by our policy',
  },
  'spam-rejected: due to spam': {
    why: 'It judges the message to be spam.',
    source: 'Stalwart, Rspamd, Courier, Haraka',
    not: '554 5.7.1 message content rejected',
  },
  'spam-rejected: spam*': {
    why: 'It judges the message to be spam.',
    source: 'Haraka, Sina, Stalwart, Rspamd',
    not: '550 see https://spam.example.org',
  },
  'spam-rejected: score ~ over': {
    why: 'It judges the message to be spam.',
    source: 'Wording of many servers',
    not: 'maildir over quota',
  },
  'spam-rejected: content filter*': {
    why: 'A filter judged the content of the message.',
    source: 'Wording of many servers',
    not: '550 the content is too long',
  },
  'spam-rejected: non sollicite*': {
    why: 'It judges the message to be spam.',
    source: 'Wording of many servers',
    not: '550 adresse non valide',
  },
  'spam-rejected: спам*': {
    why: 'It judges the message to be spam.',
    source: 'Wording of many servers',
    not: '550 см. https://спам.example.org',
  },
  'spam-rejected: content denied': {
    why: 'It judges the message to be spam.',
    source: 'Wording of many servers',
    not: '550 5.1.0 Sender denied',
  },
  'content-rejected: attachment* ~ {blocked}': {
    why: 'It objects to a part or to words of the message.',
    source: 'Wording of many servers',
    not: '550 Blocked by administrator',
  },
  'content-rejected: illegal ~ attachment*': {
    why: 'It objects to a part or to words of the message.',
    source: 'MailCleaner, Haraka, qpsmtpd',
    not: '550 illegal address',
  },
  'content-rejected: prohibited + words': {
    why: 'It objects to a part or to words of the message.',
    source: 'Wording of many servers',
    not: '554 5.7.1 [P4] Message blocked due to spam content in the message.',
  },
  'content-rejected: potential security issue': {
    why: 'It objects to a part or to words of the message.',
    source: 'Wording of many servers',
    not: '554 rejected due to spam content',
  },
  'content-rejected: content + reject*': {
    why: 'What is refused is the content.',
    source: 'Spam filters',
    not: '550 5.7.1 Recipient rejected',
  },
  'mailbox-full: {user} ~ {full}': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Exchange Online, Exim, Dovecot',
    not: '550 User suspended',
  },
  'mailbox-full: {full} ~ {user}': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Dovecot',
    not: '550 User suspended',
  },
  'mailbox-full: {user} + exceed* ~ limit*': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Biglobe, Exchange',
    not: '554 message exceeds the limit',
  },
  'mailbox-full: over ~ quota': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Sendmail, maildrop, Exim, Gmail',
    not: '550 the quota of mails per hour is used up',
  },
  'mailbox-full: overquota*': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Dovecot, Exim',
    not: "550 we can't find enough of that mailbox",
  },
  'mailbox-full: not enough ~ space ~ mailbox': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Wording of many servers',
    not: '550 Invalid mailbox',
  },
  'mailbox-full: mailbox + space': {
    why: 'The quota of the recipient is used up.',
    source: 'Wording of many servers',
    not: '550 mailbox not found in this name space',
  },
  'mailbox-full: {konto} ~ voll': {
    why: 'It says that the room of this recipient is used up.',
    source: 'Wording of many servers',
    not: '550 La cuenta está desactivada',
  },
  'mailbox-full: 空间不足': {
    why: 'It says that the room of this recipient is used up.',
    source: 'QQ, NetEase',
    not: '550 用户不存在',
  },
  'system-full: insufficient system resources': {
    why: 'It says that the disk of the server is full.',
    source: 'Sendmail, Exchange, Postfix, Stalwart',
    not: "452 4.2.2 The recipient's inbox is out of storage space",
  },
  'message-too-large: message ~ too large': {
    why: 'It measures the message.',
    source: 'Sina, Postfix, Sendmail, Courier',
    not: '552 message has lines too long for transport',
  },
  'message-too-large: message size': {
    why: 'It measures the message.',
    source: 'Postfix, NetEase, Courier, Cyrus',
    not: '550 Missing Message-ID header',
  },
  'message-too-large: exceed* ~ size limit': {
    why: 'It measures the message.',
    source: 'Postfix, NetEase, Sendmail, Exim',
    not: '550 recipients exceed the limit',
  },
  'message-too-large: size limit & :552': {
    why: "RFC 5321's code for storage, with the size as its cause.",
    source: 'Wording of many servers',
    not: '552 mailbox full',
  },
  'message-too-large: zu groß': {
    why: 'It measures the message.',
    source: 'Wording of many servers',
    not: '450 Konto ist gross genug',
  },
  'message-too-large: размер ~ письма': {
    why: 'It measures the message.',
    source: 'Wording of many servers',
    not: '550 размер ящика',
  },
  'message-malformed: bare + lf': {
    why: 'It finds a standard of message format broken.',
    source: 'Postfix, Haraka, hMailServer',
    not: '550 bare address without a domain',
  },
  'message-malformed: header* ~ malformed': {
    why: 'It finds a standard of message format broken.',
    source: 'Exim, Sendmail, Postfix, maddy',
    not: '553 malformed address',
  },
  'message-malformed: missing ~ header*': {
    why: 'It finds a standard of message format broken.',
    source: 'Postfix, maddy, Haraka',
    not: 'Invalid login',
  },
  'message-malformed: 5322 ~ compliant': {
    why: 'It finds a standard of message format broken.',
    source: 'Haraka, OpenSMTPD',
    not: '550 syntax of the address is not compliant with RFC 5321',
  },
  'message-malformed: line + too long': {
    why: 'It finds a standard of message format broken.',
    source: 'Exim, Stalwart',
    not: '550 The message is larger than the maximum allowed size',
  },
  'message-malformed: barelf*': {
    why: 'It finds a standard of message format broken.',
    source: 'Exim, qmail, Postfix, Courier, Exchange',
    not: '554 the message body contains blocked content',
  },
  'routing-failure: loop*': {
    why: 'It sees the message go in circles or nowhere.',
    source: 'Exchange Online, OpenSMTPD, Sina, Postfix',
    not: '550 see https://loop.example.org',
  },
  'routing-failure: too many ~ hops': {
    why: 'It sees the message go in circles or nowhere.',
    source: 'Courier, Postfix, Sendmail, qmail',
    not: 'retry timeout exceeded',
  },
  'routing-failure: hop count': {
    why: 'It sees the message go in circles or nowhere.',
    source: 'Exchange Online, qmail',
    not: '550 This message was classified as SPAM and may not be delivered',
  },
  'routing-failure: mx problem': {
    why: 'It sees the message go in circles or nowhere.',
    source: 'Exim, Sendmail, Exchange Online',
    not: '450 4.1.1 address verification problem',
  },
  'routing-failure: no route': {
    why: 'It sees the message go in circles or nowhere.',
    source: 'Wording of many servers',
    not: 'connect to mx.example.org: No route to host',
  },
  'relay-denied: relay* ~ {blocked}': {
    why: 'It declines to pass mail on for this client.',
    source: 'Postfix, Exchange Online, Stalwart, Exim',
    not: '502 VRFY disabled',
  },
  'relay-denied: not allowed + relay*': {
    why: 'It declines to pass mail on for this client.',
    source: 'Exchange Online',
    not: '550 encrypted archive not allowed',
  },
  'relay-denied: not + local domain*': {
    why: 'It declines to pass mail on for this client.',
    source: 'Wording of many servers',
    not: '550 not a valid user here',
  },
  'relay-denied: not + accept mail for ~ domain': {
    why: 'It declines to pass mail on for this client.',
    source: 'Wording of many servers',
    not: '550 this host does not accept mail: MX 0 .',
  },
  'relay-denied: trying to use me': {
    why: 'It does not take mail for that domain.',
    source: 'MessageLabs, Haraka',
    not: ['550 Trying to use an unknown mailbox', '450 cannot deliver the mail now'],
  },
  'relay-denied: rcpthosts ~ not hosted': {
    why: 'It declines to pass mail on for this client.',
    source: 'qmail',
    not: '554 5.4.4 no route to domain',
  },
  'relay-denied: remote + domains ~ not': {
    why: 'It takes no mail for domains that are not its own.',
    source: 'Wording of many servers',
    not: '550 this domain is not active',
  },
  'relay-denied: no such domain at this location': {
    why: 'It declines to pass mail on for this client.',
    source: 'hMailServer',
    not: '550 You are not allowed to send mail from this address',
  },
  'relay-denied: weiterleitung nicht': {
    why: 'It declines to pass mail on for this client.',
    source: 'Wording of many servers',
    not: '421 Wartungsarbeiten, Dienst nicht verfügbar',
  },
  'recipient-refused: {user} ~ does not receive': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Exchange Online, LISTSERV, Google Groups',
    not: '550 5.7.27 the sender domain example.com does not accept mail (nullMX)',
  },
  'recipient-refused: recipient* + has blocked': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'AOL, UOL, Outlook.com',
    not: '550 5.1.1 the recipient is blocked',
  },
  'recipient-refused: rejected + by + recipient*': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Wording of many servers',
    not: '550 5.1.1 Recipient address rejected: inactive user',
  },
  'recipient-refused: only + members ~ post': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Wording of many servers',
    not: '550 Mail from this sender is not accepted here',
  },
  'recipient-refused: not allowed ~ to send to': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Wording of many servers',
    not: '550 You are not allowed to send mail from this address',
  },
  'recipient-refused: members only': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Exchange Online, Courier',
    not: '550 encrypted archive not allowed',
  },
  'recipient-refused: resolver.rst': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Exchange Online',
    not: 'Delivery time expired',
  },
  'recipient-refused: null sender* ~ not accept*': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Haraka, Coremail',
    not: '550 5.7.27 the sender domain example.com does not accept mail (nullMX)',
  },
  'recipient-refused: recipient is not allowed': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'qmail, MailCleaner',
    not: '553 sorry, this recipient is not in my list of allowed users: no such account',
  },
  'recipient-refused: blocked you': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'AOL, Facebook',
    not: '550 Blocked by administrator',
  },
  'recipient-refused: recipient address rejected ~ access denied': {
    why: 'It tells what this recipient takes and from whom.',
    source: 'Postfix',
    not: '550 5.1.1 Recipient address rejected: inactive user',
  },
  'recipient-refused: permanent failure for one or more recipients': {
    why: 'It speaks of recipients, and the cause stands in the brackets after it.',
    source: 'Barracuda',
    not: '451 temporary failure for one or more recipients',
  },
  'sender-rejected: sender verify failed': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Exchange, MailCleaner, Stalwart, Postfix',
    not: '550 could not verify the recipient',
  },
  'sender-rejected: {sender} + not': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'SendGrid, Gmail, Postfix',
    not: '503 sender not yet given',
  },
  'sender-rejected: {sender} ~ {blocked}': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'maddy, RFC 5321, Stalwart, Postfix',
    not: '550 Missing Message-ID header',
  },
  'sender-rejected: reject* + {sender}': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Wording of many servers',
    not: '550 5.7.1 Blocked by Cloudmark Sender Intelligence: 192.0.2.1',
  },
  'sender-rejected: domain ~ is not verified': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Amazon SES, SendGrid, Resend, Mailgun',
    not: '550 The domain does not accept email',
  },
  'sender-rejected: not allowed ~ send as': {
    why: 'The login may not send in the name of this address.',
    source: 'Exchange, Google Workspace',
    not: '550 5.7.1 You are not allowed to send to this list',
  },
  'sender-rejected: sending account ~ {off}': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Wording of many servers',
    not: '550 Account expired',
  },
  'sender-rejected: verify ~ {your}': {
    why: 'It speaks of the address of the one who sends.',
    source: 'Wording of many servers',
    not: ['550 Please verify the address of the recipient', '550 DKIM verification failed for the sender'],
  },
  'sender-rejected: domain ~~ is disabled': {
    why: 'A sending service has switched off the domain that sends.',
    source: 'Mailgun',
    not: '550 5.2.1 This mailbox is disabled',
  },
  'sender-rejected: account ~ not allowed to send': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Wording of many servers',
    not: '550 5.2.1 The account is disabled',
  },
  'sender-rejected: mail from this address': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'maddy, Haraka',
    not: '451 too many sessions from your host',
  },
  'sender-rejected: invalid dns mx or a/aaaa': {
    why: 'It speaks of the envelope sender or the sending account.',
    source: 'Wording of many servers',
    not: 'Invalid login',
  },
  'sender-rejected: 发件人 ~ 不存在': {
    why: 'It says that there is no such sender.',
    source: 'Servers in China and Japan',
    not: '550 收件人不存在',
  },
  'mailbox-disabled: {user} + {off}': {
    why: 'It says that the mailbox is switched off.',
    source: 'Sendmail, Sina, Coremail',
    not: '550 5.7.1 No such user!',
  },
  'mailbox-disabled: {user} ~ is ~ {off}': {
    why: 'It says that the mailbox is switched off.',
    source: 'Sina',
    not: '550 5.7.1 No such user!',
  },
  'mailbox-disabled: inactive + user': {
    why: 'It says that the mailbox is switched off.',
    source: 'Wording of many servers',
    not: '550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  },
  'mailbox-disabled: no longer + with': {
    why: 'It says that the mailbox is switched off.',
    source: 'Wording of many servers',
    not: ['550 this server is no longer active', '550 connection no longer open'],
  },
  'mailbox-disabled: {user} ~ no longer on': {
    why: 'It says that the mailbox is switched off.',
    source: 'AOL, Yahoo, Exchange',
    not: [
      '554 Connection closed due to inactivity',
      '550 TLS is not active',
      '550 The service is no longer available',
      '550 Service discontinued, use port 587',
      '550 No longer accepting connections with old TLS',
      '421 user session closed after inactivity',
      '550 account no longer exists',
    ],
  },
  'mailbox-disabled: domain has been disabled': {
    why: 'It says that the mailbox is switched off.',
    source: 'AOL',
    not: ['550 the domain is unknown', '550 no space left'],
  },
  'mailbox-disabled: account + not available': {
    why: 'It says that the mailbox is switched off.',
    source: 'Wording of many servers',
    not: '421 service is temporarily unavailable',
  },
  'mailbox-disabled: {konto} ~ {gesperrt}': {
    why: 'It says that the mailbox is switched off.',
    source: 'Wording of many servers',
    not: ['550 Das Postfach ist voll', '550 Verbindung gesperrt'],
  },
  'mailbox-disabled: recipient temporarily unavailable': {
    why: 'It says that the mailbox is switched off.',
    source: 'Wording of many servers',
    not: '421 service is temporarily unavailable',
  },
  'mailbox-disabled: recipient address rejected + inactive': {
    why: 'It says that the mailbox is switched off.',
    source: 'Rambler, Postfix',
    not: '550 Recipient has blocked you',
  },
  'mailbox-moved: has moved': {
    why: 'It says that the address is another now.',
    source: 'Postfix, Sendmail',
    not: '550 Mailbox address must be changed',
  },
  'mailbox-moved: new ~ address ~ @': {
    why: 'It says that the address is another now.',
    source: 'Wording of many servers',
    not: '550 Address unknown',
  },
  'mailbox-moved: please try + @': {
    why: 'It says that the address is another now.',
    source: 'Wording of many servers',
    not: '451 database error, please retry',
  },
  'mailbox-moved: user not local': {
    why: 'It says that the address is another now.',
    source: 'RFC 5321',
    not: '550 kim@example.org unknown local user',
  },
  'domain-not-accepting: null mx': {
    why: 'It says that the domain or host takes no mail at all.',
    source: 'Postfix, maddy, Sendmail, RFC 5321',
    not: '550 5.7.1 Null sender not allowed to this recipient',
  },
  'domain-not-accepting: domain + not + accept* ~ mail': {
    why: 'It says that the domain or host takes no mail at all.',
    source: 'maddy, Sendmail, RFC 5321',
    not: '550 we do not accept mail for that domain',
  },
  'domain-not-accepting: does not accept mail': {
    why: 'It says that the domain or host takes no mail at all.',
    source: 'Postfix, maddy, Sendmail, RFC 5321',
    not: '550 The recipient does not accept mail from you',
  },
  'domain-not-found: unknown + host*': {
    why: 'It cannot find the domain in DNS.',
    source: 'Postfix, Exchange, Exim, Sendmail',
    not: '500 Syntax error, command unrecognized',
  },
  'domain-not-found: illegal host': {
    why: 'It cannot find the domain in DNS.',
    source: 'qmail, Postfix, Python, Java, PHP',
    not: '500 Syntax error, command unrecognized',
  },
  'domain-not-found: domain ~ not found': {
    why: 'It cannot find the domain in DNS.',
    source: 'Exim, Postfix, Exchange',
    not: '451 LDAP lookup failed',
  },
  'domain-not-found: recipient domain + not': {
    why: 'It cannot find the domain in DNS.',
    source: 'Exchange',
    not: '550 relay to that domain is not permitted',
  },
  'domain-not-found: domain + of ~~ not found': {
    why: 'The host of the recipient is not in the DNS.',
    source: 'Exchange 2003',
    not: ['550 User not found on this server', '550 server unknown'],
  },
  'domain-not-found: {user} + host + unknown': {
    why: 'The host of the recipient is not in the DNS.',
    source: 'Sendmail, MMDF',
    not: '550 recipient unknown at this host',
  },
  'domain-not-found: no dns entries': {
    why: 'The host of the recipient is not in the DNS.',
    source: "Exchange 2003, VM's RSCS",
    not: '550 no entries in the address book',
  },
  'domain-not-found: could not + find ~ domain': {
    why: 'It cannot find the domain in DNS.',
    source: 'qmail, Postfix',
    not: '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]',
  },
  'domain-not-found: no mx': {
    why: 'It cannot find the domain in DNS.',
    source: 'qmail',
    not: '550 DNS name without an error',
  },
  'domain-not-found: dominio ~ {unbekannt}': {
    why: 'It cannot find the domain in DNS.',
    source: 'Wording of many servers',
    not: '550 Usuário não existe',
  },
  'address-syntax: address* ~ syntax': {
    why: 'It finds the address malformed.',
    source: 'Postfix, Stalwart, Exim, Exchange',
    not: '5.1.1 - Bad destination mailbox address; recipient verify failed',
  },
  'address-syntax: invalid address & :501': {
    why: '501 is about the form of what was sent.',
    source: 'Exchange, RFC 5321',
    not: '550 invalid address',
  },
  'address-syntax: malformed ~ address': {
    why: 'It finds the address malformed.',
    source: 'Exim, Sendmail',
    not: '550 Bad destination mailbox address',
  },
  'address-syntax: single label domain*': {
    why: 'It finds the address malformed.',
    source: 'Haraka, Sendmail, Postfix, Exchange',
    not: '556 5.1.10 Recipient address has null MX',
  },
  'client-error: no recipients': {
    why: 'The caller named nobody, and no server was asked.',
    source: 'nodemailer, .NET, PHPMailer',
    not: '503 no recipients',
  },
  'mailbox-unknown: no such + {user}': {
    why: 'It says that there is no such mailbox.',
    source: 'OpenSMTPD, Postfix, Sendmail, qmail chkuser',
    not: [
      '550 No mailbox space',
      '554 no recipients specified',
      '550 5.7.1 bad user certificate',
      '550 invalid sender address',
    ],
  },
  'mailbox-unknown: {user} ~ {missing}': {
    why: 'It says that there is no such mailbox.',
    source: 'Sendmail, Stalwart, Exchange Online, Postfix',
    not: ['550 The sender account does not exist', '550 user certificate is not valid'],
  },
  'mailbox-unknown: @ + {missing}': {
    why: 'It says of an address that there is none such.',
    source: 'Courier, Sendmail',
    not: ['550 <kim@example.org>: the host was not found', '550 <kim@example.org> is not valid: unknown command'],
  },
  'mailbox-unknown: invalid address + @': {
    why: 'It says of an address that there is none such.',
    source: 'Courier',
    not: [
      '550 invalid address in the command of kim@example.org',
      '550 invalid address of the sender: kim@example.org',
    ],
  },
  'mailbox-unknown: no such address': {
    why: 'It says that there is no such mailbox.',
    source: 'Stalwart, RFC 5321, Exim',
    not: [
      '550 5.7.1 No one may send to more than 10',
      '550 Your IP address does not exist in DNS',
      '550 wrong command: unknown command',
    ],
  },
  'mailbox-unknown: not have a ~ account': {
    why: 'It says that there is no such mailbox.',
    source: 'Yahoo',
    not: [
      '550 Your server does not have a valid name',
      '550 this message must not have a list of accounts with errors and certificates',
    ],
  },
  'mailbox-unknown: recipient table': {
    why: 'It says that there is no such mailbox.',
    source: 'Postfix, Exchange Online',
    not: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
  },
  'mailbox-unknown: undeliverable address': {
    why: 'It says that there is no such mailbox.',
    source: 'MailCleaner, Postfix',
    not: '550 Undeliverable mail looped',
  },
  'mailbox-unknown: {user} ~ be verified': {
    why: 'A check of the recipient found no such mailbox.',
    source: 'Exim, Postfix',
    not: [
      '550 5.7.1 ARC verification failed',
      '550 Your host name cannot be verified',
      '550 Your message could not be verified',
    ],
  },
  'mailbox-unknown: recipient address rejected access denied & :5.4.1': {
    why: 'Exchange Online says so of recipients that its directory does not hold.',
    source: 'Exchange Online',
    not: '554 5.7.1 Recipient address rejected: Access denied',
  },
  'mailbox-unknown: not listed in': {
    why: 'It says that there is no such mailbox.',
    source: 'Domino',
    not: '550 Mail from this sender is not accepted here',
  },
  'mailbox-unknown: @ ~ unknown in': {
    why: 'It says that there is no such mailbox.',
    source: 'Postfix, Domino',
    not: [
      '500 Command unknown in this state',
      '554 5.6.1 Body type unknown in this implementation',
      '550 Reason not known at this time',
    ],
  },
  'mailbox-unknown: no se encontro': {
    why: 'Google says in Spanish that there is no such mailbox.',
    source: 'Google',
    not: '550 el servidor encontro un error',
  },
  'mailbox-unknown: {konto} ~ {unbekannt}': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '550 Konto gesperrt',
  },
  'mailbox-unknown: kein* ~ {konto}': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '550 Konto gesperrt',
  },
  'mailbox-unknown: {unbekannt} + {konto}': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '550 serveur introuvable',
  },
  'mailbox-unknown: nie ma ~ uzytkownika': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '450 nie ma miejsca',
  },
  'mailbox-unknown: нет такого': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '550 нет места',
  },
  'mailbox-unknown: 不存在': {
    why: 'It says that there is no such mailbox.',
    source: 'QQ Mail, NetEase, servers in Japan',
    not: '550 ドメインが存在しません',
  },
  'mailbox-unknown: mailbox unavailable & :550': {
    why: 'It says that there is no such mailbox.',
    source: 'Wording of many servers',
    not: '550 mailbox is locked',
  },
  'mailbox-unknown: invalid ~ user id': {
    why: 'It names what the address stands for.',
    source: 'CompuServe, FreeUK',
    not: '535 Username and password not accepted',
  },
  'mailbox-unknown: address rejected': {
    why: 'It says that there is no such mailbox.',
    source: 'Exchange Online',
    not: '550 rejected by the recipient',
  },
  'policy-rejected: policy': {
    why: 'It names a rule without its cause.',
    source: 'Exim, maddy',
    not: '550 see https://policy.example.org',
  },
  'policy-rejected: {blocked}': {
    why: 'It names a rule without its cause.',
    source: 'Postfix, Courier, Exchange, Haraka',
    not: '550 see https://denied.example.org',
  },
  'not-supported: smtputf8 ~ not supported': {
    why: 'It lacks a feature.',
    source: 'Postfix, maddy, Sendmail, Exim',
    not: 'TLS is required, but was not offered by host mx.example.org[192.0.2.1]',
  },
  'not-supported: not support': {
    why: 'It lacks a feature.',
    source: 'Python, msmtp, Sendmail, Exchange',
    not: '550 support does not take mail',
  },
  'not-supported: unsupported + option': {
    why: 'It lacks a feature.',
    source: 'Postfix',
    not: '550 unsupported address',
  },
  'not-supported: parameter unrecognized': {
    why: 'It lacks a feature.',
    source: 'Stalwart, Postfix, Sendmail',
    not: '538 5.7.11 Encryption required for requested authentication mechanism',
  },
  'protocol-error: bad + command*': {
    why: 'It finds the dialogue itself wrong.',
    source: 'Postfix, Exim, Sendmail',
    not: '550 bad recipient',
  },
  'protocol-error: need + helo': {
    why: 'It finds the dialogue itself wrong.',
    source: 'Sendmail, qmail, Postfix',
    not: '550 5.1.1 needless to say',
  },
  'protocol-error: helo + first': {
    why: 'It finds the dialogue itself wrong.',
    source: 'Postfix, qmail, Courier',
    not: '550 the HELO name is invalid',
  },
  'protocol-error: bad sequence': {
    why: 'It finds fault with the dialogue.',
    source: 'Haraka, Sendmail, Postfix, Exim',
    not: '500 5.5.2 Line too long',
  },
  'protocol-error: no recipient*': {
    why: 'The message was begun without a recipient.',
    source: 'Postfix, Exim',
    not: '550 no such recipient',
  },
  'delivery-expired: queue too long': {
    why: 'It gives up for the time that has passed.',
    source: 'Exim, RFC 5321, qmail, Postfix',
    not: '535 5.0.0 OAuth token expired',
  },
  'delivery-expired: not be delivered ~ days': {
    why: 'A queue gave up after its time.',
    source: 'Sendmail, qmail, Domino',
    not: 'Your message has not been delivered for 4 hours; it will be retried',
  },
  'delivery-expired: delivery failed ~ attempts': {
    why: 'A queue gave up after its last attempt.',
    source: 'Wording of many servers',
    not: '535 too many attempts have failed',
  },
  'server-unavailable: busy': {
    why: 'It cannot take mail just now.',
    source: 'Postfix, maddy, qpsmtpd, Haraka',
    not: '450 mailbox busy',
  },
  'server-unavailable: maintenance': {
    why: 'It cannot take mail just now.',
    source: 'Stalwart',
    not: "The recipient's mailbox is full and can't accept messages now",
  },
  'server-unavailable: service ~ not active': {
    why: 'The server takes no mail, now or any more.',
    source: 'Wording of many servers',
    not: '550 the account is not active',
  },
  'server-unavailable: service + unavailable': {
    why: 'It cannot take mail just now.',
    source: 'Postfix, Exchange, RFC 5321, Courier',
    not: '550 mailbox temporarily unavailable',
  },
  'server-unavailable: unable to process connection': {
    why: 'It cannot take mail just now.',
    source: 'Wording of many servers',
    not: '451 unable to verify the user, backend unavailable',
  },
  'server-unavailable: wartung*': {
    why: 'It cannot take mail just now.',
    source: 'Wording of many servers',
    not: '550 Weiterleitung nicht erlaubt',
  },
  'server-unavailable: {later}': {
    why: 'It cannot take mail just now.',
    source: 'Postfix, Haraka, maddy, qpsmtpd',
    not: '450 check the address and try again',
  },
  'server-error: local + error*': {
    why: 'It failed inside.',
    source: 'Postfix, qmail, Courier, Exchange Online',
    not: '535 5.7.8 Error: authentication failed: authentication failure',
  },
  'server-error: temporary authentication': {
    why: 'It failed inside.',
    source: 'Dovecot, Postfix, Exchange, Exim',
    not: '535 5.7.8 Error: authentication failed: authentication failure',
  },
  'server-error: verification + problem': {
    why: 'It failed inside.',
    source: 'Postfix',
    not: '550 Address unknown',
  },
  'server-error: milter ~ unable': {
    why: 'A part of the server that looks at mail does not answer.',
    source: 'Postfix, Sendmail, rspamd',
    not: '550 rejected by the milter',
  },
  'server-error: mail server temporarily rejected': {
    why: 'It failed inside.',
    source: 'Gmail, Postfix, Exim, maildrop',
    not: '450 mail temporarily rejected',
  },
  'server-error: unable to process': {
    why: 'It failed inside.',
    source: 'Postfix, qmail, Haraka, OpenSMTPD',
    not: '535 5.7.8 Error: authentication failed: authentication failure',
  },
  'server-error: exception': {
    why: 'The program of the server failed.',
    source: 'Exchange, James',
    not: '550 see https://exception.example.org',
  },
  'server-error: temporary + failure': {
    why: 'It failed inside.',
    source: 'Exchange, Exim, Gmail, Sendmail',
    not: '550 mail failure',
  },
  'connection-failed: connection ~ refused': {
    why: 'It lost or never had a connection.',
    source: 'Exim, qmail, Exchange, Exchange Online',
    not: '451 LDAP lookup failed',
  },
  'connection-failed: host ~ closed': {
    why: 'It lost or never had a connection.',
    source: 'Sendmail, .NET, Exchange',
    not: '550 the host is not allowed',
  },
  'connection-failed: could not + connect*': {
    why: 'It lost or never had a connection.',
    source: 'PHPMailer, JavaMail, .NET, Go',
    not: '451 could not verify the address',
  },
  'connection-failed: zeitub*': {
    why: 'It lost or never had a connection.',
    source: 'Postfix, nodemailer, .NET, Python',
    not: '451 too many timeouts of the scanner',
  },
  'connection-failed: verbindung ~ abgelehnt': {
    why: 'It lost or never had a connection.',
    source: 'Wording of many servers',
    not: '550 Nachricht abgelehnt',
  },
  'connection-failed: session ~ inactiv*': {
    why: 'The connection was idle for too long.',
    source: 'Exim, Exchange',
    not: ['550 mailbox closed for inactivity', '550 session key unknown'],
  },
  'connection-failed: inactiv* ~ session': {
    why: 'The connection was idle for too long.',
    source: 'Exim, Exchange',
    not: '550 inactive mailbox',
  },
  'delayed: not yet been delivered': {
    why: 'A queue says that it still tries.',
    source: 'Exim, sendmail, Exchange',
    not: '550 5.4.7 Delivery time expired',
  },
  'accepted: delivered successfully': {
    why: 'Nothing failed.',
    source: 'Wording of many servers',
    not: '550 5.1.1 not accepted for delivery',
  },
};

/** By provider: the document or collection that its rules are taken from. */
export const providerSources: { readonly [provider: string]: string } = {
  google: 'https://support.google.com/a/answer/3726730',
  'microsoft-365':
    'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  'outlook-com': 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
  yahoo: 'https://senders.yahooinc.com/smtp-error-codes/',
  'aol-legacy': 'http://postmaster.aol.com/errors/',
  icloud: 'https://support.apple.com/102322',
  comcast: 'http://postmaster.comcast.net/smtp-error-codes.php',
  cox: 'http://postmaster.cox.net/confluence/display/postmaster/Error+Codes',
  spectrum: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
  'att-legacy': 'https://www.att.com/support/article/email-support/',
  'united-internet': 'https://postmaster.gmx.net/en/error-messages',
  't-online': 'https://postmaster.t-online.de/index.en.html',
  orange: 'https://postmaster.orange.fr/',
  laposte: 'https://postmaster.laposte.net/',
  sfr: 'https://bentonow.com/smtp-errors/sfr',
  'free-fr': 'https://postmaster.free.fr/index_en.html',
  libero: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
  'mail-ru': 'https://help.mail.ru/notspam-support/errors',
  yandex: 'https://yandex.com/support/mail/bounces/yandex.html',
  rambler: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
  qq: 'https://service.mail.qq.com/',
  netease: 'http://help.163.com/10/0312/13/61J0LI3200752CLQ.html',
  zoho: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
  proton: 'https://proton.me/support/smtp-errors',
  fastmail: 'https://www.fastmail.help/hc/en-us/articles/360058753614-Why-messages-bounce-back',
  hanmail: 'https://cs.daum.net/',
  naver: 'https://mail.naver.com/',
  improvmx: 'https://improvmx.com/guides/improvmx-error-codes/',
  mxroute: 'https://docs.mxroute.com/',
  titan: 'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes',
  rackspace: 'https://postmaster.apps.rackspace.com/home',
  godaddy: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
  proofpoint: 'https://ipcheck.proofpoint.com/',
  mimecast: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  barracuda: 'https://campus.barracuda.com/product/emailsecuritygateway/doc/39815000/smtp-error-codes/',
  'cisco-esa':
    'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/200436-Identify-and-allow-poor-SenderBase-Reput.html',
  symantec: 'https://knowledge.broadcom.com/external/article/165144/smtp-bounce-back-error-codes-for-email-s.html',
  'trend-micro': 'https://www.ers.trendmicro.com/reputations/index',
  'trellix-etp': 'https://docs.trellix.com/',
  cloudmark: 'https://csi.cloudmark.com/reset-request/',
  'amazon-ses': 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
  sendgrid: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
  mailgun: 'https://documentation.mailgun.com/',
  postmark: 'https://postmarkapp.com/developer/webhooks/smtp-api-error',
  'oracle-email': 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
  coremail: 'https://www.icoremail.vip/support/index.php?cate_id=84',
  forpsi: 'https://support.forpsi.com/kb/a4077',
  'nic-ru': 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
};
