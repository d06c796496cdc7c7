import { readFileSync } from 'node:fs';
import { classify } from 'smtp-replies';
import { type LabelledRow, reportOf } from './measure.js';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run accuracy -- FILE…   each a JSON array of { text, reasons, permanence }');
  process.exitCode = 2;
}
for (const file of files) {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledRow[];
  const judged = rows.map(row => ({ row, answer: classify(row.text) }));
  console.log([file, ...reportOf(judged), ''].join('\n'));
}
