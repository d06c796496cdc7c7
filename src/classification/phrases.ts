import type { FailureReason } from './reasons.js';

/** Rules of one reason in the notation of `parseRule`. */
export interface PhraseRules {
  /** Exact wordings that no general one may outrank. */
  readonly exact?: readonly string[] | undefined;
  readonly specific?: readonly string[] | undefined;
  /** Wordings that an enhanced code outranks. */
  readonly weak?: readonly string[] | undefined;
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
      'virus*|malware|trojan|viral traffic|infected|malicious|worm|threat found ! virus scanners failed|virus or|or virus|or malware',
    ],
  },
  greylisted: {
    exact: [
      '{grey}|intentional policy rejection|liste grise|not yet authorized|not yet known|not seen before ! black*',
    ],
    specific: [
      'address verification in progress',
      'first time|initial|new + sender*|connection* ~ retry|delay*|again|defer*',
      'first attempt|first mail',
    ],
    weak: ['{blocked} ~ {later} & :4'],
  },
  'message-unauthenticated': {
    exact: [
      'dmarc ! sender address rejected|lookup failure|dns lookup',
      'unauthenticated email|sender is unauthenticated|must pass either|authentication level|authentication checks|spf.pobox.com|openspf.org',
      '{spf} + {blocked}|fail*|not pass|invalid|violat*|policy|check|missing|record*|verification',
      'not a designated|permitted sender',
    ],
    specific: ['spf|dkim|sender id', 'spoof*|forged sender|impersonat*'],
  },
  'tls-failed': {
    exact: [
      'tls|starttls|ssl ~ handshake*|negotiat*|fail*|error*|cannot|could not|not available|unavailable|problem|alert|engine|not active ! required|requires|must|need|secure ssl',
      'cannot|could not|unable|failed|error ~ tls|ssl ! required|requires|must|need',
      'certificate* ~ expired|verif*|fail*|not match|untrusted|not trusted|self signed|signed by|invalid|not valid|mismatch|altname*|rejected|revoked',
      'user certificate|client certificate',
      'mta sts|server certificate|tlsa|start tls failed|tls engine|self signed certificate|wrong version number|first certificate',
    ],
  },
  'encryption-required': {
    exact: [
      '{tls} ~ required|needed|requires|first|mandatory|too weak|not offer*|unsupported ! authentication required',
      'must|require*|use|not using|only|without ~ {tls} ! authentication required',
      'requiretls|tls 1.*',
      'plaintext|plain text|cleartext|unencrypted ~ disallowed|authentication|connection*|login|session*',
      'not sent over a tls',
    ],
  },
  'auth-failed': {
    exact: [
      'username|user name|login|password|credentials ~ not accepted|incorrect|invalid|rejected|failed|unsuccessful|denied|expired ! zip|file',
      'incorrect|invalid|wrong|bad ~ password|authentication data|login|credentials|api key ! credentials for relay',
      'authentication|authenticate|login|sasl ~ failed|failure*|unsuccessful*|rejected|invalid|error ! spf|dkim|dmarc|required|level|checks|maximum credits ! local problem|internal|temporary',
      'failed|unable|could not + authentication|authenticate|login',
      'anmeldung|authentif*|autentic* ~ fehlgeschl*|falli*|refus*',
      'echec|error ~ authentif*|autentic* ! spf|dkim',
      'your web browser|smtpauthenticationerror|authenticationfailedexception',
      'impos*|nie mozna|ошибка ~ autent*|authentif*|uwierzyteln*',
      'oauth*|token ~ expired|invalid|revoked',
      'contrasena|mot de passe|passwort|senha ~ incorrect*|invalid*|falsch*|ungultig*',
      '用户名或密码|密码错误',
      'неверн*|ошибка ~ парол*|логин|аутент*',
      'user has no permission|message sending for|:535|:525|:526|no auth methods|second factor',
      'too many ~ login|auth|authentication ~ failures|attempts|errors',
    ],
  },
  'auth-required': {
    exact: [
      'authentication|auth|authenticate|log in ~ required|needed|first|before send*|must ! log in to ! failed|relaying|to relay|relay not permitted ! resolver.rst.authrequired',
      'must|please|require*|need + authenticate|be authenticated|authentication|log in|login|turn on smtp auth* ! level|relaying|to relay',
      'client + not authenticated',
      'permissions to submit*|not logged in|unauthenticated connection|unauthenticated commands|without authentication',
      'pop before smtp|check for new mail before',
      'requiere autentic*|autenticazione rich*|authentification req*|authentifizierung erf*|требуется авт*',
    ],
    weak: [':530'],
  },
  'dns-misconfigured': {
    exact: [
      '{reverse} ~ no|not|missing|fail*|must|dynamic|lookup|valid|match ! temporar* ! reverse path',
      'no|kein*|missing|not have|bad|require*|cannot find|resolve|fix|must have|valid|does not|reject*|without|invalid ~ {reverse} ! reverse path',
      'in addr.arpa|find your hostname|find host name|resolve your|name lookup failed|possibly forged ! relaying',
      'ip address|client|host name ~ in dns|not resolve',
      'invalid domain name & :501',
      '{helo} ~ not found|does not|must|fqdn|reject*|dynamic ! {listed}',
      'invalid|bad ~ {helo}',
      'host|your hostname|ip|dns ~ not match|no hostname|not configured',
      'your + server|host*|ip address ~ not have|no dns|not exist*|not found|verified|unknown|valid',
      'mx records ~ violat*',
    ],
    weak: ['{helo} ! closing connection|duplicate|requires|needs|syntax|:503'],
  },
  'too-many-recipients': {
    exact: [
      'too many|maximum|max|exceed* ~ recipients|rcpts ! {period}|received|invalid|unknown|bad|nonexist*|errors|failed ! {full}',
      'recipients|recipient limit ~ exceed*|maximum|limit ! {period}|mailbox|invalid|bad|unknown|rejected|allowed to send|messages|storage|quota|size',
      'only one recipient|one recipient at a time|multiple recipients not',
      'zu viele empf*|demasiados dest*|trop de dest*',
    ],
  },
  'rate-limited': {
    exact: [
      'too many|too much|excessive|exceed*|maximum|max ~ connection*|session*|messages|emails|mails|mail|requests|attempts|concurrent|volume|defers|clients|email|outgoing relays ! size|too large|hops|received|loop*|protocol ! mailbox|on the server|quota',
      'rate limit*|ratelimit*|throttl*|rate exceeded|receiving mail too|received too|too frequent*|rate of|sending rate|have sent more than|send more than',
      'sending|outgoing|submission|sender|queue|daily|hourly|monthly|relay|email|message|count|frequency|receive|send|policyd|thread|connection|messaging + limit*|quota ! {user} + {full} ! size|disk|disc',
      'submissionquota*|maximum credits|too fast|too often|too quickly|flood*|slow down|unusual rate',
      'exceed*|reached|too many ~ daily|hourly|monthly|per hour|per day|today',
      'connection*|messages|submission|recipient* ~ limit*|rate|quota ~ exceeded|reached|{period} ! size|storage|large|mailbox|disk|disc',
      'limit*|quota ~ {period}|sending|send|outgoing ! size|storage|large|mailbox|disk|disc',
      'limit* ~ envio|envoi|uberschritten',
      'too many + invalid|unknown|bad|errors|nonmail|nonexist*',
      'too many recipients ~ hour|received',
      'trop de con*|zu viele nach*|zu viele verb*|demasiadas con*|demasiados mens*|troppe con*|muitas con*|слишком много|превышен лим*|频率',
    ],
    weak: ['temporarily deferred'],
  },
  'ip-blocked': {
    exact: [
      '{client}|# ~ {listed}|reputation',
      'blocked|rejected|denied|refused|listed|by|in ~ dnsbl|rbl',
      'your server|your network|your host|client host|ip ~ {blocked} ! detected as spam|relay',
      '{blocked} ~ your ip|ip address|sending ip|bad ip|from ip|this ip|your server|your network|your host|your isp* ! relay*',
      '{blocked}|{listed} ~ # ! unverified address|undeliverable address|pre greeting|relaying denied|relay denied|permitted sender',
      '# ~ {blocked} ! {user} + {missing} ! connection refused|data block|allowed to send|pre greeting|{spf}|permitted sender|bulk|permitted to relay',
      'reputation ! domain|url|link',
      '{blocked} ~ country|geographic*|dynamic|dialup',
      'geoip|country|botnet|compromised|dialup|dynamic ~ {blocked}|filter|not|host|ip|mail',
      'spam*|abuse*|unsolicited ~ from your ip|from your server',
      'server|host|ip|you are|currently ~ sending spam|spammer',
      'spam source*|open proxy|karma|harvest*|dictionary attack',
      'sent|sending ~ spamtrap*|spam trap*',
      'ip ~ bloque*|gesperrt|bloccat*|abgelehnt|rechazad*|блокир*',
      'lista negra|schwarzen liste|schwarze liste|liste noire|lista nera|черном сп*',
      'not allowed to connect|connection not authorized|connections will not be accepted|remotehost',
      'listed at|listed by|listed in|in a black list|block list|blocking list|blocklist*|blacklist* ! domain ~ {listed} ! url|uri|link|body|content|header|surbl|uribl|dbl|blacklisted domain ! not listed|blacklisted sender|by recipient|by recipients personal ! {sender} ~ blacklist*',
      'blocked using|rejected using ! {sender} ~ blocked using ! spam pattern|spam content',
    ],
  },
  'domain-blocked': {
    exact: [
      'surbl|uribl|dbl|blocking url*',
      'reputation ~ domain*',
      'domain|url|helo|link ~ {listed}|spamhaus|reputation|blocked ! may be blacklisted',
      'black list*|blacklist*|spam + url|domain|link*',
      'mail from this domain|from that domain is not|suspected spam sender',
      '{sender} ~ blocked using|spamhaus',
    ],
  },
  'spam-rejected': {
    exact: ['due to spam|suspicion of spam|spam content|spam message rejected|spam score|spam detected'],
    specific: [
      'spam*|unsolicited|unwanted|uce|ube|bulk|antispam|phish*|junk*',
      'score|scored ~ over|too high|threshold',
      'content filter*|content scan*|nature of the content|bayes*|heuristic*|dspam|suspicious message',
      'non sollicite*|indesi*|no deseado|垃圾邮件|迷惑メール',
      'спам*',
    ],
    weak: ['content denied|message filtered'],
  },
  'content-rejected': {
    exact: [
      'attachment*|archive*|zip|extension|executable|macro*|filename|files|html mail|piece jointe|fichier joint|anhang|adjunto|allegato ~ {blocked}|type|not valid|encrypted|violat*|interdit*|nicht erlaubt',
      'illegal|forbidden|banned|blocked|unacceptable|disallowed|not accept|encrypted|executable ~ attachment*|file|files|filename|extension|zip|.exe|archive',
      'prohibited|forbidden|blocked|banned|unacceptable + words|content* ! content filter*|content scan*',
      'potential security issue|content restrictions|content policy|profanity',
    ],
    specific: ['content + reject*|violat*'],
  },
  'mailbox-full': {
    exact: [
      '{user} ~ {full}',
      '{full} ~ {user} ! on device|system full ! message + exceed*',
      '{user} + exceed*|would exceed ~ limit*|size|storage',
      'over|reached|exceed* ~ quota',
      'overquota*|quotaexceeded*|have enough space|exceeded storage allocation|quota violation|disk quota|storage space|quota exceed*|exceeding their quota|space is not enough|overdrawn|message file too large|too many messages on the server',
      'not enough|no ~ space|storage ~ mailbox|user|users ! on device',
      'mailbox + space|limit',
      '{konto}|speicherpl*|espacio|cuota|quota|cota|квот* ~ voll|uberschr*|ueberschr*|zuviele mails|llen*|agotad*|excedid*|pien*|chei*|plein*|superat*|depasse*|pelna|przepelnion*|переполн*|превыш*',
      '空间不足|已满|容量',
    ],
  },
  'system-full': {
    exact: [
      'insufficient system resources|mail system full|system storage|space shortage|disk full|no space left on device|no space on disk|out of disk space|insufficient disk|enough disk space|no disk space ! quota',
    ],
  },
  'message-too-large': {
    exact: [
      'message|attachment*|email|file ~ too large|too long|larger than|bigger than|size limit|exceeds ! lines too long|line is too long|header|mime|queue|received|capacity',
      'message size|mail size|mailsize|message length|databytes|email size|too big ! header',
      'exceed* ~ size limit|fixed maximum|mb|allowed size',
      'size limit|size exceeded & :552',
      'zu groß|zu gross|trop volumineux|trop gros|demasiado grande|troppo grande',
      'размер ~ письма',
    ],
  },
  'message-malformed': {
    exact: [
      'bare + lf|lfs|linefeed*|line feed*',
      'header*|mime ~ malformed|ridiculously|not valid|no address|illegal|too long|not rfc|too large|exceed*|length|error|violation|syntax|parts|invalid|missing|too many|non ascii|nesting',
      'missing|multiple|duplicate|no|required|improper|invalid|malformed|bad|expected|8 bit|non ascii ~ header*|message id|mime ! domain',
      '5322|2822|822 ~ compliant|not|section ! address',
      'line|lines + too long|length|longer than',
      'barelf*|subject is mandatory|empty message|maximum allowed line|smtplf.html|has no from|corrupt message|8 bit data|eight bit data not|unencoded',
    ],
  },
  'routing-failure': {
    exact: [
      'loop*',
      'too many|exceeded|max ~ hops|received',
      'hop count|hop limit|already has my delivered to',
      'mx problem|bounce between|unrouteable domain|unrouteable mail domain|points back to|no route found|lowest numbered mx|points to local host|address is the local host|unable to route ! recipient domain',
      'no route ! connect*|port|to host',
    ],
  },
  'relay-denied': {
    exact: [
      'relay*|relais ~ {blocked}|not configured|not supported|disabled|authenticate|abgelehnt ! relaying disallowed as',
      'not allowed|not permitted|unable|cannot|not authorized to|permission to|unauthorized|as a|not an|not|no|refuse*|kein|be|configured to + relay* ! {sender} + not allowed',
      'not|no longer + local domain*|local host|hosted here|our domain|responsible|mx for',
      'not|no longer + accept mail for|provide service for|handle*|host|serve ~ domain|@',
      'trying to use me|deliver mail for ! find|user',
      'rcpthosts|domain ~ not hosted|not local|not in my list|not in our list|is not in my',
      'remote|external + domains ~ not',
      'no such domain at this location|delivery is not allowed to this address|credentials for relay',
      'weiterleitung nicht|ретранс*',
    ],
  },
  'recipient-refused': {
    exact: [
      '{user}|address|group|list|@ ~ does not receive|does not want|does not accept*|not accepting|refuses|refuse to|only accepts|only receive*|restricted|private|internal use|send only|not allowed to receive ! domain|host|{full}|{off}|temporarily|address rejected access|blacklist*|connection',
      'recipient*|user*|addressee + has blocked|has rejected',
      'rejected|blocked|denied|refused + by|per|due to|for + recipient*|user*|addressee ! dns',
      'only + members|internal|subscribers|authenticated|authorized|accepts ~ post|mail|may|sender*|users|members',
      'not allowed|not permitted|not authorized|permission*|may not|blocked ~ to send to|send mail to|sending to|to post|post to|to this recipient|mail to this|from outside',
      'members only|non members|moderated|not subscribed|a group member|not a member|allowed senders|permitted senders|restricted to|not whitelisted',
      'resolver.rst|delivery restriction*',
      'null sender*|bounces ~ not accept*|not allowed',
      'recipient is not allowed|recipient not allowed|recipient not permitted|accept bounce*|accept null|badrcptto|recipients whitelist',
      'blocked you|has blocked your|list is closed|marked your messages as|unsubscribed|chosen not to receive|sending only|not accepting any mail|accepts mail only|not accepting mail from',
    ],
    specific: ['recipient address rejected ~ access denied ! :5.4.1'],
    weak: ['permanent failure for one or more recipients'],
  },
  'sender-rejected': {
    exact: [
      'sender verify failed|badmailfrom|envelope sender is in|not owned by|envelope blocked|bad outbound sender|sender signature|local sender|sandbox',
      '{sender}|{your} + not|address not ! parameter*|{spf}|dkim|dmarc|recipients whitelist|yet given',
      '{sender}|{your} ~ {blocked}|{missing}|{unbekannt}|mx|dns|malformed|syntax|fully qualified|must|verification|not verified|{listed}|{off}|{gesperrt}|not active|not yet activ*|empty|has no|no longer|no such|with auth*|verified|unresolvable|mail exchanger|be resolved|callback|callout|rifiutat*|rejeitad*|odrzucon*|запрещ*|отклон*|refus*|abgelehnt|rechazad*|inval*|nicht erlaubt ! spf|dkim|dmarc|header|parameter*',
      'reject*|blocked|blacklisted|banned|valid|invalid|bad|bogus|unknown|unrout*|denied for + {sender}',
      'domain|address|identity ~ is not verified|verified sender|must be verified|does not match a',
      'not allowed|not authori*|unauthori*|permission*|may not|cannot|only ~ send as|send from|send mail as|this sender|sender address|from address|header address|to perform',
      'sending account|from account ~ {off}|not allowed|not permitted|with auth*',
      'verify|verification ~ {your}|{sender} ! {spf}|dkim|dmarc',
      'domain ~~ is disabled|not allowed to send|from sending',
      'account ~ not allowed to send|from sending',
      'mail from this address|domain name required|domain must resolve|sending suspended|sending from this account|unconfigured sending|relaying disallowed as|no mx for your',
      'invalid dns mx or a/aaaa',
      '发件人|送信者|発信 ~ 不存在|存在し|見つか',
    ],
  },
  'mailbox-disabled': {
    exact: [
      '{user} + {off} ! {other}',
      '{user} ~ is|been|temporarily|currently|not|status ~ {off} ! smtp auth|message has|infected',
      'inactive|suspended|expired|blocked|disabled|deactivated|closed + user|account|mbox|recipient|address|mailbox|for this account ! unknown or ! vrfy|expn ! {other}',
      'no longer + with|works|employed|an employee|monitored|on this',
      '{user}|@|address ~ no longer on|no longer has|no longer active|no longer available|no longer in|no longer accept*|no longer valid|discontinued|out of service|inactivity|is not active|not an active ! connection*|session|timeout ! {other}',
      'domain has been disabled|left the company|has left|not work here|never logged',
      'account + not available|unavailable|temporarily unavailable',
      '{konto} ~ {gesperrt}|archive*',
      'recipient temporarily unavailable',
      'recipient address rejected + inactive|blocked',
    ],
  },
  'mailbox-moved': {
    exact: [
      'has moved|mailbox moved|relocated|address has changed|address changed|changed address|changed e mail',
      'new ~ address ~ @|is',
      'please try + @',
      'user not local ! relay*',
    ],
  },
  'domain-not-accepting': {
    exact: [
      'null mx|nullmx|mx 0|indicated no smtp service|never accepts mail|receives no email|receives no mail ! {sender} ! :5.7.27',
      'domain|host|server + not + accept*|receive* ~ mail|email|incoming ! :4 ! larger|format|bulk|over|with|without|containing|via|port|right now|this time|moment',
      'does not accept mail|does not accept email|accepts no mail ! from|bounces|sender|larger|format|bulk|over|with|without|containing|via|port',
    ],
  },
  'domain-not-found': {
    exact: [
      'unknown|unrecognized|nonexistent|non existent|no such|invalid|bad + host*|domain|destination host|recipient domain ! {sender}',
      'illegal host|name service error|name or service|nodename nor|nxdomain|unknownhost*|hote inconnu',
      'domain|host|mx|dns|cname|server name|remote name|email system ~ not found|unknown|not resolve|unresolvable|not registered|lookup failed|be resolved|be found|non existent|nonexistent|not exist|not known ! {user} + {missing} ! {sender} ! temporar*',
      'recipient domain|domain of recipient + not|has no|must',
      'domain|host|server + of|for|part ~~ not found|be found|not exist*|not registered|unknown ! {sender}',
      '{user} + host|domain|server + unknown|not found|not exist*|not valid|invalid',
      'no dns entries|domain name service|determine where to send',
      'could not|unable|cannot + find|resolve|look up ~ domain|host|mail exchanger|mx ! {sender}',
      'no mx|dns error',
      'dominio|domaine|domane|domain|домен* ~ {unbekannt}',
    ],
  },
  'address-syntax': {
    exact: [
      'address*|recipient*|mailbox ~ syntax|illegal character*|invalid character*|fully qualified|incomplete|must contain a domain|contains illegal|rfc 5321|format|non ascii',
      'invalid address|invalid rcpt to & :501',
      'malformed|illegal|syntax error in|characters in|syntactically|unsafe|parse ~ address|mailbox|recipient|rcpt',
      'single label domain*|route address|user address required|hostname required|mailbox name not allowed|null recipient|reserved by rfc|ambiguous|not unique|need fully qualified|the address is not valid',
    ],
  },
  'client-error': {
    exact: [
      'no recipients|at least one recipient|recipient must be|missing credentials|smtp not configured|message body empty|could not instantiate ! :5',
    ],
  },
  'mailbox-unknown': {
    exact: [
      'no such|unknown|non exist*|nonexist*|not a valid|no valid|invalid|unrecogni*|bad|no|no existing|illegal|cannot find|could not find|unable to find + {user} ! {sender} ~ not exist ! {other}',
      '{user} ~ {missing} ! {sender} ~ {missing} ! {other}|database fail*',
      '@ + {missing} ! {other}',
      'invalid address|unknown address|not exist*|verification failed for + @ ! {sender} ! {other}',
      'no such address|validrcptto|not a local|not a known|unrecognized address|address unknown|unrouteable address|unknown or illegal|unknown local|bad destination mailbox|address not found|address invalid|address does not exist|no one by|no one here|no one at|nobody here|nobody by|not a valid address|unknown in this domain|user does not|wrong recipient|not our customer ! {other}',
      'not have a|not have an ~ account|mailbox|user ! {other}',
      'recipient table|alias table|mailbox table|recipnotfound|exrecipnotfound|not found by smtp address lookup',
      'undeliverable address|address undeliverable',
      '{user}|@|address ~ be verified|verification failed ! dkim|spf|dmarc|signature ! {other}',
      'recipient address rejected access denied & :5.4.1',
      'not listed in ! {client}',
      '@ ~ unknown in|not known at this|is not known here',
      'no se encontro',
      '{konto} ~ {unbekannt}|invalid* ! {other}',
      'kein* ~ {konto}',
      '{unbekannt} + {konto}',
      'nie ma ~ uzytkownika|takiego|konta',
      'нет такого|несущ*',
      '不存在|未开通|存在し|見つか|宛先不明|ユーザー不明 ! ドメイン|域名',
    ],
    weak: [
      'mailbox unavailable & :550',
      'invalid ~ user id|userid|username',
      'address rejected|recipient rejected|recipient addresses rejected|invalid address|unknown address ! :501',
    ],
  },
  'policy-rejected': {
    specific: ['policy|policies|administrative prohibition|not accept delivery'],
    weak: ['{blocked}|refus*|unacceptable|abgelehnt|rechazad*|rejet*|rifiutat*|отклон*|拒绝|拒否'],
  },
  'not-supported': {
    exact: [
      'smtputf8|8bitmime|utf8|dsn|vrfy|expn ~ not supported|unsupported|disabled|required but|not offered|no|requires',
      'not support|extension not supported|type not supported|internationalized',
      'unsupported + option|parameter|command',
      'parameter unrecognized|not allow this operation|not implemented|unimplemented|body type unknown|authentication not enabled|authentication mechanism not supported|unrecognized authentication type',
    ],
  },
  'protocol-error': {
    exact: [
      'bad|unknown|invalid|unexpected|unrecognized|improper + command*|verb',
      'need|say|send|use + helo|hello|ehlo',
      'helo|ehlo|mail|rcpt + first',
      'bad sequence|need mail|need rcpt|out of sequence|syntax error|bad syntax|pre greeting|not yet given|too many syntax|command unrecognized|command not recognized|command unknown|command too long|talk too soon|ehlo required|protocol error*|synchronization|valid rcpt command|http request*|improper use of smtp|pipelining|protocol violation',
    ],
    weak: ['no recipient*|no valid recipients'],
  },
  'delivery-expired': {
    exact: [
      'queue too long|retry period|retry time not reached|maximum retries|deleted from queue|failing for a long time|exceeded max time|queue lifetime|retry timeout exceeded|message timed out|time limit specified|giving up|too old|expired ! certificate|password|token|license|domain ! session|connection + expired|refused ! smtp connection',
      'not be delivered|not deliver|undeliver*|trying|cannot send ~ days|hours ! not yet|still|will',
      'delivery failed ~ attempts',
    ],
  },
  'server-unavailable': {
    exact: [
      'busy|load too high|load is too high|load average|high load|overload* ! mailbox busy|mailbox is|mailbox unavailable',
      'maintenance|shutting down|not accepting|not ready|unable to accept|temporarily down|offline',
    ],
    specific: [
      'service|server|system|host ~ not active|discontinued|no longer|out of service|terminated',
      'service|temporarily|currently|temporary|resources + unavailable|not available ! mailbox',
      'unable to process connection',
      'wartung*|nicht verfugbar|indisponible|недоступ*',
    ],
    weak: ['{later} ! check the'],
  },
  'server-error': {
    exact: [
      'local|internal|configuration|server|system|software|lookup|write|processing|resource|backend + error*|problem*|failure',
      'temporary authentication|license expired|sql|ldap|queue file|storedrv|command died|cannot create|out of memory|cannot open|unable to chdir|database',
      'verification|address + problem',
      'milter|policy server|clamd|spamd|scanner|scanners|transport|maildir|procmail ~ unable|timeout|unavailable|not available|refused|failed|error ! failed to connect',
      'mail server temporarily rejected|unexpected condition|died with',
    ],
    specific: [
      'unable to process|failed to process|lookup failed|misconfigur*|interner fehler|erreur interne|error interno|errore interno|внутренн*',
      'exception',
      'temporary|technical|unexpected|unknown + failure|error*|problem*|reason*',
    ],
  },
  'connection-failed': {
    exact: [
      'connection|connect|conversation|socket*|network ~ refused|dropped|reset*|close*|lost|aborted|failed|died|expired|down|disconnected|could not be',
      'host|peer|server ~ closed|terminated|dropped|down|disconnected|not answer|not respond*|not reachable',
      'could not|cannot|unable to|failed to|lost|dropped|closed + connect*',
      'zeitub*|接続でき|no se pudo conectar|no response|no answer|no route to host|in name resolution|greeting never received|broken pipe|unreachable|timed out|timeout|unexpectedly closed|closed unexpectedly|socket error|net io connectionclosed|actively refused|establish an smtp connection|eof',
      'verbindung|connexion|conexion ~ abgelehnt|refusee|rechazada|inakt*|inactiv*|getrennt',
      'session|connection* ~ inactiv*|idle|expired',
      'inactiv*|idle ~ session|connection*|timeout|limit',
    ],
  },
  delayed: {
    exact: [
      'not yet been delivered|not been delivered yet|attempts will continue|delivery incomplete|being retried|noch nicht zugestellt|wurde verzogert|nur eine warnung|still undelivered|still in queue|will keep trying|delivery is delayed|warning message only|has been frozen',
    ],
  },
  accepted: { weak: ['delivered successfully|successfully relayed|accepted for delivery ! not|:4|:5'] },
};
