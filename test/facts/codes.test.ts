import { expect, it } from 'vitest';
import * as codes from '../../src/facts/codes.js';
import { replyCodes } from '../../src/facts/reply-codes.js';

it('has one constant for each row, under the name of the row', () => {
  const named = Object.fromEntries(Object.values(replyCodes).map(row => [row.name, row.code]));
  expect({ ...codes }).toEqual(named);
});
