/**
 * A stranger's text made fit for display: without control, line-breaking and bidirectional characters, which become
 * single spaces, and cut to a number of characters.
 */
export function shown(text: string, limit: number): string {
  const clean = text
    .slice(0, limit * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const characters = [...clean];
  if (characters.length <= limit) return clean;
  return `${characters.slice(0, limit - 1).join('')}…`;
}
