import type { Reply } from './reply.js';
import { finds, isText } from './wrong-argument.js';

/** What a server offers, from its answer to EHLO or LHLO (RFC 5321 §4.1.1.1). */
export interface EhloReply {
  /** The server's name for itself; empty if it gave none. */
  readonly domain: string;
  /** What follows the domain, or `undefined`. */
  readonly greeting: string | undefined;
  /** The parameters of each extension, by its keyword in capitals, such as `STARTTLS`. */
  readonly extensions: ReadonlyMap<string, readonly string[]>;
  /** The largest message in octets, 0 for no fixed limit; `undefined` where SIZE names none (RFC 1870 §3). */
  readonly size: number | undefined;
  /** The mechanisms of AUTH in capitals, with those of the older form `AUTH=LOGIN` (RFC 4954 §3). */
  readonly auth: readonly string[];
  /** The values of LIMITS, by name in capitals, such as `RCPTMAX` (RFC 9422). */
  readonly limits: ReadonlyMap<string, string>;
}

const words = (line: string): string[] => line.split(/[ \t]/).filter(word => word !== '');

/** A keyword and its parameters; `AUTH=LOGIN PLAIN` is read like `AUTH LOGIN PLAIN`. */
function readEhloLine(line: string): { keyword: string; params: string[] } {
  const [first = '', ...params] = words(line);
  const keyword = first.toUpperCase();
  return keyword.startsWith('AUTH=')
    ? { keyword: 'AUTH', params: words(`${first.slice(5)} ${params.join(' ')}`) }
    : { keyword, params };
}

function readExtensions(lines: readonly string[]): Map<string, readonly string[]> {
  const extensions = new Map<string, readonly string[]>();
  for (const line of lines) {
    const { keyword, params } = readEhloLine(line);
    if (!/^[A-Z\d][A-Z\d-]*$/.test(keyword)) continue;
    extensions.set(keyword, [...new Set([...(extensions.get(keyword) ?? []), ...params])]);
  }
  return extensions;
}

function readSize(extensions: ReadonlyMap<string, readonly string[]>): number | undefined {
  const param = extensions.get('SIZE')?.[0] ?? '';
  return /^\d{1,20}$/.test(param) ? Number(param) : undefined;
}

function readLimits(params: readonly string[] = []): Map<string, string> {
  const limits = new Map<string, string>();
  for (const param of params) {
    const equals = param.indexOf('=');
    if (equals > 0) limits.set(param.slice(0, equals).toUpperCase(), param.slice(equals + 1));
  }
  return limits;
}

/**
 * Reads the answer to EHLO or LHLO; `undefined` if it is not a 250 (RFC 5321 §4.1.1.1).
 *
 * Keywords are compared without regard to case and given in capitals. The first line is never a keyword; lines that hold
 * none are passed over, and a keyword that comes twice has the parameters of both lines.
 *
 * @example
 * const { extensions, size, auth } = parseEhlo(parseReply('250-mx.example Hello\r\n250-SIZE 1000\r\n250 auth=PLAIN', { command: 'EHLO' }));
 * [...extensions.keys()]; // ['SIZE', 'AUTH']
 * size; // 1000
 * auth; // ['PLAIN']
 * parseEhlo(parseReply('500 What?')); // undefined
 */
export function parseEhlo(reply: Reply): EhloReply | undefined {
  if (!finds(() => reply.code === 250 && reply.lines.every(isText))) return undefined;
  const [first = '', ...rest] = reply.lines;
  const [domain = ''] = first.split(' ', 1);
  const extensions = readExtensions(rest);
  return {
    domain,
    greeting: first.slice(domain.length + 1) || undefined,
    extensions,
    size: readSize(extensions),
    auth: [...new Set((extensions.get('AUTH') ?? []).map(mechanism => mechanism.toUpperCase()))],
    limits: readLimits(extensions.get('LIMITS')),
  };
}
