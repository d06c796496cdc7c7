/** What words say beside the cause. */
export type SignName = 'sender' | 'domain' | 'hopeless' | 'taken' | 'waiting';

/** Rules about more than the cause, in the notation of `parseRule`. */
export const signs: { readonly [S in SignName]: string } = {
  /** It points at the sending side: then no address is at fault for certain. */
  sender:
    '#|{listed}|{sender}|quota|rate limit*|ratelimit*|login|password|auth|authenticat*|spf|dkim|dmarc|reputation|relay access|relaying|spam*|to send|sending|your account|your address|your mailbox|callout|{helo}|log in|outgoing|outbound|no valid recipients ! relay recipient table|addressee unknown relay=|giving up on',
  /** A domain, not a mailbox, is said to be switched off. */
  domain: 'domain* ~ {off}',
  /** Retrying is said to be of no use. */
  hopeless: 'retrying will not succeed|permanently deferred|do not retry|not be accepted for delivery|do not try again',
  /** The message is said to be in other hands. */
  taken: 'queued|delivered|accepted for delivery|message accepted|mail accepted|accepted message|relayed',
  /** A time to wait may be named. */
  waiting: 'again|retry*|back|wait|{grey}|resend|reconnect|deferred|delayed|blocked|attempt',
};
