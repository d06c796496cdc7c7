import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const locales = readdirSync('src/locales').map(tag => [`locales/${tag}`, `src/locales/${tag}/index.ts`]);

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    codes: 'src/facts/codes.ts',
    ...Object.fromEntries(locales),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: false,
  clean: true,
});
