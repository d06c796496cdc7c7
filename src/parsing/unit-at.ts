/**
 * The code unit at a place of a text; NaN behind its end.
 *
 * Engines look `charCodeAt` up anew for each of the many makes of strings: literals, slices, sums … Called like this, it is
 * not looked up.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
