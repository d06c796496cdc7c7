import type { FailureReason } from './reasons.js';

/** Rules of one reason in the notation of `parseRule`. */
export interface PhraseRules {
  /** Exact wordings that no general one may outrank. */
  readonly exact?: readonly string[];
  readonly specific?: readonly string[];
  /** Wordings that an enhanced code outranks. */
  readonly weak?: readonly string[];
}

/** Rules by reason. Of reasons whose rules hold alike, the one that stands first here is taken. */
export type PhraseTable = { readonly [R in FailureReason]?: PhraseRules };

/**
 * The default rules about what servers say, by reason: `classify` reads with these.
 *
 * @example
 * Object.keys(phraseRules).every(reason => failureReasons.includes(reason)); // true
 */
export const phraseRules: PhraseTable = {
  'virus-detected': {
    specific: [
      'virus*|malware|trojan|viral traffic|infected|malicious|worm|threat found|eicar* ! virus or|or virus|or malware|spam virus|anti virus|antivirus|virus check',
    ],
  },
  greylisted: {
    exact: ['{grey}|not yet authorized|not yet known|new triplet ! black*|spam house'],
    specific: [
      'address verification in progress',
      'recipient address rejected ~ {later} & :4',
      'first time|initial|new + sender*|connection* ~ retry|delay*|again|defer*',
    ],
  },
  'message-unauthenticated': {
    exact: [
      'dmarc ! sender address rejected|lookup failure|dns lookup',
      'unauthenticated email|sender is unauthenticated|must pass either|authentication level|authentication checks|spf.pobox.com|openspf.org',
      '{spf} + {failed}',
      'not a designated',
    ],
    specific: [
      'spf|dkim|sender id ~ {failed}',
      '{failed} ~ spf|dkim',
      'spoof*|forged sender|impersonat*|permitted sender|sender authentication',
      'is not allowed to send|does not allow sending ~ from',
    ],
    weak: ['spf|dkim'],
  },
  'tls-failed': {
    exact: [
      'tls|ssl ~ handshake|negotiation|fail*|error|cannot|not available|problem ! required|requires|must|need',
      'certificate* ~ expired|verif*|fail*|does not match|untrusted|not trusted|self signed|invalid|mismatch|altname*',
      'start tls failed|tls engine|mta sts|self signed certificate|wrong version number|first certificate|establish ssl',
    ],
  },
  'encryption-required': {
    exact: [
      '{tls} ~ required|needed|requires|first|mandatory',
      'must|require*|use|not using ~ {tls}',
      'encryption ~ too weak',
      'tls ~ not offered|unsupported|unavailable',
      'requiretls',
      'plaintext ~ disallowed|authentication',
      'was not sent over a tls',
    ],
  },
  'auth-failed': {
    exact: [
      'username|user name|login|password|credentials ~ not accepted|incorrect|invalid|rejected|failed|unsuccessful',
      'incorrect|invalid|wrong|bad ~ password|authentication data|login|credentials',
      'authentication|login|sasl + failed|failure|unsuccessful*|rejected|invalid|error ! spf|dkim|dmarc ! temporary|temporarily|local problem|internal',
      'failed|unable|could not + authentication|authenticate|login',
      'your web browser',
      'oauth*|token ~ expired',
      'contrasena|mot de passe|passwort|credenziali|senha ~ incorrect*|invalid*|falsch*|ungultig*',
      '用户名或密码|用户无权登陆|密码错误',
      'неверный пароль|неверный логин|ошибка аутентификации',
      'message sending for this account is disabled|user has no permission|:535|application specific password|smtpclientauthentication is disabled',
      'too many ~ login|auth|authentication ~ failures|attempts|errors',
    ],
  },
  'auth-required': {
    exact: [
      'authentication|auth|authenticate|log in ~ required|needed|first|before send*|must ! failed|relaying denied|relay not permitted ! resolver.rst.authrequired',
      'must|please|require* + authenticate|authentication|log in|login|issue an auth|turn on smtp auth* ! level',
      'client was not authenticated|client not authenticated|not logged in|not authenticated to send|unauthenticated connection|unauthenticated commands',
      'unauthenticated ~ not allowed from this range',
      'pop before smtp|check for new mail before',
      'requiere autenticacion|autenticazione richiesta|authentification requise|authentifizierung erforderlich|требуется авторизация',
    ],
  },
  'dns-misconfigured': {
    exact: [
      '{reverse} ~ no|not|missing|fail*|must|dynamic|lookup|valid|match ! temporar*',
      'no|missing|not have|bad|require*|cannot find|resolve|fix|must have|valid|does not|reject*|without|invalid ~ {reverse}',
      'find your hostname|find your reverse hostname|resolve your|name lookup failed|possibly forged',
      '{helo} ~ not found|does not|mismatch|must|fully qualified|fqdn|reject*|ip literal|dynamic ! blocked using|{listed}',
      'invalid|bogus|bad ~ {helo}',
      'host|your host name|your hostname ~ has no dns|not match',
    ],
    specific: ['unresolvable hostname|hostname lookup failed|forward dns'],
    weak: ['{helo} ! closing connection|duplicate|requires|needs'],
  },
  'too-many-recipients': {
    exact: [
      'too many|maximum|max|exceed* ~ recipients|rcpts ! received|hour|per hour|per minute|per day|hourly|daily|rate|invalid|unknown|bad|nonexist*|rejected recipients|errors|24 hours|frequency|failed ! {full}',
      'recipients ~ exceed*|maximum ! mailbox|per hour|per day|daily|hourly|rate|invalid|bad|unknown|rejected',
      'zu viele empfanger|demasiados destinatarios|trop de destinataires',
    ],
  },
  'rate-limited': {
    exact: [
      '{tooMany} ~ connection*|session*|messages|emails|mails|mail|requests|attempts|auth commands|concurrent|volume|defers|deliveries|connects|clients|email|outgoing relays ! size|too large|hops|received|loop* ! mailbox|users has|on the server',
      'rate limit*|ratelimit*|throttl*|rate exceeded|exceeded the rate|sending rate|message rate|rate of',
      'sending limit*|sending quota|submission quota|submissionquota*|sender quota|queue quota|maximum credits|daily limit|hourly quota|daily quota|daily sending|relay limit|email quota|message quota',
      'too fast|too often|too quickly|flood*|excessive volume|hourly limit|message limit|too frequent*|slow down|unusual rate',
      'frequency limit*|emails per hour|per connection reached|sent too many|send too many|receiving mail too|received too much|received too many|receive limit',
      'connection*|message|messages|submission|outgoing mail + limit*|rate ~ exceeded|reached',
      'too many invalid recipients|too many bad recipients|too many errors|too many nonmail|too many bad commands',
      'too many recipients ~ hour|received',
      'trop de connexions|zu viele nachrichten|zu viele verbindungen|demasiadas conexiones|demasiados mensajes|troppe connessioni|muitas conexoes|слишком много|превышен лимит|превышено количество|频率',
    ],
    weak: ['temporarily deferred'],
  },
  'ip-blocked': {
    exact: [
      '{client} ~ {listed}',
      '# ~ {listed}',
      'blocked|rejected|denied|refused|listed|see|by|in|on ~ spamhaus|spamcop|sorbs|barracuda reputation|dnsbl|rbl|senderscore ! dbl|surbl|uribl|dbl.spamhaus.org|domain is listed|email address is listed|url',
      '{client} ~ {reputation}',
      '{reputation} ~ ip|host|#|sender',
      'your server|your network|your host|ip ~ {blocked}',
      '{blocked} ~ your ip|ip address|sending ip|bad ip|from ip|from this ip|this ip|your server|your network|your host ! relaying',
      '{blocked}|{listed} ~ # ! unverified address|undeliverable address|pre greeting',
      '# ~ {blocked} ! {user} + {missing} ! connection refused|allowed to send|pre greeting|{spf}',
      'poor reputation|bad reputation|low reputation|reputation filter ! domain|url|link',
      'geoip|country ~ {blocked}|filter',
      '{blocked} ~ country|geo*|dynamic|dialup|dial up',
      'spam*|abuse* ~ from your ip|from your host|from this host|from your network|from your server',
      'server|host|ip ~ sending spam|spammer',
      'you are + sending spam',
      'currently sending spam|spam source',
      'adresse ip|ip adresse|direccion ip|indirizzo ip|endereco ip|su ip|seu ip ~ bloque*|gesperrt|blockiert|bloquead*|bloccat*|abgelehnt|rechazad*',
      'open proxy|botnet|compromised|dialup|dial up|dynamic ~ {blocked}|not|host|ip|mail',
      'lista negra|schwarzen liste|schwarze liste|liste noire|lista nera|черном списке|черный список|spamlistan|blacklistis',
      'ваш ip ~ заблокирован*|блокирован*',
      'not allowed to connect|connection not authorized|connections will not be accepted',
      'client host ~ {blocked}',
      'listed at|listed by|listed in|in a black list|block list|blocking list|blocklist*|blacklist* ! domain ~ {listed} ! url|uri|link|links|body|content|header|surbl|uribl|dbl|blacklisted domain ! not listed|blacklisted sender|by recipient|by recipients personal ! {sender} ~ blacklist*',
      'blocked using|rejected using ! {sender} ~ blocked using ! spam pattern|spam content',
    ],
  },
  'domain-blocked': {
    exact: [
      'surbl|uribl|dbl',
      '{reputation} ~ domain*',
      'domain|url|helo|link ~ {listed}|spamhaus|reputation|blocked ! may be blacklisted',
      'black list*|blacklist*|spam + url|domain',
      'email from that domain is not accepted|suspected spam sender',
      '{sender} ~ blocked using|spamhaus',
    ],
  },
  'spam-rejected': {
    exact: [
      'due to spam|suspicion of spam|spam content|spam message rejected|spam score|spam detected|spam refused|spam not accepted|rejected as spam',
    ],
    specific: [
      '{spam}',
      'score|scored ~ over|too high',
      'content filter*|nature of the content|suspicious message',
      'annahme ihrer nachricht wurde abgelehnt',
      'non sollicite*|indesirable|no deseado|indesiderat*|垃圾邮件|迷惑メール',
      'спам*',
    ],
    weak: ['message filtered', 'content denied'],
  },
  'content-rejected': {
    exact: [
      'attachment*|archive*|zip|executable|macro*|filename|html mail|html messages|piece jointe|anhang|adjunto|allegato ~ {blocked}|type|encrypted|violat*|interdit*',
      'illegal|forbidden|banned|unacceptable|disallowed|not accept|encrypted|executable ~ attachment*|file|files|filename|extension|filetype|zip|.exe|archive|content type',
      'prohibited|forbidden|blocked|banned|unacceptable + words|content*',
      'potential security issue|banned content|content restrictions|content policy',
    ],
    specific: ['content reject*', 'policy violation detected'],
  },
  'mailbox-full': {
    exact: [
      '{user} ~ {full}',
      '{full} ~ {user}',
      'overquota*|over quota|exceeded storage allocation|mailbox quota|quota violation|out of storage space|enough storage space|not enough disk quota|storage quota|quota exceed*|user quota|users quota|exceeded mailbox|exceeding their quota|space is not enough|overdrawn|message file too large|too many messages on the server|has too many messages|mailbox has exceeded|disk space limit',
      'not enough|no ~ space|storage ~ mailbox|user|users',
      'postfach|benutzer|mailbox|speicherplatz ~ voll|uberschritten|ueberschritten|zuviele mails|uberfullt',
      'buzon|casilla|cuenta|casella|caixa|boite|skrzynka ~ llen*|agotad*|excedid*|pien*|chei*|plein*|saturee|superat*|pelna|przepelnion*',
      'espacio|cuota|quota|cota ~ agotad*|excedid*|superad*|depasse*|superat*',
      'ящик*|квот* ~ переполнен*|превышен*',
      '收件人空间不足|空间不足|已满|容量',
    ],
  },
  'system-full': {
    exact: [
      'insufficient system resources|mail system full|system storage|space shortage|disk full|no space left on device|out of disk space|insufficient disk',
    ],
  },
  'message-too-large': {
    exact: [
      'message|attachment* ~ too large|too big|too long|larger than|size limit|exceeds ! lines too long|line is too long|header|queue|received',
      'message size|mail size|mailsize|message length|databytes|email size|size limits ! header',
      'exceed* ~ message size|size limit|mailsize|fixed maximum|mb|maximum permitted',
      'nachricht|message|mensaje|mensagem|messaggio ~ zu groß|zu gross|trop volumineux|demasiado grande|muito grande|troppo grande',
      'размер ~ письма',
    ],
  },
  'message-malformed': {
    exact: [
      'bare + lf|lfs|linefeed*|line feed*',
      'header*|mime ~ malformed|illegal|too long|not rfc|too large|exceed*|length|ridiculously|not crlf',
      'missing|multiple|duplicate|no|required|improper|invalid|malformed|bad ~ header*|message id|mime',
      '5322|2822 ~ compliant|not|section',
      'line too long|lines too long|line is too long|line length|maximum allowed line|smtplf.html|subject is mandatory|has no from|corrupt message|invalid mime|8 bit data not|eight bit data not',
      'mime ~ nesting|parts|invalid|structure|too many',
      '8 bit data|improper use of 8 bit|non ascii ~ header|body|message|data',
    ],
  },
  'routing-failure': {
    exact: [
      'loop|loops|looping|mailloop',
      'too many|exceeded|max ~ hops|received',
      'hop count|hop limit|already has my delivered to|it already has my',
      'mx problem|unrouteable domain|points back to|no route found|lowest numbered mx|points to local host|wrong office 365 region|remote host address is the local host',
      'no route ! connect*|port|to host',
    ],
  },
  'relay-denied': {
    exact: [
      'relay*|relais ~ {blocked}|not configured|not supported|disabled|authenticate|abgelehnt|refuse ! relaying disallowed as',
      'not allowed|not permitted|unable|do not|will not|cannot|not configured to|not authorized to|permission to|unauthorized|as a|not an|not|no|refuse* + relay*',
      'not + local domain*|local host|a local domain|hosted here|handled here|our domain',
      'not|no longer + accept mail for|provide service for|handle|host|serve ~ domain',
      'rcpthosts|domain ~ not hosted|not local|not handled|not in my list|is not in my',
      'no such domain at this location|delivery is not allowed to this address',
      'weiterleitung nicht|ретрансляц*',
    ],
  },
  'recipient-refused': {
    exact: [
      'recipient*|user + does not|refuses|not accept|only accepts|has blocked|has rejected ~ accept*|mail|your message|from you|sender*',
      'rejected|blocked|denied|refused + by + recipient*|user|this user|addressee ! recipients server|dns',
      'only + members|internal|subscribers|authenticated|authorized ~ post|mail|may|sender*|users|members',
      'not allowed|not permitted|not authorized|permission|may not|blocked ~ to send to|sending to|to post|send to this|post to|to this recipient|mail to this|message to this',
      'members only|non members|moderated|not subscribed|not a member|is not a group member|not in allowed senders|allowed senders|restricted to|not whitelisted',
      'sender* + not authenticated ~ for|by|group|mailbox|public folder',
      'resolver.rst.authrequired|resolver.rst|delivery restriction*',
      'null sender*|bounce* ~ not accept*|not allowed',
      'not + accept bounces|accept null',
      'banned recipient|blacklisted recipient|recipient is not allowed',
      'reject list|has blocked you*|not accepting any mail|accepts mail only|not accepting mail from',
    ],
    specific: ['recipient address rejected ~ restricted|access denied ! :5.4.1'],
    weak: ['permanent failure for one or more recipients'],
  },
  'sender-rejected': {
    exact: [
      'sender verify failed|invalid sender|bad sender|unknown sender|sender address not|sender is not|banned sender|blacklisted sender|badmailfrom|envelope sender is in|sender does not|sender address does|not owned by|envelope blocked|bad outbound sender',
      '{sender} ~ {blocked}|{missing}|not resolve|mx record|dns|malformed|syntax|fully qualified|null mx|must|not exist|not owned|verification|not verified|blacklist*|disabled|suspended|unresolvable|no mx|no mail exchanger|cannot be resolved|callback|callout ! spf|dkim|dmarc|header',
      'reject*|blocked|invalid|denied for + {sender}',
      'email address is not verified|verified sender identity|from address does not match',
      'not allowed|not authorized|does not have permission* ~ send as|send from|send mail as',
      'not match auth*',
      'your account|your address|your domain|sending account ~ {off}',
      'domain ~ is disabled|not allowed to send',
      'is not allowed from your host|mail from this address|domain name required|domain must resolve|sending suspended|unconfigured sending|relaying disallowed as|no mx for your',
      'emetteur|expediteur|absender*|remitente|mittente|remetente|nadawc*|отправител* ~ inconnu*|unbekannt|ungultig*|rifiutat*|rejeitad*|odrzucon*|не существует|не найден|запрещен*|отклонен*|no valid*|invalid*|refus*|abgelehnt|rechazad*|inval*|non valid*|заблокирован*',
      'invalid dns mx or a/aaaa',
    ],
  },
  'mailbox-disabled': {
    exact: [
      '{user} + {off}',
      '{user} ~ is|was|been|temporarily|currently|not ~ {off}',
      'inactive|suspended|expired|blocked|disabled|deactivated|closed + user|account|mbox|recipient|address|mailbox',
      'no longer + with|works|active|in use|employed|accept*',
      'no longer valid|discontinued|left the company|has left',
      'inactivity|is not active|account not available|account is not available|mailbox temporarily disabled|mailbox not accepting',
      'konto|postfach|benutzer ~ deaktiviert|gesperrt|inaktiv',
      'compte|boite|cuenta|account|conta|casella|usuario ~ desactiv*|suspend*|bloque*|bloquead*|deshabilitad*|disattivat*|sospes*|suspens*|desativad*|inactif|inactiv*',
      'konto ~ zablokowan*',
      'ящик*|аккаунт*|пользовател* ~ заблокирован*|отключен*|неактив*',
      'user suspend|recipient temporarily unavailable',
      'recipient address rejected ~ inactive|blocked',
    ],
  },
  'mailbox-moved': {
    exact: [
      'has moved|address has changed|address changed|changed address|please use the new address',
      'new + address ~ @|is',
      'please try + @',
      'user not local',
    ],
  },
  'domain-not-accepting': {
    exact: [
      'null mx|nullmx|mx 0|indicated no smtp service|never accepts mail|receives no email ! {sender} ! :5.7.27',
      'domain|host|server + not + accept*|receive* ~ mail|email|incoming ! :4',
      'does not accept mail|does not accept email|accepts no mail ! from|bounces|sender',
    ],
  },
  'domain-not-found': {
    exact: [
      'unknown host*|unknown mail domain|unrecognized host|nonexistent domain|no such domain|invalid domain|bad domain|name service error|getaddrinfo|nxdomain|bad destination host|invalid host*',
      'domain|host|mx|dns ~ not found|unknown|not resolve|unresolvable|not registered|lookup failed|cannot be resolved|could not be resolved|could not be found|non existent|nonexistent|not exist ! {user} + {missing}',
      'could not|unable|cannot|unable to + find|resolve|look up ~ domain|host|mail exchanger|mx',
      'no mx for|no mx record|dns error|find the recipient domain|could not find any host|could not find a mail exchanger',
      'dominio|domaine|domane|domain|домен* ~ no existe|inexistente|inconnu|nexiste pas|nicht gefunden|unbekannt|existiert nicht|non esiste|inesistente|nao existe|не найден|не существует',
    ],
  },
  'address-syntax': {
    exact: [
      'address*|recipient*|mailbox ~ syntax|illegal character*|invalid character*|fully qualified|incomplete|must contain a domain|contains illegal|reserved by rfc|must include host|rfc 5321|format',
      'malformed|illegal|syntax error in|restricted characters ~ address|mailbox|recipient',
      'single label domain*|route address|user address required|hostname required|null recipient|mailbox name not allowed|ambiguous|not unique|fully qualified address|need fully qualified',
    ],
  },
  'client-error': { exact: ['no recipients defined|at least one recipient'] },
  'mailbox-unknown': {
    exact: [
      '{noSuch} + {user}|person ! {sender} ~ not exist',
      '{user} ~ {missing} ! {sender} ~ {missing}|not exist',
      'no such address|validrcptto|not a local user|unrecognized address|not in our directory|delivery userid|compuserve user id|address unknown|unrouteable address|unknown or illegal|unknown local|cannot deliver mail for|bad destination mailbox|address not found|address invalid|address does not exist|no such id|no one here by that name|does not have a|not our customer',
      'in local recipient table|in relay recipient table|in virtual alias table|in virtual mailbox table|address book|recipnotfound|exrecipnotfound|resolver.adr.exrecipnotfound|resolver.adr.recipnotfound|recipientnotfound|not found by smtp address lookup',
      'undeliverable address|recipient verify failed|cannot be verified|could not be verified|verification failed|address undeliverable ! dkim|spf|dmarc|signature',
      'recipient address rejected ~ undeliverable|unknown|unverified|user',
      'recipient address rejected access denied & :5.4.1',
      'all recipient addresses rejected|no correct recipients',
      'not listed in|not known at this|not exist here|is not known here|unknown in',
      'empfanger*|benutzer|adresse|postfach|mailbox|konto ~ unbekannt*|existiert nicht|nicht gefunden|ungultig*|nicht vorhanden|gibt es nicht',
      'kein* ~ benutzer|postfach|empfanger',
      'utilisateur|destinataire|adresse|ladresse|compte|boite ~ inconnu*|inexistant*|nexiste pas|nexiste plus|invalide*|introuvable',
      'usuario|destinatario|direccion|cuenta|buzon|casilla|utente|indirizzo|casella|endereco|conta|caixa ~ desconocid*|no existe|inexistente|no encontrad*|no valid*|sconosciut*|inesistente|non esiste|non trovat*|non valid*|desconhecid*|nao existe|nao encontrad*|invalid*',
      'nie ma ~ uzytkownika|takiego|konta',
      'uzytkownik*|adres|konto|skrzynka|gebruiker|ontvanger|mailbox ~ nie istnieje|nieznan*|onbekend|bestaat niet|niet gevonden',
      'пользовател*|адрес*|ящик*|получател* ~ не найден*|не существует|неизвест*|не зарегистрирован*|отсутствует|недействител*',
      'нет такого|несуществующ*',
      '用户不存在|该用户不存在|收件人不存在|不存在|用户未开通|未开通|宛先が見つかりません',
    ],
    weak: [
      'mailbox unavailable|mailbox is unavailable|mailbox not available & :550',
      'recipient address rejected|address rejected|invalid address|unknown address',
      'recipient rejected',
    ],
  },
  'policy-rejected': {
    specific: ['policy|policies|administrative prohibition'],
    weak: ['{blocked}|refus*|unacceptable|abgelehnt|rechazad*|rejet*|rifiutat*|отклонен*|拒绝|拒否'],
  },
  'not-supported': {
    exact: [
      'smtputf8|8bitmime|utf8|dsn|vrfy ~ not supported|unsupported|disabled|required but|not offered|no|cannot convert|requires',
      'unsupported + option|parameter|command',
      'parameter unrecognized|not implemented|unimplemented|we do not allow this operation|authentication not enabled|authentication mechanism not supported|unrecognized authentication type',
    ],
  },
  'protocol-error': {
    exact: [
      'bad sequence|out of sequence|unknown command|invalid command|bad command|syntax error|need helo|say hello|send ehlo|say ehlo|pre greeting|not yet given|too many syntax|unexpected command|unrecognized command|command unrecognized|command not recognized|protocol error|synchronization|need rcpt|need mail|send helo|send hello|helo first|ehlo first|say helo|use ehlo|valid rcpt command|mail first|rcpt first|command too long|command line too long|too many unrecognized|http request*|improper use of smtp|pipelining|talk too soon|protocol violation|ehlo required',
    ],
  },
  'delivery-expired': {
    exact: [
      'queue too long|cannot send message|failing for a long time|exceeded max time|days in queue|queue lifetime|delivery time|message expired|retry timeout exceeded|giving up|queue.expired|message timed out|too old|expired ! certificate|password|token|license|domain ! session expired|connection expired',
    ],
  },
  'server-unavailable': {
    exact: [
      'too busy|server busy|system busy|is busy|are busy|load too high|load is too high|load average|high load|overload*|resources temporarily unavailable|no system resources',
      'maintenance|shutting down|going down|not accepting messages|not accepting mail|not accepting connections|not ready|not accepting network messages|unable to accept',
    ],
    specific: [
      'service unavailable|temporarily unavailable|currently unavailable|not available|temporary unavailable|unable to process connection',
      'wartung*|nicht verfugbar|indisponible|недоступ*',
    ],
    weak: ['{later}'],
  },
  'server-error': {
    exact: [
      'local error|internal error|configuration error|configuration problem|server error|system error|temporary authentication failure|dns timeout|tempfail|license expired|sql|mysql|software error|ldap|lookup error|lookup failure|lookup failed temporarily|error in processing|write error|queue file|resource problem|temporary local|temporary system problem|failed to process|backend|could not be saved|exception|storedrv|signal|command died|command output|out of memory|cannot open|cannot create|could not chdir|unable to chdir|database|temporary dns',
      'verification|address + problem',
    ],
    specific: [
      'unable to process|unable to complete|local problem|system problem|technical problem*|technical difficult*|technical reason*|temporary failure|temporary error|temporary problem|unexpected error|unknown error|lookup failed|misconfigur*|interner fehler|erreur interne|error interno|errore interno|внутренняя ошибка|ошибка сервера',
    ],
  },
  'connection-failed': {
    exact: [
      'connection refused|connection was|econnrefused|etimedout|greeting never received|connection dropped|connection reset|connection closed|connection lost|connection aborted|connection failed|broken pipe|lost connection|connection died|connection expired|unreachable|host is down|could not connect|unable to connect|failed to connect|network error|not responding|no response|time out|hung up|closed unexpectedly|no route to host|timed out|timeout|cannot connect|socket error|no answer from host|did not respond|not answer|smtp conversation with any|establish an smtp connection|remote host closed|econnreset|closed connection|closed the connection ! scan|scanner|lookup|dns|ldap|sql|filter',
    ],
  },
  delayed: {
    specific: [
      'not yet been delivered|still undelivered|will keep trying|delivery is delayed|delivery delayed|delivery will continue|warning message only|has been frozen|backoff mode',
    ],
  },
  accepted: {},
};
