import { quotedEnhancedAt } from '../parsing/enhanced-status-code.js';
import { finds } from '../parsing/wrong-argument.js';
import { replyCode } from '../semantics/severity.js';

/** A property of anything, whatever its getter or proxy does. */
export function read(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown> | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The text of the first property that holds one, or ''. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  for (const key of keys) {
    const found = read(value, key);
    if (typeof found === 'string' && found) return found;
  }
  return '';
}

/** A name without what its spellings differ in: `Final-Recipient`, `finalRecipient`, `final_recipient`. */
const plain = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/** Looks up the text of the first field that holds one, or '', however the names are spelt. */
export function fieldsOf(value: object): (...names: readonly string[]) => string {
  const keys = keysOf(value).map(key => [plain(key), key] as const);
  const spelt = (wanted: string) => keys.filter(([bare]) => bare === wanted).map(([, key]) => key);
  return (...names) => textAt(value, ...names.flatMap(name => [name, ...spelt(plain(name))]));
}

/** The keys of an object, none where a trap throws, nor of a list, which may be of any length. */
function keysOf(value: object): readonly string[] {
  try {
    return Array.isArray(value) ? [] : Object.keys(value);
  } catch {
    return [];
  }
}

/** The enhanced status code that begins a text. */
export const enhancedOf = (text: string): string | undefined => quotedEnhancedAt(text.trimStart(), 0) || undefined;

/** The reply code of a property, as a number or as its three digits. */
export const codeAt = (value: unknown, key: string): number | undefined => {
  const found = read(value, key);
  return codeOf(typeof found === 'string' && /^\d{3}$/.test(found) ? Number(found) : found);
};

/** A whole number from 200 to 599. */
export const codeOf = (value: unknown): number | undefined => replyCode(value) || undefined;

export const isArray = (value: unknown): value is readonly unknown[] => finds(() => Array.isArray(value));

export const isError = (value: unknown): boolean => finds(() => value instanceof Error);

/** Whether a value is the `info` with which a send resolves: it lists addresses, or tells of an envelope and a message. */
export const isInfo = (value: unknown): boolean =>
  (isArray(read(value, 'accepted')) ||
    isArray(read(value, 'rejected')) ||
    (Boolean(read(value, 'envelope')) && textAt(value, 'messageId') !== '')) &&
  read(value, 'responseCode') === undefined &&
  read(value, 'code') === undefined &&
  !isError(value);

/** The members of an array at a property, `most` at most; `undefined` for anything else. */
export function listAt(value: unknown, key: string, most: number): readonly unknown[] | undefined {
  const found = read(value, key);
  if (!isArray(found)) return undefined;
  const length = read(found, 'length');
  return Array.from({ length: Math.min(most, Number(length) || 0) }, (_, i) => read(found, `${i}`));
}
