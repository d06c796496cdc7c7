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
      'virus*|malware|trojan|viral traffic|clamav ! virus or|or virus|or malware|spam virus|virus spam|anti virus|antivirus|virus check|virus scanner',
      'infected ~ message|with|by',
      'message + is + infected',
    ],
  },
  greylisted: {
    exact: ['{grey} ! black*|spam house', 'recipient address rejected ~ {grey}'],
    specific: [
      'address verification in progress',
      'first time|initial|new + sender*|connection* ~ retry|delay*|again|defer*',
      'service currently unavailable & :4.3.2',
    ],
  },
  'message-unauthenticated': {
    exact: [
      'dmarc ! sender address rejected|lookup failure|dns lookup',
      'unauthenticated email|sender is unauthenticated',
      '{spf} + {failed}',
      'not a designated',
    ],
    specific: [
      'spf|dkim|sender id ~ {failed}',
      '{failed} ~ spf|dkim',
      'openspf.org',
      'spoof*|forged sender|impersonat*|permitted sender|sender authentication|authentication checks',
      'not allowed to send ~ from',
      'is not allowed to send|does not allow sending ~ from',
      'must pass either|authentication level',
      'dkim ~ nest pas configure',
    ],
    weak: ['spf|dkim'],
  },
  'tls-failed': {
    exact: [
      'tls ~ handshake|negotiation|failed|failure|cannot|not available|problem ! required|requires|must|need',
      'handshake ~ fail*',
      'certificate* ~ expired|verif*|fail*|does not match|untrusted|self signed|invalid|mismatch|altname*',
      'self signed certificate|wrong version number|ssl ~ error|fail*|cannot establish',
      'cannot start tls',
      'mta sts ~ fail*|valid*',
    ],
  },
  'encryption-required': {
    exact: [
      'issue a starttls|use starttls|starttls before',
      '{tls} ~ required|needed|requires',
      'must|require*|please use|not using ~ {tls}',
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
      'application specific password',
      'log in with your web browser|log in through your web browser',
      'smtpclientauthentication is disabled',
      'oauth*|token ~ expired',
      '535 ~ failed|invalid|incorrect|rejected',
      'contrasena|mot de passe|passwort|credenziali|senha ~ incorrect*|invalid*|falsch*|ungultig*',
      '用户名或密码|用户无权登陆|密码错误',
      'неверный пароль|неверный логин|ошибка аутентификации',
      'message sending for this account is disabled',
      'too many ~ login|auth|authentication ~ failures|attempts|errors',
    ],
  },
  'auth-required': {
    exact: [
      'authentication|auth|authenticate|log in ~ required|needed|first|before send*|must ! failed ! resolver.rst.authrequired',
      'must|please|require* + authenticate|authentication|log in|issue an auth|turn on smtp auth* ! level',
      'client was not authenticated|client not authenticated|not logged in|not authenticated to send|unauthenticated connection|unauthenticated commands',
      'unauthenticated ~ not allowed from this range',
      'pop before smtp|check for new mail before',
      'send anonymous mail',
      'requiere autenticacion|autenticazione richiesta|authentification requise|authentifizierung erforderlich|требуется авторизация',
    ],
  },
  'dns-misconfigured': {
    exact: [
      '{reverse} ~ no|not|fail*|must|dynamic|lookup|valid|match ! temporar*',
      'no|not have|bad|require*|cannot find|fix|must have|valid|does not|reject* ~ {reverse}',
      'cannot find your hostname|find your reverse hostname|name lookup failed|possibly forged',
      '{helo} ~ not found|does not|mismatch|must|fully qualified|fqdn|reject*|ip literal|dynamic ! blocked using|{listed}',
      'invalid|bogus|bad ~ {helo}',
      'host ~ has no ~ dns',
    ],
    specific: ['unresolvable hostname|hostname lookup failed|forward dns'],
    weak: ['{helo}'],
  },
  'too-many-recipients': {
    exact: [
      'too many|maximum|max|exceed* ~ recipients ! per hour|per minute|per day|hourly|daily|rate|invalid|unknown|bad|nonexist*|from #|rejected recipients|errors|24 hours|frequency|failed ! {full}',
      'recipients ~ exceed*|maximum ! per hour|per day|daily|hourly|rate|invalid|bad|unknown|rejected',
      'zu viele empfanger|demasiados destinatarios|trop de destinataires',
    ],
  },
  'rate-limited': {
    exact: [
      '{tooMany} ~ connection*|session*|messages|emails|mails|mail|requests|attempts|auth commands|concurrent|volume|defers|deliveries|connects|email ! size|too large|hops|received|loop* ! mailbox|users has|on the server',
      'rate limit*|ratelimit*|throttl*|rate exceeded|exceeded the rate|sending rate|message rate|rate of',
      'sending limit*|sending quota|submission quota|daily limit|hourly quota|daily quota|daily sending|relay limit|email quota|daily message quota',
      'too fast|too quickly|flood*|excessive volume|hourly limit|message limit|too frequent*|slow down|unusual rate',
      'frequency limit*|emails per hour|per connection reached|sent too many|send too many|receiving mail too|received too much|received too many|receive limit',
      'connection*|message|submission + limit*|rate ~ exceeded|reached',
      'too many invalid recipients|too many bad recipients|too many errors|too many nonmail|too many bad commands',
      'too many recipients ~ hour|from #',
      'trop de connexions|zu viele nachrichten|zu viele verbindungen|demasiadas conexiones|demasiados mensajes|troppe connessioni|muitas conexoes|слишком много|превышен лимит|превышено количество|频率',
      'exceeded the limit ~ messages|hour',
    ],
    weak: ['temporarily deferred', 'server busy ~ from #'],
  },
  'ip-blocked': {
    exact: [
      '{client} ~ {listed}',
      '# ~ {listed}',
      '{listed} ~ #',
      'blocked|rejected|denied|refused|listed|see|by|in|on ~ spamhaus|spamcop|sorbs|barracuda reputation|cbl.abuseat.org|dnsbl|rbl|senderscore|cloudmark sender intelligence|invaluement|ivmsip|uceprotect*|mail abuse.org ! dbl|surbl|uribl|dbl.spamhaus.org|domain is listed|email address is listed|url',
      '{client} ~ {reputation}',
      '{reputation} ~ ip|host|#|sender',
      'your server|your network|ip ~ {blocked}',
      '{blocked} ~ your ip|ip address|sending ip|bad ip|from ip|from this ip|your server|your network|your host',
      '{blocked}|listed ~ #',
      '# ~ {blocked} ! {user} + {missing} ! connection refused|allowed to send|{spf}',
      'poor reputation|bad reputation|low reputation ! domain|url|link',
      'dynamic ip ~ {blocked}|not|ip|mail',
      'geoip|country ~ {blocked}|filter',
      '{blocked} ~ country|geo*|dynamic ip',
      'server|host|ip ~ sending spam|spammer',
      'you are + sending spam',
      'currently sending spam|spam source',
      'adresse ip|ip adresse|direccion ip|indirizzo ip|endereco ip|su ip|seu ip ~ bloque*|gesperrt|blockiert|bloquead*|bloccat*|abgelehnt|rechazad*',
      'open proxy|botnet|compromised|dialup|dial up|dynamic ~ {blocked}|not|host',
      'lista negra|schwarzen liste|schwarze liste|liste noire|lista nera|черном списке|черный список|spamlistan|blacklistis',
      'ваш ip ~ заблокирован*|блокирован*',
      'connection* ~ {blocked} ~ from|your',
      'not allowed to connect|connection not authorized|connections will not be accepted',
      'client host ~ {blocked}',
      'listed at|listed by|listed in|in a black list|block list|blacklist* ! domain ~ {listed} ! url|uri|link|links|body|content|header|surbl|uribl|dbl ! not listed|blacklisted sender|sender blacklisted',
      'blocked using|rejected using ! {sender} ~ blocked using ! spam pattern|spam content',
      'rejected based on|go away',
      'server|# + has been + blocked',
    ],
  },
  'domain-blocked': {
    exact: [
      'surbl|uribl|dbl.spamhaus.org|uribl.com|dbl',
      '{reputation} ~ domain*',
      'domain|url|helo + {listed}',
      'domain|link ~ blacklist*|blocklist*|is listed|spamhaus|reputation|listed in|blocked',
      'black list*|spam + url',
      'email from that domain is not accepted|suspected spam sender',
      '{sender} ~ blocked using|spamhaus',
    ],
  },
  'spam-rejected': {
    exact: [
      'spam contents|spam pattern',
      'due to spam|suspicion of spam|spam content|spam message rejected|spam score|spam detected|spam refused|spam not accepted|rejected as spam',
    ],
    specific: [
      '{message} ~ {judged} ~ {spam}',
      '{judged} ~ {spam}',
      '{spam} ~ {blocked}|detected|score|filter*|message|mail|email|engine|signature|check*',
      '{blocked}|failed|triggered|refuse ~ {spam}',
      '{spam}',
      'score ~ over',
      'content filter* ~ {blocked}|quarantine*',
      'nature of the content|suspicious message',
      'annahme ihrer nachricht wurde abgelehnt',
      'non sollicite*|indesirable|no deseado|indesiderat*|垃圾邮件|迷惑メール',
      'спам*',
    ],
    weak: ['message filtered', 'content denied'],
  },
  'content-rejected': {
    exact: [
      'attachment*|archive|executable|macro*|filename ~ {blocked}|type|encrypted',
      'illegal|forbidden|banned|unacceptable|disallowed|not accept|encrypted|executable ~ attachment*|file|files|extension|filetype|zip|archive|content type',
      'prohibited|forbidden|blocked|banned + words|content*',
      'potential security issue|banned content|content restrictions|content policy',
    ],
    specific: ['message|content ~ content* ~ {blocked}', 'policy violation detected'],
  },
  'mailbox-full': {
    exact: [
      '{user} ~ {full}',
      '{full} ~ {user}',
      'overquota*|over quota|exceeded storage allocation|mailbox quota|quota violation|out of storage space|enough storage space|not enough disk quota|storage quota|quota exceed*|user quota|exceeded mailbox',
      'too many messages on the server|too many messages in|has too many messages',
      'not enough ~ space|storage ~ mailbox|users',
      'inbox ~ out of + space|storage',
      'mailbox ~ exceeded ~ disk|space',
      'mailbox has exceeded|disk space limit',
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
      'message size|mailsize|message length|databytes|email size|size limits ! header',
      'exceed* ~ message size|size limit|mailsize|fixed maximum|mb|maximum permitted',
      'nachricht|message|mensaje|mensagem|messaggio ~ zu groß|zu gross|trop volumineux|demasiado grande|muito grande|troppo grande',
      'размер ~ письма',
    ],
  },
  'message-malformed': {
    exact: [
      'bare + lf|lfs|linefeed*|line feed*',
      'header*|mime ~ malformed|too long|not rfc|too large|exceed*|length|ridiculously|not crlf',
      'missing|multiple|duplicate|no|required|improper|invalid|malformed|bad ~ header*|message id',
      '5322|2822 ~ compliant|not|section',
      'not + rfc ~ compliant',
      'line too long|lines too long|line is too long|line length|maximum allowed line',
      'mime ~ nesting|parts|invalid|structure|too many',
      '8 bit data|improper use of 8 bit ~ header|body|message|data',
      'message ~ malformed',
    ],
  },
  'routing-failure': {
    exact: [
      'loop|loops|looping|mailloop',
      'too many|exceeded|max ~ hops|received',
      'hop count|already has my delivered to|it already has my',
      'mx problem|lowest numbered mx|points to local host|wrong office 365 region|remote host address is the local host',
      'no route ! connect*|port',
      'routing ~ loop',
    ],
    specific: ['system incorrectly configured|configured incorrectly ~ relay|route'],
  },
  'relay-denied': {
    exact: [
      'relay* ~ {blocked}|not configured|not supported|disabled|authenticate',
      'not allowed|not permitted|unable|do not|will not|cannot|not configured to|not authorized to|as a|not an|no|refuse* + relay*',
      'relaying ~ not allowed',
      'not + local domain*|a local domain|hosted here|handled here|our domain',
      'not|no longer + accept mail for|handle|host|serve ~ domain|for #',
      'rcpthosts|domain ~ not hosted|not local|not handled|not in my list|is not in my',
      'no such domain at this location|delivery is not allowed to this address',
      'weiterleitung nicht|ретрансляц*',
    ],
  },
  'recipient-refused': {
    exact: [
      'recipient*|user + does not|refuses|not accept|only accepts ~ accept*|mail|from you|sender*',
      'rejected|blocked|denied|refused + by + recipient*|user|addressee',
      'only + members|internal|subscribers|authenticated|authorized ~ post|mail|may|sender*|users|members',
      'not allowed|not permitted|not authorized|permission|may not ~ to send to|send to this|post to|to this recipient',
      'members only|non members|moderated|not subscribed|not a member|is not a group member|not in allowed senders|allowed senders|restricted to|not whitelisted',
      'sender* + not authenticated ~ for|by|group|mailbox|public folder',
      'resolver.rst.authrequired|resolver.rst|delivery restriction*',
      'null sender*|bounce* ~ not accept*|not allowed',
      'not + accept bounces|accept null',
      'banned recipient|blacklisted recipient|recipient is not allowed',
      'reject list|blocked you*',
    ],
    specific: ['recipient address rejected ~ restricted'],
  },
  'sender-rejected': {
    exact: [
      'sender verify failed|invalid sender|bad sender|unknown sender|sender address not|sender is not|banned sender|blacklisted sender|badmailfrom|envelope sender is in|sender does not|sender address does|not owned by|envelope blocked|bad outbound sender',
      '{sender} ~ {blocked}|{missing}|not resolve|mx record|dns|malformed|syntax|fully qualified|null mx|must|not exist|not owned|verification|not verified|blacklist*|disabled|suspended|unresolvable|no mx|cannot be resolved|callback|callout ! spf|dkim|dmarc|header',
      'reject*|blocked + {sender}',
      'domain of sender|your envelope sender domain ~ not|must',
      'email address is not verified|verified sender identity|from address does not match',
      'not allowed|not authorized|does not have permission* + send as|send from',
      'not match auth*',
      'your account ~ {off}',
      'domain|account ~ not allowed to send|sending ! from',
      'access denied ~ banned sender|spam abuse detected|bad outbound sender',
      'is not allowed from your host|mail from this address|mail from @',
      'emetteur|expediteur|absender*|remitente|mittente|remetente|nadawc*|отправител* ~ inconnu*|unbekannt|ungultig*|rifiutat*|rejeitad*|odrzucon*|не существует|не найден|запрещен*|отклонен*|no valid*|invalid*|refus*|abgelehnt|rechazad*|inval*|non valid*|заблокирован*',
      'invalid dns mx or a/aaaa',
    ],
    weak: ['access denied ~ sender'],
  },
  'mailbox-disabled': {
    exact: [
      '{user} + {off}',
      '{user} ~ is|was|been|temporarily|not ~ {off}',
      'inactive|suspended|expired|blocked|disabled|deactivated|closed + user|account|mbox|recipient|address|mailbox',
      'mailbox ~ not accepting|temporarily disabled',
      'no longer + with|works|active|in use|employed|accept*',
      'no longer valid|discontinued|left the company|has left',
      'inactivity|is not active',
      'konto|postfach|benutzer ~ deaktiviert|gesperrt|inaktiv',
      'compte|boite|cuenta|account|conta|casella|usuario ~ desactiv*|suspend*|bloque*|bloquead*|deshabilitad*|disattivat*|sospes*|suspens*|desativad*|inactif|inactiv*',
      'konto ~ zablokowan*',
      'ящик*|аккаунт*|пользовател* ~ заблокирован*|отключен*|неактив*',
      'user suspend|recipient temporarily unavailable',
      'recipient address rejected ~ inactive|blocked',
    ],
  },
  'mailbox-moved': {
    exact: ['has moved|please use the new address', 'new + address ~ @|is', 'please try + @', 'user not local'],
  },
  'domain-not-accepting': {
    exact: [
      'null mx|nullmx|mx 0|receives no email ! {sender}',
      'domain|host|server + not + accept* ~ mail|email|incoming ! :4',
      'does not accept mail|does not accept email|accepts no mail ! from|bounces|sender',
    ],
  },
  'domain-not-found': {
    exact: [
      'unknown host*|unknown mail domain|unrecognized host|nonexistent domain|no such domain|invalid domain|name service error|getaddrinfo|nxdomain|bad destination host|invalid host*',
      'domain|host|mx|dns ~ not found|unknown|not resolve|unresolvable|not registered|lookup failed|cannot be resolved|could not be resolved|could not be found|non existent|nonexistent|not exist ! {user} + {missing}',
      'could not|unable|cannot|unable to + find|resolve|look up ~ domain|host|mail exchanger|mx',
      'no mx for|no mx record|dns error|find the recipient domain|could not find any host|could not find a mail exchanger',
      'dominio|domaine|domane|domain|домен* ~ no existe|inexistente|inconnu|nexiste pas|nicht gefunden|unbekannt|existiert nicht|non esiste|inesistente|nao existe|не найден|не существует',
    ],
  },
  'address-syntax': {
    exact: [
      'address*|recipient*|mailbox ~ syntax|illegal character*|fully qualified|incomplete|must contain a domain|contains illegal|reserved by rfc|must include host|rfc 5321|format',
      'malformed|syntax error in|restricted characters ~ address|mailbox',
      'single label domain*|route address|user address required|hostname required|null recipient|mailbox name not allowed|ambiguous|fully qualified address|need fully qualified',
    ],
  },
  'mailbox-unknown': {
    exact: [
      '{noSuch} + {user}|person ! {sender} ~ not exist',
      '{user} ~ {missing} ! {sender} ~ {missing}|not exist',
      'no such address|address unknown|unrouteable address|unknown or illegal|unknown local|bad destination mailbox|address not found|address invalid|address does not exist|no such id|no one here by that name|does not have a|not our customer',
      'in local recipient table|in relay recipient table|in virtual alias table|in virtual mailbox table|address book|resolver.adr.recipnotfound|recipnotfound|recipientnotfound|not found by smtp address lookup',
      'undeliverable address|recipient verify failed|cannot be verified|could not be verified|verification failed|address undeliverable ! dkim|spf|dmarc|signature',
      'recipient address rejected ~ access denied|undeliverable|unknown|unverified|user',
      'all recipient addresses rejected|no correct recipients',
      'not listed in|not known at this|not exist here|is not known here|unknown in',
      'empfanger*|benutzer|adresse|postfach|mailbox|konto ~ unbekannt*|existiert nicht|nicht gefunden|ungultig*|nicht vorhanden|gibt es nicht',
      'kein* ~ benutzer|postfach|empfanger',
      'utilisateur|destinataire|adresse|compte|boite ~ inconnu*|inexistant*|nexiste pas|nexiste plus|invalide*|introuvable',
      'usuario|destinatario|direccion|cuenta|buzon|casilla|utente|indirizzo|casella|endereco|conta|caixa ~ desconocid*|no existe|inexistente|no encontrad*|no valid*|sconosciut*|inesistente|non esiste|non trovat*|non valid*|desconhecid*|nao existe|nao encontrad*|invalid*',
      'nie ma ~ uzytkownika|takiego|konta',
      'uzytkownik*|adres|konto|skrzynka|gebruiker|ontvanger|mailbox ~ nie istnieje|nieznan*|onbekend|bestaat niet|niet gevonden',
      'пользовател*|адрес*|ящик*|получател* ~ не найден*|не существует|неизвест*|не зарегистрирован*|отсутствует|недействител*',
      'нет такого|несуществующ*',
      '用户不存在|该用户不存在|收件人不存在|不存在|用户未开通|未开通|宛先が見つかりません',
    ],
    specific: ['typos|double check* + email|address|the recipients'],
    weak: [
      'mailbox unavailable|mailbox is unavailable|mailbox not available & :550',
      'recipient address rejected|address rejected',
      'recipient rejected',
    ],
  },
  'policy-rejected': {
    specific: [
      'policy|policies|administrative prohibition',
      'transport.rules|blocked by admin*|custom rule|message refused',
    ],
    weak: ['{blocked}|refus*|unacceptable|abgelehnt|rechazad*|rejet*|rifiutat*|отклонен*|拒绝|拒否'],
  },
  'not-supported': {
    exact: [
      'smtputf8|8bitmime|utf8|dsn|vrfy ~ not supported|unsupported|disabled|required but|not offered|no|cannot convert|requires',
      'unsupported + option',
      'parameter unrecognized|not implemented|we do not allow this operation|authentication not enabled|authentication mechanism not supported|unrecognized authentication type',
    ],
  },
  'protocol-error': {
    exact: [
      'bad sequence|out of sequence|sequence of commands|unknown command|invalid command|bad command|syntax error|need helo|say hello|send ehlo|say ehlo|unexpected command|unrecognized command|command unrecognized|command not recognized|protocol error|synchronization|need rcpt|need mail|polite people|send helo|send hello|helo first|ehlo first|say helo|use ehlo|valid rcpt command|mail first|rcpt first|command too long|command line too long|too many unrecognized|http request*|improper use of smtp|pipelining|talk too soon|protocol violation|ehlo required',
    ],
  },
  'delivery-expired': {
    exact: [
      'queue too long|delivery time|message expired|retry timeout exceeded|giving up|queue.expired|message timed out|too old|expired ! certificate|password|token|license|domain ! session expired|connection expired',
    ],
  },
  'server-unavailable': {
    exact: [
      'too busy|server busy|system busy|is busy|are busy|load too high|high load|too much load|overload*|server load|resources temporarily unavailable|no system resources',
      'maintenance|shutting down|going down|not accepting messages|not ready|not accepting network messages|unable to accept',
      'service + is|temporarily|not + unavailable|available',
    ],
    specific: [
      'service unavailable|temporarily unavailable|currently unavailable|not available|temporary unavailable|unable to process connection',
      'wartung*|nicht verfugbar|indisponible|недоступ*',
    ],
    weak: ['{later}', 'closing connection'],
  },
  'server-error': {
    exact: [
      'local error|internal error|configuration error|configuration problem|server error|system error|mail system error|temporary authentication failure|dns timeout|tempfail|license expired|sql|mysql|software error|ldap|lookup error|lookup failure|temporary lookup|lookup failed temporarily|error in processing|write error|queue file|resource problem|temporary local|temporary system problem|failed to process|backend|could not be saved|exception|storedrv|signal|died with status|command died|command output|out of memory|local configuration|server configuration|cannot open|cannot create|could not chdir|unable to chdir|database|temporary dns',
      'verification|address + problem',
    ],
    specific: [
      'unable to process|unable to complete|local problem|system problem|technical|temporary failure|temporary error|temporary problem|unexpected error|unknown error|lookup failed|misconfigur*|interner fehler|erreur interne|error interno|errore interno|внутренняя ошибка|ошибка сервера',
    ],
  },
  'connection-failed': {
    exact: [
      'connection refused|connection dropped|connection reset|connection closed|connection lost|connection aborted|connection failed|broken pipe|lost connection|connection died|connection expired|unreachable|could not connect|unable to connect|failed to connect|network error|not responding|no response|time out|hung up|closed unexpectedly|network is unreachable|host is unreachable|no route to host|timed out|timeout|cannot connect|socket error|socketerror|no answer from host|did not respond|smtp conversation with any|establish an smtp connection|remote host closed|communication with mail server failed|econnreset|closed connection ! scan|scanner|lookup|dns|ldap|sql|filter',
    ],
  },
  accepted: {},
};
