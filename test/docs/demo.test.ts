import { classify } from 'smtp-replies';
import { es } from 'smtp-replies/locales/es';
import { expect, it, vi } from 'vitest';
import { show } from '../../docs/demo/show.js';
import { englishIn } from '../support/english.js';

it('the demo names both codes of a reply in the language of its hint', () => {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const response = '550 5.1.1 <nobody@example.test>: no such user here';
  show('No hay tal usuario', { response }, classify(response), es);
  const lines = printed.mock.calls.flat().map(String);
  printed.mockRestore();
  const [named, told] = [/^ {2}5\.1\.1 /, /^ {2}tell/].map(start => lines.find(line => start.test(line)) ?? '');
  expect(named).toContain(es.enhancedStatusCodeTexts.codes['1.1'].title);
  expect(englishIn(`${named} ${told?.slice(12)}`)).toEqual([]);
});
