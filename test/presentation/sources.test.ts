import { describe, expect, it } from 'vitest';
import { enhancedStatusCodes } from '../../src/facts/enhanced-status-codes.js';
import { replyCodes } from '../../src/facts/reply-codes.js';
import { sourceItem } from '../../src/presentation/sources.js';

const sources = new Set<string>([
  ...Object.values(replyCodes).flatMap(row => row.sources),
  ...Object.values(enhancedStatusCodes).flatMap(row => row.references),
]);

describe('sourceItem', () => {
  it.each([...sources])('links to %s', source => {
    expect(sourceItem(source).href).toMatch(
      /^https:\/\/(?:www\.rfc-editor\.org\/rfc\/rfc\d+(?:#section-[\d.]*\d)?|datatracker\.ietf\.org\/doc\/draft-[a-z0-9-]+)$/,
    );
  });

  it('makes no link of what is neither an RFC nor a draft', () => {
    expect(sourceItem('a letter of 1983')).toEqual({ text: 'a letter of 1983', href: undefined });
  });
});
