import type { Wait } from '../../presentation/hint-texts.js';

/** "dans 5 minutes", "dans 1 heure". */
export const inTime = ({ amount, unit }: Wait): string => new Intl.RelativeTimeFormat('fr').format(amount, unit);

/** "Spamhaus ZEN et SpamCop". */
export const allOf = (names: readonly string[]): string => new Intl.ListFormat('fr').format(names);
