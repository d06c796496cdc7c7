import { finds, isText, wrongArgument } from '../parsing/wrong-argument.js';

interface Range {
  readonly tag: string;
  readonly quality: number;
}

/** `de_AT.UTF-8@euro` → `de-at`; the language-neutral `C` and `POSIX` are no language. */
function tagOf(text: string): string {
  const tag = text
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-')
    .toLowerCase();
  return tag === 'c' || tag === 'posix' ? '' : tag;
}

function rangeOf(entry: string): Range {
  const [tag = '', ...parameters] = entry.split(';');
  const quality = parameters.map(text => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(text)?.[1]).find(Boolean);
  return { tag: tagOf(tag), quality: Math.min(Number(quality ?? 1), 1) };
}

/** Drops the last subtag, and with it a single character before it (RFC 4647 §3.4). */
const shortened = (tag: string): string => tag.replace(/(?:-[^-])?-?[^-]*$/, '');

function matchFor<T extends string>({ tag }: Range, available: readonly T[]): T | undefined {
  if (tag === '*') return available[0];
  for (let range = tag; range !== ''; range = shortened(range)) {
    const found = available.find(candidate => candidate.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Picks the language to answer in, from what a reader asks for and what there is.
 *
 * Takes the value of an `Accept-Language` header, of `LANG` (`de_AT.UTF-8`) or of `LANGUAGE` (`de:en`), and BCP 47 tags;
 * gives one of the tags as it was given, or `undefined` if none matches, so that the caller chooses the fallback. The
 * highest quality wins, then the earlier entry; a tag with `q=0` is never given. Throws a `TypeError` for what is no text,
 * or no list of texts (RFC 4647 §3.4, RFC 9110 §12.5.4).
 *
 * @example
 * matchLocale('de-AT,de;q=0.9,en;q=0.5', ['en', 'de']); // 'de'
 * matchLocale('fr_CA.UTF-8', ['en', 'fr']); // 'fr'
 * matchLocale('ja', ['en', 'de']); // undefined
 */
export function matchLocale<const T extends string>(
  wanted: string | null | undefined,
  available: readonly T[],
): T | undefined {
  if (wanted != null && typeof wanted !== 'string') {
    throw wrongArgument("matchLocale() takes text such as 'de-AT,de;q=0.9'", wanted);
  }
  if (!finds(() => available.every(isText)))
    throw wrongArgument('matchLocale() takes a list of language tags', available);
  const ranges = (wanted ?? '').slice(0, 1000).split(/[,:]/).map(rangeOf);
  const refused = ranges.filter(({ quality }) => quality === 0).map(({ tag }) => tag);
  const allowed = available.filter(tag => !refused.includes(tag.toLowerCase()));
  return ranges
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(range => matchFor(range, allowed))
    .find(found => found !== undefined);
}
