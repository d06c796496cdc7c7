import { QUOTATION_LIMIT } from '../parsing/quoted-reply.js';
import { commandNamed } from '../semantics/commands.js';
import { severityOf } from '../semantics/severity.js';
import type { Classification, Evidence } from './classification.js';
import { adviceOf } from './code-reasons.js';
import { type ClassifyOptions, digitOf, type Failure, isPossible } from './failure.js';
import { deliveryOf, isBeforeData, permanenceOf, retryOf, type Said, suppressOf } from './judgement.js';
import { textAt } from './properties.js';
import { type Reading, readWords } from './read-words.js';
import type { FailureReason, Party } from './reasons.js';
import { readRetryAfter } from './retry-words.js';
import type { RuleBook } from './rules.js';
import type { SignName } from './signs.js';
import type { SiteJudge } from './site-rules.js';
import { codeVerdict, confidenceOf, enhancedVerdict, errorVerdict, ranks, type Verdict } from './verdict.js';

/** A command that `commandNamed` does not know; anything else may be a secret of an AUTH exchange. */
const ofLetters = /^\s*([a-z]{3,10})(?!\S)/i;

/** How `commandReplies` spells a command, if it knows it. */
const named = (command = ''): string | undefined => (command ? commandNamed(command) : undefined);

/** What the reader knows and what the failure says, in one. */
function complete(read: Failure, options: ClassifyOptions | null | undefined): Failure {
  const place = textAt(options, 'phase');
  const asked = textAt(options, 'command');
  const phase = named(place);
  const said = place || asked || read.command;
  const { text, start, end, code, enhanced, disposition, error } = read;
  return {
    text,
    start,
    end,
    code,
    enhanced,
    disposition,
    command: phase ?? named(asked) ?? named(read.command) ?? (said && ofLetters.exec(said)?.[1]?.toUpperCase()),
    host: textAt(options, 'host') || read.host,
    recipient: textAt(options, 'recipient') || read.recipient,
    error: error && isBeforeData(phase) ? { ...error, delivery: 'not-accepted' } : error,
  };
}

/** Weighs all that speaks for a reason, and says what follows from the best of it. */
export function judge(
  book: RuleBook,
  site: SiteJudge | undefined,
  read: Failure,
  options: ClassifyOptions | null | undefined,
): Classification {
  const failure = complete(read, options);
  const own = site?.(failure);
  const reading = readWords(book, failure, failure.start, failure.end);
  const composed = compose(failure, verdictsOn(book, failure, reading, own?.verdict), reading, options);
  return own ? own.apply(composed) : composed;
}

/** All verdicts, the best first. */
function verdictsOn(book: RuleBook, failure: Failure, reading: Reading, own: Verdict | undefined): readonly Verdict[] {
  const words = reading.verdict ?? wordsAround(book, failure);
  const digit = digitOf(failure);
  const { error } = failure;
  const verdicts: Verdict[] = [];
  for (const verdict of [own, error && errorVerdict(error), words, enhancedVerdict(failure), codeVerdict(failure)])
    if (verdict && isPossible(verdict.reason, digit))
      verdicts.splice(verdicts.filter(({ rank }) => rank >= verdict.rank).length, 0, verdict);
  return verdicts;
}

/** What is said before a quoted reply that gives no reason itself; PHPMailer puts the server's words behind "Detail:". */
function wordsAround(book: RuleBook, failure: Failure): Verdict | undefined {
  const { text, start } = failure;
  const from = text.lastIndexOf(' Detail: ', start) + 1;
  const verdict = start === 0 ? undefined : readWords(book, failure, from, start).verdict;
  return verdict && { ...verdict, rank: Math.min(verdict.rank, ranks.outer) };
}

function compose(
  completed: Failure,
  verdicts: readonly Verdict[],
  { signs, provider, blocklists }: Reading,
  options: ClassifyOptions | null | undefined,
): Classification {
  const said = saidBy(signs, blocklists.length > 0, verdicts);
  const reason = finalReason(completed, verdicts[0]);
  const failure = reason === 'tls-failed' ? atHandshake(completed) : completed;
  const { text, start, code, enhanced, command, host, recipient } = failure;
  const permanence = permanenceOf(failure, reason, said);
  const retry = retryOf(failure, reason, permanence, said, options);
  return {
    reason,
    severity: severityOf(code),
    permanence,
    party: reason === 'rate-limited' && signs.includes('receiving') ? 'recipient' : partyOf(failure, reason),
    retry,
    retryAfterSeconds: retry === 'later' && signs.includes('waiting') ? readRetryAfter(text) : undefined,
    suppress: suppressOf(failure, reason, permanence, said),
    delivery: deliveryOf(failure, reason, said),
    closesConnection: code === 421 || failure.error?.dropped === true,
    recipient,
    provider: provider && { id: provider.id, name: provider.name },
    blocklists,
    code,
    enhanced,
    command,
    host,
    truncated: text.length - start > QUOTATION_LIMIT,
    confidence: reason === 'accepted' && digitOf(failure) === 2 ? 'certain' : confidenceOf(verdicts),
    evidence: verdicts.length > 0 ? verdicts.map(verdict => verdict.evidence) : severityEvidence(code),
  };
}

const saidBy = (signs: readonly SignName[], listed: boolean, verdicts: readonly Verdict[]): Said => ({
  pointsAtSender: listed || signs.includes('sender') || signs.includes('thing'),
  ofDomain: signs.includes('domain'),
  hopeless: signs.includes('hopeless'),
  later: signs.includes('later'),
  taken: signs.includes('taken'),
  spoken: verdicts.some(({ rank }) => rank >= ranks.telling),
  worded: verdicts.some(({ rank, reason, bare }) => rank >= ranks.telling && reason === verdicts[0]?.reason && !bare),
});

/** A handshake comes before every message, and a new connection meets the same; of that, a code that wraps it knows nothing. */
const atHandshake = (failure: Failure): Failure =>
  failure.error?.wraps
    ? { ...failure, error: { ...failure.error, delivery: 'not-accepted', dropped: false } }
    : failure;

/** Who must act: for the name of a host that is not the recipient's domain, whoever configured it. */
function partyOf({ error, recipient, host = '' }: Failure, reason: FailureReason): Party {
  const isConfigured = error?.ofHost === true && !recipient?.toLowerCase().endsWith(`@${host.toLowerCase()}`);
  return reason === 'domain-not-found' && isConfigured ? 'developer' : adviceOf(reason).party;
}

const severityEvidence = (code: number | undefined): readonly Evidence[] =>
  code === undefined ? [] : [{ kind: 'severity', rule: `${Math.floor(code / 100)}yz` }];

/** Reasons about an address, which in answer to MAIL FROM is the sender's. */
const ofAddresses: readonly FailureReason[] = [
  'mailbox-unknown',
  'mailbox-disabled',
  'domain-not-found',
  'address-syntax',
  'recipient-refused',
  'domain-not-accepting',
];

function finalReason(failure: Failure, first: Verdict | undefined): FailureReason {
  const { disposition, command } = failure;
  const digit = digitOf(failure);
  if (digit === 2 || (disposition === 'accepted' && digit < 4)) return 'accepted';
  if (!first) return disposition === 'delayed' ? 'delayed' : 'unknown';
  if (first.reason === 'delivery-expired' && disposition === 'delayed' && digit < 4) return 'delayed';
  return command === 'MAIL FROM' && ofAddresses.includes(first.reason) ? 'sender-rejected' : first.reason;
}
