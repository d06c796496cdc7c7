import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as all from '../../src/index.js';

const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

describe('the changelog', () => {
  it.each(Object.keys(all))('names %s', name => expect(changelog).toContain(`\`${name}\``));
});
