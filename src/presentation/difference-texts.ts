import type { AnyComparison } from '../comparison/compare.js';
import type { Difference } from '../comparison/differences.js';
import type { CommandName } from '../facts/commands.js';
import { byDigit, type ComparedCode, type PageLocale } from './compared-code.js';
import type { CodeWith, ComparisonTexts, NamedCategory, SeverityPair } from './comparison-texts.js';

type Found<F extends Difference['field']> = Extract<Difference, { readonly field: F }>;

/** What the sentences about one difference are made from. */
interface Context {
  readonly a: ComparedCode;
  readonly b: ComparedCode;
  readonly texts: ComparisonTexts['differences'];
  readonly locale: PageLocale;
}

const isFailure = ({ digit }: ComparedCode): boolean => digit > 3;

const joined = (sentences: readonly (string | false | undefined)[]): string => sentences.filter(Boolean).join(' ');

const isTold = <K extends string>(key: string, texts: { readonly [T in K]: unknown }): key is K =>
  Object.hasOwn(texts, key);

/** 550 and 552 are said of more than one trouble, so that the number alone tells nobody what to do. */
const isCatchAll = ({ code, enhanced }: ComparedCode): boolean =>
  (code === 550 || code === 552) && enhanced?.known !== 'detail';

/** What the severity makes of a retry anyway is no news beside it. */
function retryText(side: ComparedCode, retry: Found<'retry'>['a'], { texts }: Context): string {
  const expected = side.digit === 4 ? 'later' : 'after-change';
  const isNews = isFailure(side) && !isCatchAll(side) && retry !== expected;
  return isNews && isTold(retry, texts.retry) ? texts.retry[retry](side.name) : '';
}

/** The commands worth naming: none of superseded documents, and AUTH stands for the exchange that it opens. */
function shown(commands: readonly CommandName[], among: readonly CommandName[]): readonly CommandName[] {
  const left = commands.filter(command => !/^(TURN|SEND|SOML|SAML)$/.test(command));
  return among.includes('AUTH') ? left.filter(command => command !== 'auth-response') : left;
}

function listsText(
  shared: readonly CommandName[],
  a: CodeWith<readonly CommandName[]>,
  b: CodeWith<readonly CommandName[]>,
  { commands }: ComparisonTexts,
): string {
  const [narrower, wider] = a.value.length === 0 ? [a, b] : [b, a];
  if (shared.length === 0) return narrower.value.length === 0 ? '' : commands.apart(a, b);
  if (wider.value[0] === 'any') return commands.withinAny({ code: narrower.code, value: shared }, wider.code);
  if (narrower.value.length > 0) return commands.overlapping(shared, a, b);
  return wider.value.length === 0 ? '' : commands.within(shared, narrower.code, wider);
}

function commandsText({ shared, onlyA, onlyB }: Found<'commands'>, { a, b, locale }: Context): string {
  const all = [...shared, ...onlyA, ...onlyB];
  return listsText(
    shown(shared, all),
    { code: a.name, value: shown(onlyA, all) },
    { code: b.name, value: shown(onlyB, all) },
    locale.comparisonTexts,
  );
}

/** Between codes of one severity only, since else the severity says it; a plain yes needs no sentence. */
function outcomeText({ commands }: Found<'outcome'>, { a, b, texts }: Context): string {
  const [first] = commands;
  if (!first || a.name.charAt(0) !== b.name.charAt(0)) return '';
  const alike = commands.filter(found => found.a === first.a && found.b === first.b).map(({ command }) => command);
  return joined([
    isTold(first.a, texts.outcome) && texts.outcome[first.a](a.name, alike),
    isTold(first.b, texts.outcome) && texts.outcome[first.b](b.name, alike),
  ]);
}

/** Beside a success or another code like it, it is no news that a failure does not tell who has to act. */
function partiesText(found: Found<'party'>, { a, b, texts }: Context): string {
  const [partyA, partyB] = [isCatchAll(a) ? 'unknown' : found.a, isCatchAll(b) ? 'unknown' : found.b];
  const areFailures = isFailure(a) && isFailure(b) && partyA !== partyB;
  return joined([
    isFailure(a) && (partyA !== 'unknown' || areFailures) && texts.party[partyA](a.name),
    isFailure(b) && (partyB !== 'unknown' || areFailures) && texts.party[partyB](b.name),
  ]);
}

const isOf =
  (codes: readonly string[]) =>
  (code: string): boolean =>
    codes.includes(code);

/** The usual companions of a failure that a session shows and that came without one; the commonest alone. */
function companionsOf(side: ComparedCode, among: readonly string[]): readonly string[] {
  const isOpen = isFailure(side) && isSeen(side) && !side.enhanced;
  return isOpen ? (side.row?.typicalEnhanced.slice(0, 6).filter(isOf(among)).slice(0, 4) ?? []) : [];
}

