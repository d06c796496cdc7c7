import type { Classification, FailureReason } from 'smtp-replies';

/** One labelled text, as in the files that `npm run accuracy` takes. */
export interface LabelledRow {
  readonly text: string;
  /** The labels that are acceptable; the first is the likeliest. */
  readonly reasons: readonly FailureReason[];
  /** The permanences that are acceptable, or null where the text does not tell. */
  readonly permanence: readonly ('permanent' | 'temporary')[] | null;
}

export interface Judged {
  readonly row: LabelledRow;
  readonly answer: Classification;
}

/**
 * Reasons that an application treats alike, by who acts and how: two reasons of one group differ in the words shown, not
 * in what is done. Wherever the groups of the label and of the answer are equal, the answer was good enough to act on.
 */
const actionGroups: { readonly [group: string]: readonly FailureReason[] } = {
  'drop the address': ['mailbox-unknown', 'mailbox-disabled', 'domain-not-accepting', 'mailbox-moved'],
  'correct the address': ['address-syntax', 'domain-not-found'],
  'leave it to the recipient': ['recipient-refused'],
  'wait for the recipient': ['mailbox-full'],
  'wait for the server': ['greylisted', 'server-error', 'server-unavailable', 'system-full', 'connection-failed'],
  'slow down': ['rate-limited'],
  'split the recipients': ['too-many-recipients'],
  'repair the sending system': [
    'ip-blocked',
    'dns-misconfigured',
    'domain-blocked',
    'message-unauthenticated',
    'policy-rejected',
    'relay-denied',
  ],
  'correct login or encryption': ['auth-required', 'auth-failed', 'encryption-required', 'tls-failed'],
  'use another sender': ['sender-rejected'],
  'change the message': ['spam-rejected', 'virus-detected', 'content-rejected', 'message-too-large'],
  'correct the program': ['message-malformed', 'protocol-error', 'not-supported', 'client-error'],
  'ask the receiver': ['routing-failure', 'delivery-expired'],
  nothing: ['accepted', 'delayed'],
  unknown: ['unknown'],
};

export const groupOf = (reason: FailureReason): string =>
  Object.keys(actionGroups).find(group => actionGroups[group]?.includes(reason)) ?? 'unknown';

/** Causes of which an address must never be suppressed. */
const neverSuppressed: readonly FailureReason[] = [
  'sender-rejected',
  'relay-denied',
  'auth-required',
  'auth-failed',
  'encryption-required',
  'tls-failed',
  'message-unauthenticated',
  'dns-misconfigured',
  'ip-blocked',
  'domain-blocked',
  'spam-rejected',
  'virus-detected',
  'content-rejected',
  'policy-rejected',
  'message-malformed',
  'rate-limited',
  'greylisted',
  'too-many-recipients',
  'message-too-large',
  'system-full',
  'server-error',
  'server-unavailable',
  'protocol-error',
  'not-supported',
  'connection-failed',
  'client-error',
  'delayed',
  'accepted',
  'routing-failure',
  'delivery-expired',
];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const isExact = ({ row, answer }: Judged): boolean => row.reasons.includes(answer.reason);

const inGroup = ({ row, answer }: Judged): boolean =>
  row.reasons.some(reason => groupOf(reason) === groupOf(answer.reason));

/** Share of rows of one sure permanence that were judged so. */
function permanenceRecall(judged: readonly Judged[], permanence: 'permanent' | 'temporary'): readonly [number, number] {
  const rows = judged.filter(({ row }) => row.permanence?.length === 1 && row.permanence[0] === permanence);
  return [rows.filter(({ answer }) => answer.permanence === permanence).length, rows.length];
}

function permanenceLines(judged: readonly Judged[]): readonly string[] {
  const rows = judged.filter(({ row }) => row.permanence);
  const right = rows.filter(({ row, answer }) => row.permanence?.some(permanence => permanence === answer.permanence));
  const recalls = (['permanent', 'temporary'] as const).map(permanence => permanenceRecall(judged, permanence));
  const balanced = recalls.reduce((sum, [hit, all]) => sum + (all === 0 ? 1 : hit / all), 0) / recalls.length;
  return [`permanence     ${share(right.length, rows.length)}`, `  balanced     ${share(balanced, 1)}`];
}

/** A final refusal that can only mean an unknown mailbox: it ought to be suppressed. */
const isPlainUnknown = ({ row, answer }: Judged): boolean =>
  row.reasons.length === 1 && row.reasons[0] === 'mailbox-unknown' && (answer.code ?? 0) > 499;

function suppressionLines(judged: readonly Judged[]): readonly string[] {
  const plain = judged.filter(isPlainUnknown);
  const found = plain.filter(({ answer }) => answer.suppress);
  const wrong = judged.filter(
    ({ row, answer }) => answer.suppress && row.reasons.every(reason => neverSuppressed.includes(reason)),
  );
  return [
    `suppressed     ${share(found.length, plain.length)} of ${plain.length} plain unknown mailboxes`,
    `  wrongly      ${wrong.length}`,
    ...wrong.map(({ row }) => `               ${row.text.slice(0, 120)}`),
  ];
}

/** Recall and precision of each reason, by the likeliest label. */
function reasonLines(judged: readonly Judged[]): readonly string[] {
  const reasons = [
    ...new Set(judged.flatMap(({ row, answer }) => [row.reasons[0] ?? 'unknown', answer.reason])),
  ].sort();
  return reasons.map(reason => {
    const labelled = judged.filter(({ row }) => row.reasons[0] === reason);
    const answered = judged.filter(({ answer }) => answer.reason === reason);
    const recall = share(labelled.filter(isExact).length, labelled.length);
    const precision = share(answered.filter(isExact).length, answered.length);
    return `  ${reason.padEnd(24)} recall ${recall.padStart(7)} of ${`${labelled.length}`.padStart(3)}   precision ${precision.padStart(7)} of ${answered.length}`;
  });
}

const countLines = (keys: readonly string[], whole: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `  ${`${count}`.padStart(4)}  ${share(count, whole).padStart(7)}  ${key}`);
};

const confusionOf = ({ row, answer }: Judged): string => `${row.reasons.join('|')} → ${answer.reason}`;

/** Everything that is measured about one file, as lines of text. */
export function reportOf(judged: readonly Judged[]): readonly string[] {
  const all = judged.length;
  const wrong = judged.filter(one => !isExact(one));
  return [
    `rows           ${all}`,
    `exact          ${share(all - wrong.length, all)}`,
    `action group   ${share(judged.filter(inGroup).length, all)}`,
    ...permanenceLines(judged),
    `unknown        ${share(judged.filter(({ answer }) => answer.reason === 'unknown').length, all)}`,
    ...suppressionLines(judged),
    'decided by',
    ...countLines(
      judged.map(({ answer }) => answer.evidence[0]?.kind ?? 'nothing'),
      all,
    ),
    'by reason (first label)',
    ...reasonLines(judged),
    'confusions',
    ...countLines(wrong.map(confusionOf), all),
  ];
}
