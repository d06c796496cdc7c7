import { readFileSync, writeFileSync } from 'node:fs';
import { costTable } from '../../test/support/costs.js';

const readme = new URL('../../README.md', import.meta.url);
const table = await costTable();
const renewed = readFileSync(readme, 'utf8').replace(
  /<!-- costs -->[\s\S]*<!-- \/costs -->/,
  () => `<!-- costs -->\n${table}\n<!-- /costs -->`,
);
writeFileSync(readme, renewed);