function enhancedText({ shared, onlyA, onlyB }: Found<'enhanced'>, { a, b, texts }: Context): string {
  const both = companionsOf(a, companionsOf(b, shared));
  const textFor = (side: ComparedCode, only: readonly string[]): string => {
    const own = companionsOf(side, both.length > 0 ? only : [...shared, ...only]);
    return own.length > 0 ? texts.enhanced(side.name, own, both.length > 0) : '';
  };
  return joined([both.length > 0 && texts.enhancedOfBoth(both), textFor(a, onlyA), textFor(b, onlyB)]);
}

function connectionText(found: Found<'connection'>, { a, b, texts }: Context): string {
  const { 'always/may': alwaysMay, 'always/no': alwaysNo, 'may/no': mayNo } = texts.connection;
  const [stronger, weaker] = found.a === 'always' || found.b === 'no' ? [a, b] : [b, a];
  const kinds = [found.a, found.b];
  if (!kinds.includes('no')) return alwaysMay(stronger.name, weaker.name);
  return kinds.includes('always') ? alwaysNo(stronger.name, weaker.name) : mayNo(stronger.name, weaker.name);
}

const isNamed = (category: Found<'category'>['a']): category is NamedCategory =>
  category !== 'none' && !category.startsWith('unspecified');

/** Only extensions that the commands of a code do not name already. */
function extensionText(
  { name, row }: ComparedCode,
  only: readonly string[],
  also: boolean,
  { texts }: Context,
): string {
  const extensions = only.filter(extension => !Object.hasOwn(row?.commands ?? {}, extension));
  return extensions.length > 0 ? texts.extension(name, extensions, also) : '';
}

function standingText(side: ComparedCode, standing: Found<'standing'>['a'], { texts }: Context): string {
  const isDetail = standing === 'unlisted' && side.code === undefined && side.enhanced?.subject !== undefined;
  return texts.standing[isDetail ? 'unlistedDetail' : standing](side.name);
}

function subjectText(found: Found<'subject'>, { a, b, texts, locale }: Context): string {
  const titleOf = (subject: number): string | undefined =>
    Object.entries(locale.enhancedStatusCodeTexts?.subjects ?? {}).find(([key]) => key === `${subject}`)?.[1].title;
  const [titleA, titleB] = [titleOf(found.a), titleOf(found.b)];
  return titleA && titleB ? texts.subject({ code: a.name, value: titleA }, { code: b.name, value: titleB }) : '';
}

/** Where a code occurs is known only if a session with it is. */
const isSeen = ({ text }: ComparedCode): boolean => text?.exchange[0] !== undefined;

function textOf(found: Difference, context: Context): string {
  const { a, b, texts } = context;
  switch (found.field) {
    case 'severity': {
      const { first, second, key } = byDigit(a, b);
      return a.digit === b.digit ? '' : texts.severity[key as SeverityPair](first.name, second.name);
    }
    case 'outcome':
      return outcomeText(found, context);
    case 'party':
      return partiesText(found, context);
    case 'retry':
      return joined([retryText(a, found.a, context), retryText(b, found.b, context)]);
    case 'commands':
      return isSeen(a) && isSeen(b) ? commandsText(found, context) : '';
    case 'connection':
      return isSeen(a) && isSeen(b) ? connectionText(found, context) : '';
    case 'category':
      return isNamed(found.a) && isNamed(found.b)
        ? texts.category({ code: a.name, value: found.a }, { code: b.name, value: found.b })
        : '';
    case 'extension':
      return joined([
        extensionText(a, found.onlyA, found.shared.length > 0, context),
        extensionText(b, found.onlyB, found.shared.length > 0, context),
      ]);
    case 'standing':
      return joined([standingText(a, found.a, context), standingText(b, found.b, context)]);
    case 'enhanced':
      return enhancedText(found, context);
    case 'subject':
      return subjectText(found, context);
  }
}

/** A shared advice that is news of one of them: a full mailbox is worth another attempt even after a 5yz. */
function sharedRetry({ same }: AnyComparison, { a, b }: Context): readonly Difference[] {
  return a.digit === b.digit
    ? []
    : same.flatMap(it =>
        it.field === 'retry' && (it.value === 'later' || it.value === 'after-change')
          ? [{ field: it.field, a: it.value, b: it.value }]
          : [],
      );
}

/** Two that are sent together are one answer, so the advice for each alone would contradict the other. */
const isOfOneAnswer = ({ field }: Difference): boolean => field !== 'party' && field !== 'retry';

/** The sentences about the differences of two codes, each with its field, in the order of the differences. */
export function differenceTexts(
  comparison: AnyComparison,
  a: ComparedCode,
  b: ComparedCode,
  locale: PageLocale,
): readonly { readonly field: Difference['field']; readonly text: string }[] {
  const context = { a, b, texts: locale.comparisonTexts.differences, locale };
  const found = [...comparison.differences, ...sharedRetry(comparison, context)];
  return (comparison.relation.kind === 'sent-together' ? found.filter(isOfOneAnswer) : found)
    .map(difference => ({ field: difference.field, text: textOf(difference, context) }))
    .filter(({ text }) => text !== '');
}
