import type { Wait } from '../../presentation/hint-texts.js';

/** "dentro de 5 minutos", "dentro de 1 hora". */
export const inTime = ({ amount, unit }: Wait): string => new Intl.RelativeTimeFormat('es').format(amount, unit);

/** "Spamhaus ZEN y SpamCop". */
export const allOf = (names: readonly string[]): string => new Intl.ListFormat('es').format(names);
