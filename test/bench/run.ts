import { readdirSync } from 'node:fs';

/** What a file `*.bench.ts` exports: it prints its figures, and says whether they are what is asked for. */
interface Benchmark {
  run(): boolean | Promise<boolean>;
}

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.bench.ts'));
const chosen = wanted.length ? files.filter(file => wanted.includes(file.replace('.bench.ts', ''))) : files;

for (const file of chosen) {
  console.log(`\n# ${file}`);
  const benchmark: Benchmark = await import(new URL(file, import.meta.url).href);
  if (!(await benchmark.run())) process.exitCode = 1;
}
