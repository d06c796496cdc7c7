import { isDigit } from '../parsing/quoted-reply.js';
import { unitAt } from '../parsing/unit-at.js';

/** What a piece of a text between white space and brackets is by its punctuation. */
export type TokenKind = 'word' | 'host' | 'address' | 'ip';

/** Ends a token: white space, brackets, quotes, comma, semicolon. */
export const endsToken = (code: number): boolean =>
  code < 60
    ? code < 33 || code === 34 || (code > 39 && code < 45 && code !== 42 && code !== 43) || code === 59
    : code < 94 && (code === 60 || code === 62 || code === 91 || code === 93);

/** A name of which the last part is, or begins as, that of a host does; a port or a path may follow. */
const host =
  /^[^/]+\.(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|arpa|zone|cloud|email|example|test|local|mobi|asia|shop)(?![a-z])[^./]*\.?(?:\/|$)/i;

/** What a token is. */
export function kindOf(token: string): TokenKind {
  if (!/@|[.:]./.test(token)) return 'word';
  if (token.indexOf('@', 1) > 0) return 'address';
  if (isIp(token)) return 'ip';
  if (token.includes(':')) {
    if (/^[^/]*\/\//.test(token)) return 'host';
    if (isIpv6(token)) return 'ip';
  }
  return host.test(token) ? 'host' : 'word';
}

/** Four numbers with dots between; an answer of a blocklist (127.…) is no address of anybody. */
const isIp = (token: string): boolean =>
  isDigit(unitAt(token, 0)) &&
  /^[^A-\uffff]{7,23}$/.test(token) &&
  token.split('.').length > 3 &&
  !token.startsWith('127.');

const isIpv6 = (token: string): boolean =>
  /^[\da-f:.]{4,45}$/i.test(token) && /[a-f]/i.test(token) && token.split(':').length > 3;
