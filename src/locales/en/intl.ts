import type { Wait } from '../../presentation/hint-texts.js';

/** "in 5 minutes", "in 1 hour". */
export const inTime = ({ amount, unit }: Wait): string => new Intl.RelativeTimeFormat('en').format(amount, unit);

/** "Spamhaus ZEN and SpamCop". */
export const allOf = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
