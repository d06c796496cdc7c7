import {
  type Classification,
  describe,
  hintOf,
  type Locale,
  outcomeOf,
  queueIdOf,
  type Reply,
  readReply,
} from 'smtp-replies';

type Row = readonly [label: string, text: string | undefined];

const responseOf = (result: unknown): string | undefined => {
  const { response, rejectedErrors } = result as { response?: string; rejectedErrors?: { response: string }[] };
  return rejectedErrors?.[0]?.response ?? response;
};

function rowsOfReply(reply: Reply, command: string, locale: Locale): readonly Row[] {
  return [
    [String(reply.code), `${describe(reply.code, { locale }).title} (${command}: ${outcomeOf(reply, command)})`],
    [reply.enhanced ?? '', reply.enhanced && describe(reply.enhanced, { locale }).title],
    ['queue', queueIdOf(reply)],
  ];
}

function rowsOfVerdict(verdict: Classification, locale: Locale): readonly Row[] {
  const { title, message, action } = hintOf(verdict, { locale, audience: 'sender' });
  const advice = `retry: ${verdict.retry}, suppress: ${verdict.suppress ? 'yes' : 'no'}`;
  return [
    ['why', `${verdict.reason} (${verdict.confidence}), up to: ${verdict.party}`],
    ['do', advice],
    [`tell (${locale.tag})`, verdict.reason === 'accepted' ? undefined : `${title}. ${message} ${action}`],
  ];
}

/** Prints what was answered, what the library makes of it, and what it would tell the person who pressed send. */
export function show(title: string, result: unknown, verdict: Classification, locale: Locale): void {
  const response = responseOf(result);
  const found = response === undefined ? undefined : readReply(response);
  const rows: readonly Row[] = [
    ...(response ?? '(no reply)').split('\n').map(line => ['S:', line] as const),
    ...(found ? rowsOfReply(found.reply, verdict.command ?? 'DATA', locale) : []),
    ...rowsOfVerdict(verdict, locale),
  ];
  console.log(`\n${title}`);
  for (const [label, text] of rows) if (text) console.log(`  ${label.padEnd(10)}${text}`);
}
