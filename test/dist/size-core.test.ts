import { describe, expect, it } from 'vitest';
import { bundleWithEsbuild, bundleWithRollup } from '../support/bundle.js';

const bundlers = [
  ['esbuild', bundleWithEsbuild],
  ['rollup', bundleWithRollup],
] as const;

describe.each(bundlers)('bundled with %s', (_, bundle) => {
  it('one class helper is under 200 octets and holds no table', async () => {
    const { code, minified } = await bundle("export { isTransient } from 'smtp-replies';");
    expect(minified).toBeLessThan(200);
    expect(code).not.toMatch(/Mailbox|RFC|RCPT/);
  });

  it('all class helpers together hold no table', async () => {
    const { code, minified } = await bundle(
      "export { isTransient, isPermanent, isPositive, isPositiveCompletion, severityOf, categoryOf } from 'smtp-replies';",
    );
    expect(minified).toBeLessThan(800);
    expect(code).not.toMatch(/Mailbox|RFC|RCPT/);
  });

  it('one constant costs its literal and the export clause', async () => {
    const { code } = await bundle("export { MailboxUnavailable } from 'smtp-replies/codes';");
    expect(code.trim()).toMatch(/^(var|const) (\w+)=550;export\{\2 as MailboxUnavailable\};$/);
  });

  it('importing the package for nothing costs nothing', async () => {
    const { code } = await bundle("import 'smtp-replies'; import 'smtp-replies/codes';");
    expect(code.trim()).toBe('');
  });

  it('a table is in the bundle of who asks for it, so these checks would see one', async () => {
    const { code, minified } = await bundle("export { replyCodes } from 'smtp-replies';");
    expect(minified).toBeGreaterThan(5000);
    expect(code).toMatch(/MailboxUnavailable/);
  });
});
