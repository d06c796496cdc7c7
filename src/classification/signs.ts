/** What words say beside the cause. */
export type SignName = 'sender' | 'domain' | 'thing' | 'hopeless' | 'later' | 'receiving' | 'taken' | 'waiting';

/** Rules about more than the cause, in the notation of `parseRule`. */
export const signs: { readonly [S in SignName]: string } = {
  /** It points at the sending side, or at anything else than an address: then none is at fault for certain. */
  sender:
    '#|{listed}|{sender}|quota|login|password|auth|authenticat*|spf|dkim|dmarc|reputation|relaying|spam*|to send|sending|{your}|you are|you have no|you must|you do not have a|callout|callback|author|source|envelope|client|ip|connection*|session|transaction|timeout|key|encrypt*|header*|field|option*|version|licen*|policy|limit|limits|too many|harvest*|whitelist*|filter*|scan*|backend|gateway|backup|user agent|logged in|later|temporar*|{helo}|log in|hosting|smtp account|smtp service for|smtp access|for smtp|relay account|api|sasl|cc|bounce address|from user|the from|outgoing|outbound|no valid recipients ! relay recipient table|not listed in|top 20 lines|addressee unknown relay=|giving up on|you are trying to reach|you are trying to contact',
  /** A domain, not a mailbox, is said to be switched off. */
  domain: 'domain* ~ {off}',
  /** It speaks of what belongs to users, not of one. */
  thing: '{user} + server|file|database|transport|state|data|command|configuration',
  /** Retrying is said to be of no use. */
  hopeless: 'retrying will not succeed|permanently deferred|do not retry|not be accepted for delivery',
  /** Waiting is said to be of use. */
  later: 'later|try again in|again after',
  /** A recipient is said to get more than the mailbox may take. */
  receiving: ':5.2.121|:5.2.122|is receiving mail|can receive|receive limit',
  /** The message is said to be in other hands. */
  taken: 'queued|delivered|accepted for delivery|message accepted|accepted message|relayed',
  /** A time to wait may be named. */
  waiting: 'again|retry*|back|wait|{grey}|resend|reconnect|deferred|delayed|blocked|attempt',
};
