/** Classes of words that rules name in braces: alternatives joined by `|`. */
export interface WordClasses {
  readonly [name: string]: string;
}

export const words: WordClasses = {
  user: 'user|users|username|user name|mailbox|mail box|mailboxes|recipient|recipients|rcpt|rcpt to|account|accounts|addressee|email address|e mail address|mail address|recipient address|destination address|mailbox address|to address|this address|that address|the address|your address|email id|alias|person|customer|inbox|mail user|local part|mailing list|distribution list',
  missing:
    'unknown|not found|notfound|does not exist|doesnt exist|dont exist|dosent exist|do not exist|did not exist|not exist|not exists|no exist|nonexistent|non existent|non existant|non existing|unexistent|not known|not valid|invalid|unrecognized|unrecognised|not recognized|not recognised|isnt valid|no longer exist|no longer exists|could not be found|cannot be found|cant be found|couldnt be found|was not found|were not found|wasnt found|not here|no such|not a valid|not listed|not registered|undefined|not present|does not match any|unallocated|not available here|not local|not our customer|not served here',
  noSuch:
    'no such|unknown|nonexistent|non existent|non existant|non existing|not a valid|not a known|no valid|invalid|unrecognized|unrecognised|bad|no|isnt a valid|is no|there is no|theres no|illegal|not existing|nosuch|no existing|cannot find|cant find|could not find|couldnt find|unable to find|not an existing|does not have a|doesnt have a|do not have a',
  off: 'disabled|deactivated|de activated|inactive|suspended|locked|closed|blocked|terminated|expired|frozen|deleted|discontinued|not active|no longer active|dormant|not activated|removed|revoked|cancelled|canceled|retired|unavailable due to inactivity|abandoned|obsolete|no longer in use|no longer used|no longer valid|no longer available|turned off|switched off|banned|on hold|not enabled|inactivated|barred',
  full: 'full|over quota|overquota|overquoted|over its quota|over their quota|over his quota|over the quota|quota exceeded|exceeded quota|exceeded its quota|exceeded their quota|exceeds quota|exceeds its quota|exceeded his quota|out of space|out of storage|no space left|out of quota|quota exceed|quota is exceeded|quota reached|quota limit|exceed quota|size limit|size exceeded|storage limit|storage quota|disk quota|storage exceeded|storage space|too full|exceeded the storage|exceeded storage|reached its quota|reached quota|disk full|limit exceeded',
  listed:
    'listed|blacklisted|black listed|blocklisted|block listed|blacklist|black list|blocklist|block list|blocklists|blacklists|blocked using|rbl|rbls|dnsbl|dnsbls|dnsrbl|rhsbl|denylist|deny list|ipbl|realtime blackhole list|blackhole list|blackholed',
  reputation:
    'poor reputation|bad reputation|low reputation|very low reputation|reputation|no reputation|insufficient reputation|ip reputation|poor senderbase|negative reputation',
  blocked:
    'blocked|block|refused|rejected|denied|banned|not accepted|not allowed|not permitted|barred|rejecting|blocking|not welcome|forbidden|prohibited|filtered|unauthorized|not authorized|disallowed',
  client:
    'client|client host|host|your ip|your ip address|ip|ip address|ips|ip addresses|connecting host|your host|your server|your mail server|your mailserver|connecting ip|sending ip|sender ip|source ip|remote ip|originating ip|mta|sending mta|sending server|connection|connections|your network|netblock|subnet|network|ip range|your mta|sending host|remote host|relay|server ip|smtp server',
  spam: 'spam|spammy|spams|unsolicited|junk|junkmail|junk mail|uce|ube|bulk mail|bulk email|bulk|spam like|spamming|anti spam|antispam|spamassassin|phishing|phish|scam',
  judged:
    'classified|considered|identified|detected|looks like|judged|flagged|recognized|recognised|marked|suspected|likely|appears|categorized|scored|tagged|seems|determined|score|regarded|deemed|classification|is|as|contains|similar to|possible|probable|resembles|suspicious|found to be|matches|evaluated|declared',
  message:
    'message|messages|mail|mails|email|emails|e mail|your message|your mail|content|contents|letter|body|subject',
  sender:
    'sender|senders|sender address|envelope sender|envelope from|mail from|mailfrom|from address|return path|reverse path|from domain|sender domain|domain of sender|domain of sender address|sending domain|senders domain|sender verify|sender verification|originator|from header|senders address|return address|sender email|sender id|envelope from address|expediteur|absender|remitente|mittente|emetteur|emisor|nadawca|nadawcy|afzender|remetente|отправитель|отправителя|отправителю|发件人|送信者',
  recipientRole:
    'recipient|recipients|rcpt|rcpt to|recipient address|destination|mailbox|addressee|destinataire|empfanger|destinatario|odbiorca|ontvanger|получатель|получателя|收件人',
  tooMany:
    'too many|too much|excessive|too frequent|too fast|too quickly|exceeded|exceeds|exceed|exceeding|over the|maximum|limited|over limit|max|unusual rate|high volume|rate limit|rate limited|throttled|throttling|limit reached|limit exceeded',
  perTime:
    'per hour|per minute|per day|per second|hourly|daily|rate|ratelimit|rate limit|frequency|hour|minute|today|24 hours|per connection|short period|in a short|within|concurrent|simultaneous|from your|messages sent',
  later:
    'try again later|try later|retry later|please try later|try again|please retry|come back later|try again in|retry in|try it again|come back in|please wait|later',
  grey: 'greylist*|graylist*|grey list*|gray list*|postgrey',
  tls: 'tls|starttls|ssl|encryption|encrypted|secure connection|certificate|dane|tlsa|mta sts',
  spf: 'spf|sender policy framework|senderid|sender id',
  auth: 'spf|sender policy framework|dkim|dmarc|domainkeys|arc',
  failed:
    'fail|fails|failed|failure|failing|not pass|didnt pass|does not pass|did not pass|doesnt pass|hard fail|hardfail|softfail|soft fail|invalid|violation|violates|error|permerror|temperror|not authorized|unauthorized|not permitted|not allowed|denied|reject|rejected|rejects|refused|policy|check|missing|required|none|no valid|not aligned|alignment|unauthenticated|not valid|not designated|does not designate|bad|forged|blocked|must pass|verification|not configured|lacks|record|records|not accepted',
  reverse:
    'ptr|reverse dns|rdns|reverse lookup|reverse hostname|reverse name|ptr record|ptr records|inverse dns|in addr.arpa|fcrdns|reverse mapping|reversed dns|reverse address|reverse ip|reverse resolution|forward confirmed|reverse record|reverse entry|dns ptr|hostname for|reverse and forward',
  helo: 'helo|ehlo|helo/ehlo|ehlo/helo|helo name|helo command|helo hostname|helo host|helo string|helo domain|helo argument|helo greeting',
  syntax: 'syntax|malformed|format|illegal character|illegal characters|fully qualified|rfc 2821|rfc 5321|rfc 821',
};
