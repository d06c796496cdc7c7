import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.js';
import { compareDocument } from '../../src/presentation/compare-document.js';
import { renderHtml } from '../../src/presentation/render-html.js';
import { locales } from '../support/locales.js';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

describe.each(locales)('the HTML of pages in $tag', locale => {
  it.each([
    [214, 530],
    [550, 553],
    [354, 571],
    [499, 421],
    ['5.1.1', 550],
    ['4.7.1', '5.7.1'],
    ['550 5.1.1 <script>alert(1)</script> & "', '452 4.5.3 x'],
  ] as const)('is valid for %s and %s', async (a, b) => {
    const html = renderHtml(compareDocument(compare(a, b), { locale }), { page: true });
    const report = await validator.validateString(html);
    expect(report.results.flatMap(result => result.messages)).toEqual([]);
    expect(html).toContain(`<html lang="${locale.tag}">`);
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
  });
});
