import { describe, expect, test } from 'vitest';
import { bundleWithEsbuild, bundleWithRollup } from '../support/bundle.js';

const whole = "import { classify } from 'smtp-replies'; console.log(classify(process.argv[2]));";
const few =
  "import { createClassifierOf } from 'smtp-replies'; console.log(createClassifierOf({ phrases: { greylisted: { exact: ['greylisted'] } } })(process.argv[2]));";

describe.each([
  ['esbuild', bundleWithEsbuild],
  ['rollup', bundleWithRollup],
])('a bundle made with %s', (_, bundle) => {
  test('of classify with all its rules takes at most 30 kB gzip', async () => {
    expect((await bundle(whole)).gzip).toBeLessThanOrEqual(30_000);
  });

  test('of a chosen few rules carries no others, and little more than half', async () => {
    const { code, gzip } = await bundle(few);
    expect(code).not.toContain('viral traffic');
    expect(code).not.toContain('spamcop');
    expect(code).not.toContain('gsmtp');
    expect(gzip).toBeLessThanOrEqual(17_500);
  });

  test('of classify carries no source of a rule', async () => {
    expect((await bundle(whole)).code).not.toContain('Wording of many servers');
  });
});
