import { describe, expect, it } from 'vitest';
import { failureReasons } from '../../src/classification/reasons.js';
import { bundleWithEsbuild, bundleWithRollup } from '../support/bundle.js';
import { tags } from '../support/locales.js';

/** What an application in a browser needs to show what a server has classified. */
const consumer = (language: string): string => `
  import { hintOf } from 'smtp-replies';
  import { senderHints, tag } from 'smtp-replies/locales/${language}';
  const locale = { tag, senderHints };
  export const show = classification => hintOf(classification, { locale, audience: 'sender' });
`;

describe.each(tags)("hintOf with the senders' hints in %s", language => {
  it.each([
    ['esbuild', bundleWithEsbuild],
    ['rollup', bundleWithRollup],
  ])('takes at most 6 kB gzip with %s', async (_name, bundle) => {
    const { code, gzip } = await bundle(consumer(language));
    for (const reason of failureReasons) expect(code).toContain(reason);
    expect(gzip).toBeGreaterThan(1000);
    expect(gzip).toBeLessThanOrEqual(6000);
  });

  it.each([
    ['esbuild', bundleWithEsbuild],
    ['rollup', bundleWithRollup],
  ])('holds no rule, no code table and no hint for others with %s', async (_name, bundle) => {
    const { code } = await bundle(consumer(language));
    expect(code).not.toMatch(/MailboxUnavailable|RCPT TO|over quota|greylisted,|5\.1\.1|\b55[0-9]:|RFC/);
    expect(code).not.toMatch(/postmasterHints\s*[:=]\s*\{|developerHints\s*[:=]\s*\{|nodemailer/);
  });
});
