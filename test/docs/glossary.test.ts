import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishIn } from '../support/english.js';
import { locales } from '../support/locales.js';

const docs = new URL('../../docs/', import.meta.url);
const textFiles = readdirSync(new URL('texts/', docs));
const allTexts = textFiles.map(file => readFileSync(new URL(`texts/${file}`, docs), 'utf8')).join('\n');

/** Every text of a language, as the pages for translators show it. */
const textsIn = (tag: string): string[] => allTexts.split('\n').filter(line => line.startsWith(`- ${tag}: `));

/** The rows of the second table of the glossary: the first one names the languages. */
const [languages = [], , ...rows] = (readFileSync(new URL('glossary.md', docs), 'utf8').split('## Never say')[1] ?? '')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  );

const columns: Readonly<Record<string, string>> = { es: 'Español', de: 'Deutsch', fr: 'Français' };

const neverSaid = (tag: string): string[] => rows.map(row => row[languages.indexOf(columns[tag] ?? '')] ?? '');

/** Whether a text holds an expression as whole words; `e-mail` does not hold `mail`. */
const says = (text: string, expression: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${expression}(?![\\p{L}\\p{N}-])`, 'u').test(text);

const translated = locales.map(({ tag }) => tag).filter(tag => tag in columns);

describe.each(translated)('the texts in %s', tag => {
  it('keep to the glossary', () => {
    const words = neverSaid(tag);
    expect(words.length).toBeGreaterThan(5);
    expect(words).not.toContain('');
    const wrong = textsIn(tag).flatMap(text => words.filter(word => says(text, word)).map(word => `${word}: ${text}`));
    expect(wrong).toEqual([]);
  });

  it('hold no English word', () => {
    expect(textsIn(tag).flatMap(text => englishIn(text).map(word => `${word}: ${text}`))).toEqual([]);
  });

  it('use the quotation marks of the language', () => {
    expect(textsIn(tag).filter(text => text.includes('"'))).toEqual([]);
  });
});

describe('the texts in fr', () => {
  const faults: readonly (readonly [string, RegExp])[] = [
    ['a straight apostrophe', /'/],
    ['a space that breaks before a high sign', / [:;!?»]/],
    ['no narrow no-break space before a high sign', /[^\u202f][;!?](?: |$)/],
    ['a space that breaks inside quotation marks', /« | »/],
    ['no space inside quotation marks', /«[^\u00a0]|[^\u00a0]»/],
  ];

  it.each(faults)('have nowhere %s', (_name, fault) => {
    expect(textsIn('fr').length).toBeGreaterThan(500);
    expect(textsIn('fr').filter(text => fault.test(text))).toEqual([]);
  });
});
