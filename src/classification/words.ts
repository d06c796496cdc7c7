/** Classes of words that rules name in braces: alternatives joined by `|`. */
export interface WordClasses {
  readonly [name: string]: string;
}

export const words: WordClasses = {
  user: 'user|users|local user|username|user name|mailbox|mail box|mailboxes|recipient|recipients|rcpt|account|accounts|addressee|email address|mail address|to address|this address|that address|the address|your address|email id|alias|customer|inbox|local part|mailing list|distribution list',
  missing:
    'unknown|not found|notfound|not exist*|no exist|non exist*|nonexist*|unexist*|not known|not valid|invalid|not recogni*|unrecogni*|no longer exist*|cannot be found|not be found|not here|no such|not a valid|not listed|not registered|undefined|not present|not match any|unallocated|not available here|not local|not our customer|not served',
  noSuch:
    'no such|unknown|non exist*|nonexist*|not a valid|not a known|no valid|invalid|unrecogni*|bad|no|not valid|there is no|no existing|illegal|nosuch|cannot find|could not find|unable to find',
  off: 'disabled|deactivated|inactive|suspended|locked|closed|blocked|terminated|expired|frozen|deleted|discontinued|not active|no longer active|dormant|not activated|removed|cancel*|abandoned|no longer in use|not in use|no longer used|no longer valid|no longer available|turned off|switched off|banned|on hold|not enabled',
  full: 'full|over quota|overquota|quota exceed*|exceed quota|exceeds quota|exceeded quota|exceeded its quota|exceeded their quota|exceeded his quota|over its quota|over the quota|over their quota|would exceed|allotted|reached its maximum|out of space|out of storage|no space left|quota is exceeded|quota reached|size limit|size exceeded|storage limit|storage quota|disk quota|storage space|exceeded the storage|exceeded storage|limit exceeded',
  listed:
    'listed|blacklist*|black list*|blocklist*|block list*|blocked using|rbl|rbls|dnsbl*|rhsbl|denylist|deny list|blackhole*',
  reputation: 'reputation|poor senderbase',
  blocked:
    'block*|refuse*|reject*|denied|banned|not accept*|not allowed|not permitted|not welcome|forbidden|prohibited|filtered|unauthorized|not authorized|disallowed',
  client:
    'client|host|your ip|ip|ips|your server|your mail server|your mailserver|mta|sending server|connection*|netblock|subnet|network|relay|smtp server',
  spam: 'spam*|unsolicited|unwanted|junk|junkmail|uce|ube|bulk|anti spam|antispam|phish*|scam',
  sender:
    'sender|senders|envelope from|mail from|mailfrom|from address|return path|reverse path|from domain|domain of sender|sending domain|originator|from header|return address|expediteur|absender*|remitente|mittente|emetteur|nadawc*|afzender|remetente|отправител*|发件人|送信者',
  tooMany: 'too many|too much|excessive|exceed*|maximum|over limit|max|high volume|limit reached',
  later: 'again|try later|retry later|please retry|come back|retry in|please wait|later',
  grey: 'greylist*|graylist*|grey list*|gray list*|postgrey',
  tls: 'tls|starttls|ssl|encryption|encrypted|secure connection|certificate|dane|tlsa|mta sts',
  spf: 'spf|sender policy framework|senderid|sender id',
  failed:
    '{blocked}|fail*|not pass|hard fail|hardfail|softfail|soft fail|invalid|violat*|error|permerror|temperror|policy|check|missing|required|none|no valid|not aligned|alignment|unauthenticated|not valid|not designated|bad|forged|must pass|verification|not configured|lacks|record|records',
  reverse:
    'ptr|reverse dns|rdns|reverse lookup|reverse hostname|reverse name|inverse dns|in addr.arpa|fcrdns|reverse mapping|reversed dns|reverse ip|reverse resolution|forward confirmed|reverse record|reverse entry|hostname for|reverse and forward',
  helo: 'helo|ehlo',
};
