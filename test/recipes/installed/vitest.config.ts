import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Recipes whose parts are not on every machine: Redis and a browser, which `prepare.sh` fetches. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: { include: ['test/recipes/installed/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
