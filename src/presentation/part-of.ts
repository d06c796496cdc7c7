import type { Locale } from './locale.js';

/** One part of a language; throws a `TypeError` that names the part if it is missing. */
export function partOf<K extends keyof Locale>(
  locale: Partial<Locale> | null | undefined,
  part: K,
  taker: string,
): Locale[K] {
  const found = locale?.[part];
  if (found !== undefined) return found;
  throw new TypeError(
    `${taker}: the locale has no ${part}; accepted is a language such as en of smtp-replies/locales/en`,
  );
}
