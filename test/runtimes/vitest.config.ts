import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built package in runtimes that are not on every machine, which `prepare.sh` fetches. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/runtimes/*.test.ts'], testTimeout: 60_000 },
});
