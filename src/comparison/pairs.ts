/**
 * Pairs of reply codes that follow one another or that people confuse, as `first/second`.
 *
 * A choice of ours. In a sequence the first comes before the second; in a temporary-permanent pair the same trouble is
 * told as 4yz while it may pass and as 5yz when it will not.
 *
 * @example
 * curatedPairs.sequence.includes('530/535'); // true
 */
export const curatedPairs = {
  sequence: [
    '220/221',
    '220/250',
    '252/550',
    '334/235',
    '334/535',
    '354/250',
    '354/554',
    '530/235',
    '530/535',
    '550/503',
  ],
  'temporary-permanent-pair': [
    '417/517',
    '421/521',
    '421/554',
    '430/500',
    '432/534',
    '446/546',
    '450/550',
    '451/554',
    '452/552',
    '454/535',
    '455/555',
  ],
  'often-confused': [
    '211/214',
    '221/421',
    '235/250',
    '250/251',
    '250/252',
    '251/551',
    '334/354',
    '421/450',
    '421/451',
    '422/432',
    '450/451',
    '451/452',
    '500/501',
    '500/502',
    '501/504',
    '501/553',
    '501/555',
    '502/504',
    '503/530',
    '504/534',
    '504/555',
    '511/550',
    '521/554',
    '521/556',
    '522/552',
    '525/535',
    '530/538',
    '530/550',
    '534/535',
    '534/538',
    '550/551',
    '550/553',
    '550/554',
    '550/556',
    '550/571',
    '551/553',
    '552/554',
  ],
} as const satisfies { readonly [kind: string]: readonly `${number}/${number}`[] };

/** A curated pair, such as `530/535`. */
export type CuratedPair = (typeof curatedPairs)[keyof typeof curatedPairs][number];
