import { expect, test } from 'vitest';
import { classify } from '../../src/classification/classify.js';

test('a quotation that ends with an address holds all of it', () => {
  const text = '551 User not local; please try <kim@example.net>';
  expect(classify(text).evidence[0]).toMatchObject({
    match: 'please try <kim@example.net',
    at: text.indexOf('please'),
  });
});

test('what no words made hold quotes none', () => {
  const failure = { code: 'EAUTH', response: '535 5.7.8 bad', responseCode: 535 };
  for (const { match, at } of classify(failure).evidence) expect(at === undefined).toBe(match === undefined);
  expect(classify(failure).evidence[0]?.match).not.toBe('5');
});
