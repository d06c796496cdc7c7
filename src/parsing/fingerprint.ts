import { wrongArgument } from './wrong-argument.js';

type Kind = readonly [placeholder: string, matches: (word: string) => boolean];

const isIpv6 = (word: string): boolean => /^(?:ipv6:)?[\da-f:.]+$/i.test(word) && word.split(':').length > 2;

const isId = (word: string): boolean => word.length > 5 && /\d/.test(word) && /^[\w.+/=~$-]+$/.test(word);

/** What a word can be, the first that fits; every expression is anchored and reads a word once. */
const kinds: readonly Kind[] = [
  ['{url}', word => /^https?:/i.test(word)],
  ['{address}', word => word.includes('@')],
  ['{ip}', word => /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d+)?$/.test(word)],
  ['{number}', word => /^[\d.,:/+-]*\d%?$/.test(word)],
  ['{ip}', isIpv6],
  ['{host}', word => /^[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z]{2,}(?::\d+)?$/i.test(word)],
  ['{id}', isId],
];

const isStatus = (word: string): boolean => /^[245]\.\d{1,3}\.\d{1,3}$/.test(word);

function replaceWord(word: string): string {
  const bare = /[.:!?]$/.test(word) ? word.slice(0, -1) : word;
  const kind = isStatus(bare) ? undefined : kinds.find(([, matches]) => matches(bare));
  return kind ? kind[0] + word.slice(bare.length) : word;
}

/**
 * Takes out of a reply's text what differs from one message to the next, so that equal refusals group together in logs.
 *
 * Web addresses, mail addresses, IP addresses, hosts, ids and numbers become `{url}`, `{address}`, `{ip}`, `{host}`, `{id}`
 * and `{number}`; white space becomes one space. A reply code at the start and enhanced status codes stay, as they are what
 * the server means (RFC 5321 §4.2). Throws a `TypeError` for what is no text.
 *
 * @example
 * fingerprintOf('550 5.1.1 <ada@example.org>: User unknown'); // '550 5.1.1 <{address}>: User unknown'
 * fingerprintOf('Client host [192.0.2.7] blocked, see https://list.example/q?ip=192.0.2.7'); // 'Client host [{ip}] blocked, see {url}'
 * fingerprintOf('Ok: queued as 4FZxWt1QJzz9sTk'); // 'Ok: queued as {id}'
 */
export function fingerprintOf(text: string): string {
  if (typeof text !== 'string') throw wrongArgument('fingerprintOf() takes text', text);
  const [code = ''] = /^[2-5]\d\d[ -]/.exec(text) ?? [];
  const words = text.slice(code.length).split(/([\s<>()[\]{}"'`,;|#]+)/);
  return code + words.map((word, index) => (index % 2 ? word.replace(/\s+/g, ' ') : replaceWord(word))).join('');
}
