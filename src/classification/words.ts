/** Classes of words that rules name in braces: alternatives joined by `|`. */
export interface WordClasses {
  readonly [name: string]: string;
}

export const words: WordClasses = {
  user: 'user|users|username|user name|mailbox|mail box|mailboxes|recipient|recipients|rcpt|rcpt to|account|accounts|addressee|email address|mail address|destination address|mailbox address|to address|this address|that address|the address|your address|email id|alias|customer|inbox|local part|mailing list|distribution list',
  missing:
    'unknown|not found|notfound|not exist|not exists|no exist|nonexistent|non exist*|nonexist*|unexist*|not known|not valid|invalid|not recogni*|unrecogni*|no longer exist|no longer exists|cannot be found|not be found|not here|no such|not a valid|not listed|not registered|undefined|not present|not match any|unallocated|not available here|not local|not our customer|not served',
  noSuch:
    'no such|unknown|non exist*|nonexist*|not a valid|not a known|no valid|invalid|unrecogni*|bad|no|not valid|there is no|no existing|illegal|not existing|nosuch|cannot find|could not find|unable to find|not an existing|not have a|not have an',
  off: 'disabled|deactivated|inactive|suspended|locked|closed|blocked|terminated|expired|frozen|deleted|discontinued|not active|no longer active|dormant|not activated|removed|cancel*|abandoned|no longer in use|no longer used|no longer valid|no longer available|turned off|switched off|banned|on hold|not enabled',
  full: 'full|over quota|overquota|quota exceed*|exceed quota|exceeds quota|exceeded quota|exceeded its quota|exceeded their quota|exceeded his quota|over its quota|over their quota|out of space|out of storage|no space left|quota is exceeded|quota reached|size limit|size exceeded|storage limit|storage quota|disk quota|storage space|exceeded the storage|exceeded storage|limit exceeded',
  listed:
    'listed|blacklist*|black list*|blocklist*|block list*|blocked using|rbl|rbls|dnsbl*|rhsbl|denylist|deny list|blackhole*',
  reputation: 'reputation|poor senderbase',
  blocked:
    'block*|refused|reject*|denied|banned|not accepted|not allowed|not permitted|not welcome|forbidden|prohibited|filtered|unauthorized|not authorized|disallowed',
  client:
    'client|host|your ip|ip|ips|ip address*|your server|your mail server|your mailserver|connecting ip|sender ip|mta|sending server|connection*|netblock|subnet|network|relay|server ip|smtp server',
  spam: 'spam*|unsolicited|junk|junkmail|uce|ube|bulk|anti spam|antispam|phish*|scam',
  judged:
    'classified|considered|identified|detected|looks like|judged|flagged|recogni*|marked|suspected|likely|appears|categorized|scored|tagged|seems|determined|score|regarded|deemed|classification|is|as|contains|similar to|possibl*|probabl*|resembles|suspicious|found to be|matches|declared',
  message: 'message|messages|mail|mails|email|emails|content|contents|letter|body|subject',
  sender:
    'sender|senders|envelope from|mail from|mailfrom|from address|return path|reverse path|from domain|domain of sender|sending domain|originator|from header|return address|expediteur|absender*|remitente|mittente|emetteur|nadawc*|afzender|remetente|отправител*|发件人|送信者',
  tooMany:
    'too many|too much|excessive|too frequent|too fast|too quickly|exceed*|over the|maximum|limited|over limit|max|unusual rate|high volume|rate limit*|throttl*|limit reached',
  later: 'again|try later|retry later|please retry|come back|retry in|please wait|later',
  grey: 'greylist*|graylist*|grey list*|gray list*|postgrey',
  tls: 'tls|starttls|ssl|encryption|encrypted|secure connection|certificate|dane|tlsa|mta sts',
  spf: 'spf|sender policy framework|senderid|sender id',
  failed:
    '{blocked}|fail*|not pass|hard fail|hardfail|softfail|soft fail|invalid|violat*|error|permerror|temperror|policy|check|missing|required|none|no valid|not aligned|alignment|unauthenticated|not valid|not designated|bad|forged|must pass|verification|not configured|lacks|record|records',
  reverse:
    'ptr|reverse dns|rdns|reverse lookup|reverse hostname|reverse name|inverse dns|in addr.arpa|fcrdns|reverse mapping|reversed dns|reverse ip|reverse resolution|forward confirmed|reverse record|reverse entry|hostname for|reverse and forward',
  helo: 'helo|ehlo|helo/ehlo|ehlo/helo',
  syntax: 'syntax|malformed|format|illegal character|illegal characters|fully qualified|rfc 2821|rfc 5321|rfc 821',
};
