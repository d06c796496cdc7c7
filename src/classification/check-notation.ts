import { commandNamed } from '../semantics/commands.js';
import { marksOfCommand } from './circumstances.js';
import { markersOf, parseRule } from './rule-syntax.js';
import { endsToken, kindOf, type TokenKind } from './tokens.js';
import { words } from './words.js';

/** The parts of a rule that a bit is kept for; the eighth is that of what must not be there. */
const mostParts = 7;

/** As many words of a marker a text may repeat for nothing, at each of its own words. */
const mostWords = 64;

/** What is wrong with a rule in the notation of `parseRule`, or `undefined`; nothing that can never match is right. */
export function faultIn(rule: string): string | undefined {
  const parts = parseRule(rule);
  if (parts.filter(part => !part.forbids).length > mostParts)
    return `more than ${mostParts} parts are joined by " & ", code, enhanced and command counted as one each`;
  const markers = parts.flatMap(part => part.steps).flatMap(step => markersOf(step.words, words));
  return markers.map(faultOf).find(fault => fault !== undefined);
}

const shown = (marker: string): string => JSON.stringify(marker.slice(0, 60));

function faultOf(marker: string): string | undefined {
  const name = shown(marker);
  if (marker === '') return 'it has an empty marker';
  if (marker === '@' || marker === '#') return undefined;
  if (marker.split(' ').length > mostWords)
    return `${name} has more than ${mostWords} words; the fewest that tell the cause do`;
  if (marker.startsWith('{')) return `the class of words ${name} does not exist`;
  if (marker.startsWith(':')) return isCircumstance(marker) ? undefined : `${name} is no circumstance`;
  if (/\s:\S/.test(marker)) return `in ${name} the circumstance must be joined by " & "`;
  if (/(?:^|\s)[~+&!]+(?:\s|$)/.test(marker)) return `${name} has an operator without a marker on both sides`;
  if (!/[\p{L}\p{N}./=]/u.test(marker)) return `${name} has no letter and no digit, so no text matches it`;
  if (marker.slice(0, -1).includes('*')) return `"*" may only end ${name}`;
  const whole = placeholders.find(([kind]) => kindsIn(marker).includes(kind));
  return whole && `${name} would match every ${whole[1]}: compared texts keep none, and "${whole[2]}" stands for one`;
}

/** What a text is compared without, its name, and the marker that stands for it. */
const placeholders: readonly (readonly [kind: TokenKind, name: string, marker: string])[] = [
  ['address', 'mail address', '@'],
  ['ip', 'IP address', '#'],
];

/** The kinds of the tokens of a marker, told as those of a text are. */
const kindsIn = (marker: string): readonly TokenKind[] =>
  Array.from(marker.replace(/\*$/, ''), character => (endsToken(character.charCodeAt(0)) ? ' ' : character))
    .join('')
    .split(' ')
    .map(kindOf);

function isCircumstance(marker: string): boolean {
  const range = /^:[245]\.\d{1,3}\.(\d{1,3})(?:-(\d{1,3}))?$/.exec(marker);
  if (range) return Number(range[1]) <= Number(range[2] ?? range[1]);
  return /^:(?:[2-5](?:\d\d)?|eod|tls)$/.test(marker) || marksOfCommand(nameIn(marker))[0] === marker;
}

const nameIn = (mark: string): string => commandNamed(mark.slice(1)) ?? '';
