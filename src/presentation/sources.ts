import type { ListItem } from './document.js';

/** Where a cited passage stands: on the RFC Editor's site, or, for a draft, on the IETF's. */
function pageOf(source: string): string | undefined {
  if (source.startsWith('draft-')) return `https://datatracker.ietf.org/doc/${source}`;
  const [, number, section] = /^RFC (\d+)(?: §([\d.]+))?/.exec(source) ?? [];
  return number && `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`;
}

/** A list entry for a cited passage such as `RFC 5321 §4.2.2`, with a link to it. */
export const sourceItem = (source: string): ListItem => ({ text: source, href: pageOf(source) });
