import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    codes: 'src/facts/codes.ts',
    'locales/en': 'src/locales/en/index.ts',
    'locales/es': 'src/locales/es/index.ts',
    'locales/de': 'src/locales/de/index.ts',
    'locales/fr': 'src/locales/fr/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: false,
  clean: true,
});
