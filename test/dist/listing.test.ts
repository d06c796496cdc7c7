import { readFileSync } from 'node:fs';
import { enhancedStatusClasses, enhancedStatusCodes, enhancedStatusSubjects, replyCodes } from 'smtp-replies';
import * as listedCodes from 'smtp-replies/codes';
import { expect, it } from 'vitest';

const listing = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

it('the built package has the 80 reply codes of the listing', () => {
  const rows = Object.values(replyCodes).map(row => `${row.code} ${row.name} ${row.standing}`);
  expect(rows).toHaveLength(80);
  expect(rows).toEqual(listing('reply-codes'));
  expect(Object.keys(listedCodes)).toHaveLength(80);
});

it('the built package has the whole registry of enhanced status codes', () => {
  const rows = Object.entries(enhancedStatusCodes).map(([key, row]) => `${key} ${row.title}`);
  expect(rows).toHaveLength(81);
  expect(rows).toEqual(listing('enhanced-status-codes'));
  expect(Object.keys(enhancedStatusSubjects)).toHaveLength(8);
  expect(Object.keys(enhancedStatusClasses)).toHaveLength(3);
});
