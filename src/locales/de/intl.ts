import type { Wait } from '../../presentation/hint-texts.js';

/** "in 5 Minuten", "in 1 Stunde". */
export const inTime = ({ amount, unit }: Wait): string => new Intl.RelativeTimeFormat('de').format(amount, unit);

/** "Spamhaus ZEN und SpamCop". */
export const allOf = (names: readonly string[]): string => new Intl.ListFormat('de').format(names);
