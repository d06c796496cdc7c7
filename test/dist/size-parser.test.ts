import { describe, expect, it } from 'vitest';
import { bundleWithEsbuild, bundleWithRollup } from '../support/bundle.js';

const bundlers = [
  ['esbuild', bundleWithEsbuild],
  ['rollup', bundleWithRollup],
] as const;

describe.each(bundlers)('bundled with %s', (_name, bundle) => {
  it.each([
    ['createReplyParser', 6800, 3450],
    ['parseReply', 7300, 3650],
    ['formatReply', 1650, 900],
    ['parseEhlo', 1000, 600],
    ['queueIdOf', 700, 450],
    ['fingerprintOf', 900, 550],
    ['decodeChallenge', 250, 200],
  ])('%s takes at most %d octets minified, %d gzip', async (name, minified, gzip) => {
    const { code, ...size } = await bundle(`export { ${name} } from 'smtp-replies';`);
    expect(code).toContain(name);
    expect(code).not.toMatch(/MailboxUnavailable|RCPT TO|greylist/);
    expect(size.minified).toBeLessThanOrEqual(minified);
    expect(size.gzip).toBeLessThanOrEqual(gzip);
  });

  it('leaves the parser out of the pairing, which takes one as an argument', async () => {
    const { code } = await bundle(`export { createReplyPairing } from 'smtp-replies';`);
    expect(code).not.toMatch(/maxLineOctets|not-a-reply/);
  });
});
