import type { ListItem } from './document.js';

/** A list entry for a cited passage such as `RFC 5321 §4.2.2`, with its place on the RFC Editor's site. */
export function sourceItem(source: string): ListItem {
  const [, number = '', section] = /^RFC (\d+)(?: §([\d.]+))?/.exec(source) ?? [];
  const anchor = section === undefined ? '' : `#section-${section}`;
  return { text: source, href: `https://www.rfc-editor.org/rfc/rfc${number}${anchor}` };
}
