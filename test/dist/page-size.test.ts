import { describe, expect, it } from 'vitest';
import { bundleWithEsbuild, bundleWithRollup } from '../support/bundle.js';
import { tags } from '../support/locales.js';

const bundlers = [
  ['esbuild', bundleWithEsbuild],
  ['rollup', bundleWithRollup],
] as const;

/** Ceilings in octets, gzip. */
const parts = {
  labels: 1_200,
  replyCodeTexts: 12_000,
  enhancedStatusCodeTexts: 6_000,
  comparisonTexts: 8_000,
  senderHints: 5_000,
  developerHints: 7_000,
  postmasterHints: 7_000,
} as const;

/** A few words that only this part holds. */
const marks: { readonly [P in keyof typeof parts]: RegExp } = {
  labels: /Sample Exchange/,
  replyCodeTexts: /In 1983 some servers/,
  enhancedStatusCodeTexts: /names no mailbox at its domain/,
  comparisonTexts: /Key Differences/,
  senderHints: /Address not found/,
  developerHints: /info\.rejectedErrors/,
  postmasterHints: /openssl s_client/,
};

const names = Object.keys(parts) as (keyof typeof parts)[];

describe.each(bundlers)('bundled with %s', (_name, bundle) => {
  it('compare takes at most 10 kB gzip, of which the two tables are 6.8 kB, and holds no phrase', async () => {
    const { code, gzip } = await bundle("export { compare } from 'smtp-replies';");
    expect(/MailboxUnavailable/.test(code) && /Bad destination mailbox address/.test(code)).toBe(true);
    expect(/no such user|mailbox is full|try again later|spamhaus/i.test(code)).toBe(false);
    expect(/Key Differences|<article|Sample Exchange/.test(code)).toBe(false);
    expect(gzip).toBeLessThanOrEqual(10_000);
  });

  it.each(tags)('the whole locale %s takes at most 40 kB gzip', async tag => {
    const { gzip } = await bundle(`export { ${tag} } from 'smtp-replies/locales/${tag}';`);
    expect(gzip).toBeGreaterThan(20_000);
    expect(gzip).toBeLessThanOrEqual(40_000);
  });

  it.each(names)('%s keeps to its ceiling and carries no other part', async part => {
    const { code, gzip } = await bundle(`export { ${part} } from 'smtp-replies/locales/en';`);
    expect(gzip).toBeLessThanOrEqual(parts[part]);
    expect(names.filter(name => marks[name].test(code))).toEqual([part]);
  });

  it('a page of two reply codes carries no text of enhanced codes and no hint', async () => {
    const { code } = await bundle(`
      import { compare, compareDocument, renderHtml } from 'smtp-replies';
      import { comparisonTexts, labels, replyCodeTexts, tag } from 'smtp-replies/locales/en';
      const locale = { tag, labels, replyCodeTexts, comparisonTexts };
      export const page = (a, b) => renderHtml(compareDocument(compare(a, b), { locale }));
    `);
    expect(marks.replyCodeTexts.test(code)).toBe(true);
    expect(marks.enhancedStatusCodeTexts.test(code)).toBe(false);
    expect(marks.senderHints.test(code)).toBe(false);
  });
});
