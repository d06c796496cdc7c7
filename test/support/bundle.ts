import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a consumer's bundle holds, in octets. */
export interface Bundle {
  readonly code: string;
  readonly minified: number;
  readonly gzip: number;
}

const measure = (code: string): Bundle => ({
  code,
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
});

/** Bundles a consumer's module with esbuild; `smtp-replies` in it means the built package. */
export async function bundleWithEsbuild(source: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return measure(result.outputFiles[0]?.text ?? '');
}

/** Bundles a consumer's module with rollup and minifies the result with esbuild. */
export async function bundleWithRollup(source: string): Promise<Bundle> {
  const bundle = await rollup({
    input: 'consumer',
    logLevel: 'silent',
    plugins: [
      {
        name: 'consumer',
        resolveId: id => (id === 'consumer' ? id : fileURLToPath(import.meta.resolve(id))),
        load: id => (id === 'consumer' ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const { code } = await transform(output[0].code, {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return measure(code);
}
