/** What a piece of a text between white space and brackets is by its punctuation. */
export type TokenKind = 'word' | 'host' | 'address' | 'ip';

export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Ends a token: white space, brackets, quotes, comma, semicolon. */
export const endsToken = (code: number): boolean =>
  code < 60
    ? code < 33 || code === 34 || (code > 39 && code < 45 && code !== 42 && code !== 43) || code === 59
    : code < 94 && (code === 60 || code === 62 || code === 91 || code === 93);

/** The punctuation of an address, a host name or an IP address. */
export const isTelling = (code: number): boolean => code === 46 || code === 64 || code === 58;

/** What a token is. */
export function kindOf(token: string): TokenKind {
  if (token.indexOf('@', 1) > 0) return 'address';
  const slash = token.indexOf('/');
  const path = slash < 0 ? token.length : slash;
  if (token.includes(':') && token.startsWith('//', path)) return 'host';
  if (isIp(token) || isIpv6(token)) return 'ip';
  const end = path - Number(token.charAt(path - 1) === '.');
  const lastDot = token.lastIndexOf('.', end - 1);
  return lastDot > 0 && beginsWithTopLevel(token.slice(lastDot + 1, end)) ? 'host' : 'word';
}

/** Four numbers with dots between; an answer of a blocklist (127.…) is no address of anybody. */
const isIp = (token: string): boolean =>
  isDigit(token.charCodeAt(0)) &&
  /^[^A-\uffff]{7,23}$/.test(token) &&
  token.split('.').length > 3 &&
  !token.startsWith('127.');

const isIpv6 = (token: string): boolean =>
  token.includes(':') && /^[\da-f:.]{4,45}$/i.test(token) && /[a-f]/i.test(token) && token.split(':').length > 3;

const topLevels = 'com net org edu gov mil int info biz name arpa zone cloud email example test local mobi asia shop';

/** Whether what follows the last dot of a token looks like the end of a host name. */
function beginsWithTopLevel(text: string): boolean {
  const { length } = /^[a-z]*/i.exec(text)?.[0] ?? '';
  return length === 2 || (length > 2 && length < 9 && topLevels.includes(text.slice(0, length).toLowerCase()));
}
