/** What words say beside the cause. */
export type SignName = 'sender' | 'hopeless' | 'passing' | 'unsuppressable';

/** Rules about more than the cause, in the notation of `parseRule`. */
export const signs: { readonly [S in SignName]: string } = {
  /** It points at the sending side: then no address is at fault for certain. */
  sender:
    '#|{listed}|{sender}|quota|rate limit|rate limited|ratelimit|login|password|authentication|authenticate|authenticated|spf|dkim|dmarc|reputation|relay access|relaying|spam|spammer ! relay recipient table',
  /** Retrying is said to be of no use. */
  hopeless:
    'retrying will not succeed|permanently deferred|do not retry|dont retry|not be accepted for delivery|do not try again',
  /** A final code that the words take back. */
  passing: '{grey}|{later}|temporarily deferred|temporarily rejected|temporarily blocked|frequency limited',
  unsuppressable: 'temporarily|temporary|try again|later|may not exist',
};
