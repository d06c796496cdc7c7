import { gzipSync } from 'node:zlib';
import { blocklistRules, classify, phraseRules, providerRules } from 'smtp-replies';
import { markersOf, parseRule, type RulePart } from '../../src/classification/rule-syntax.js';
import { signs } from '../../src/classification/signs.js';
import { words } from '../../src/classification/words.js';
import { replies } from '../classification/replies.js';
import { measure, median, ratio } from './measure.js';

const texts = Object.values(replies).flat();

/** A marker as a regular expression: words with any spacing between, whole unless `*` lets the last one go on. */
const sourceOf = (marker: string): string =>
  marker
    .replace(/\*$/, '')
    .replace(/[.\\/()[\]+?^$]/g, '\\$&')
    .replace(/^@$/, '\\S+@\\S+')
    .replace(/^#$/, '\\d+\\.\\d+\\.\\d+\\.\\d+')
    .replaceAll(' ', '\\s+') + (marker.endsWith('*') ? '' : '\\b');

const gaps = { '+': '.{0,6}?', '~': '.{0,44}?', '~~': '.{0,160}?' } as const;

const isSpoken = (part: RulePart): boolean => part.steps.every(step => !/(?:^|\|) *:/.test(step.words));

const expressionOf = ({ steps }: RulePart): RegExp =>
  new RegExp(
    steps
      .map((step, i) => `${i ? gaps[step.gap] : '\\b'}(?:${markersOf(step.words, words).map(sourceOf).join('|')})`)
      .join(''),
    'i',
  );

/** A rule as expressions: all of the first must match, none of the second may. Circumstances are left out. */
function expressionsOf(rule: string): { readonly wanted: readonly RegExp[]; readonly forbidden: readonly RegExp[] } {
  const parts = parseRule(rule).filter(isSpoken);
  return {
    wanted: parts.filter(part => !part.forbids).map(expressionOf),
    forbidden: parts.filter(part => part.forbids).map(expressionOf),
  };
}

/** All rules that `classify` matches: wordings, providers and their codes, blocklists, signs. */
const rules = [
  ...Object.values(phraseRules).flatMap(({ exact = [], specific = [], weak = [] }) => [...exact, ...specific, ...weak]),
  ...providerRules.flatMap(({ rules: own, marks, hosts }) => [
    ...Object.values(own ?? {}),
    [marks, hosts?.replaceAll(' ', '|')].filter(Boolean).join('|'),
  ]),
  ...blocklistRules.map(({ marks }) => marks),
  ...Object.values(signs),
].map(expressionsOf);

const matching = (text: string): number =>
  rules.filter(({ wanted, forbidden }) => wanted.every(one => one.test(text)) && !forbidden.some(one => one.test(text)))
    .length;

/** Replies classified per second of processor time, against the same rules as regular expressions, side by side. */
export function run(): boolean {
  const times = 5;
  const work = texts.length * times;
  const began = performance.now();
  classify('550 5.1.1 No such user');
  const first = performance.now() - began;
  const repeat = (judge: (text: string) => void): number => {
    for (let i = 0; i < times; i++) for (const text of texts) judge(text);
    return work;
  };
  const [own, rival] = measure(
    [
      { name: 'classify', run: () => repeat(text => classify(text)) },
      { name: 'one expression after another', run: () => repeat(matching) },
    ],
    work,
    11,
  );
  if (!own || !rival) return false;
  const times8 = ratio(own, rival);
  for (const timing of [own, rival]) {
    console.log(`${timing.name.padEnd(30)} ${Math.round((work / median(timing.rounds)) * 1000)} replies per second`);
  }
  console.log(
    `ratio ${times8.median.toFixed(1)} (${times8.least.toFixed(1)} to ${times8.most.toFixed(1)}), asked for: 8`,
  );
  console.log(
    `first call ${first.toFixed(1)} ms; ${rules.length} rules; phrases ${gzipSync(JSON.stringify(phraseRules)).length} octets gzip`,
  );
  return times8.median >= 8 && linear();
}

/** Twice the text must not take much more than twice the time. */
function linear(): boolean {
  const text = '550 user unknow 5.1.1 blocked usin ';
  const took = [16_384, 32_768].map(length => {
    const long = text.repeat(length / text.length + 1).slice(0, length);
    const began = process.cpuUsage();
    for (let i = 0; i < 40; i++) classify(long);
    return process.cpuUsage(began).user;
  });
  const growth = (took[1] ?? 0) / (took[0] ?? 1);
  console.log(`twice the text takes ${growth.toFixed(2)} times as long, asked for: at most 3`);
  return growth <= 3;
}
