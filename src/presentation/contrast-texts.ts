import type { RetryAdvice } from '../classification/reasons.js';
import type { AnyComparison } from '../comparison/compare.js';
import { byDigit, type ComparedCode, type PageLocale } from './compared-code.js';
import { differenceTexts } from './difference-texts.js';

/** What sets two codes apart, and how to tell which of them fits. */
interface Contrast {
  readonly differences: readonly string[];
  readonly choice: string;
}

/** The enhanced status code and the bare reply code of two that are sent together. */
const togetherNames = (a: ComparedCode, b: ComparedCode): [enhanced: string, code: string] =>
  a.row ? [b.name, `${a.code}`] : [a.name, `${b.code}`];

/** The opening of a page. */
export function summaryOf(
  { relation }: AnyComparison,
  a: ComparedCode,
  b: ComparedCode,
  { comparisonTexts }: PageLocale,
): string {
  const { summaries, pairs } = comparisonTexts;
  const { first, second, key } = byDigit(a, b);
  if (relation.pair) return pairs[relation.pair].summary;
  switch (relation.kind) {
    case 'identical':
      return summaries.identical(a.name);
    case 'temporary-permanent-pair':
      return summaries.temporaryAndPermanent(first.name, second.name);
    case 'sent-together':
      return summaries.sentTogether(...togetherNames(a, b));
  }
  return summaries[key](first.name, second.name);
}

/** Whether no standard provides for a reply code, so that no server should send it. */
const isWithoutStandard = ({ code, row }: ComparedCode): boolean =>
  code !== undefined && row?.standing !== 'standard' && row?.standing !== 'experimental';

function valuesOf({ differences, same }: AnyComparison, field: 'party' | 'retry') {
  const found = differences.find(it => it.field === field);
  const shared = same.find(it => it.field === field);
  return found && 'a' in found ? [found.a, found.b] : shared ? [shared.value, shared.value] : [];
}

/** Whether a server asks for another attempt with the temporary one, and for none with the permanent one. */
function asksAsItsDigit(comparison: AnyComparison, a: ComparedCode, b: ComparedCode): boolean {
  const again: readonly RetryAdvice[] = ['later', 'with-fewer-recipients'];
  const [parties, retries] = [valuesOf(comparison, 'party'), valuesOf(comparison, 'retry')];
  return [a, b].every(({ digit }, side) =>
    again.some(it => it === retries[side]) ? digit === 4 && parties[side] !== 'unknown' : digit !== 4,
  );
}

function choiceOf(
  comparison: AnyComparison,
  a: ComparedCode,
  b: ComparedCode,
  { comparisonTexts }: PageLocale,
): string {
  const { whenToUse } = comparisonTexts;
  const { first, second, key } = byDigit(a, b);
  const strange = [a, b].filter(isWithoutStandard).map(({ code }) => `${code}`);
  if (comparison.relation.kind === 'sent-together') return whenToUse.sentTogether(...togetherNames(a, b));
  if (strange.length > 0) return whenToUse.withoutStandard([...new Set(strange)]);
  const [lower, higher] = first.name < second.name ? [first.name, second.name] : [second.name, first.name];
  if (key === '4/4' && lower.charAt(0) !== higher.charAt(0)) return whenToUse.firstDigit(lower, higher);
  const isOpen = key === '4/5' && !asksAsItsDigit(comparison, a, b);
  return whenToUse[isOpen ? 'firstDigit' : key](first.name, second.name);
}

/** Whether the commands tell two codes apart: none has both, or one that is no failure has a few of its own. */
function areApart({ differences }: AnyComparison, { digit }: ComparedCode): boolean {
  const found = differences.find(it => it.field === 'commands');
  if (found?.field !== 'commands') return false;
  return found.shared.length === 0 || (digit < 4 && [...found.onlyA, ...found.onlyB].includes('any'));
}

/**
 * The sentences about what sets two codes apart. Where the summary is about the severity, it is not said again; and where
 * the command that was sent decides which of them can come, that is what tells when each fits.
 */
export function contrastTexts(
  comparison: AnyComparison,
  a: ComparedCode,
  b: ComparedCode,
  locale: PageLocale,
): Contrast {
  const all = differenceTexts(comparison, a, b, locale);
  const { kind, pair } = comparison.relation;
  const news = all.filter(({ field }) => field !== 'severity');
  if (pair) {
    const told = kind === 'often-confused' || news.length === 0 ? all : news;
    return { differences: told.map(({ text }) => text), choice: locale.comparisonTexts.pairs[pair].whenToUse };
  }
  const choice = choiceOf(comparison, a, b, locale);
  const commands = news.find(({ field }) => field === 'commands');
  const decides =
    commands && areApart(comparison, byDigit(a, b).first) && ![a, b].some(isWithoutStandard) && news.length > 1;
  const told = decides ? news.filter(it => it !== commands) : news.length > 0 ? news : all;
  return { differences: told.map(({ text }) => text), choice: decides ? commands.text : choice };
}
