import type { ReplyCode } from './reply-codes.js';

/** The codes that RFC sections list for one command or phase. */
export interface CommandReplyLists {
  readonly success: readonly ReplyCode[];
  readonly intermediate: readonly ReplyCode[];
  readonly error: readonly ReplyCode[];
  /** Listed only by documents that have been superseded. */
  readonly historic: readonly ReplyCode[];
  /** The extension that defines the command; undefined for the base protocol. */
  readonly extension: string | undefined;
  /** The passages from which the lists are merged. */
  readonly sources: readonly string[];
}

const rows = {
  any: {
    success: [],
    intermediate: [],
    error: [421, 500, 501, 502, 503, 521, 530, 554],
    historic: [],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 5321 §3.1',
      'RFC 7504 §3',
      'RFC 4954 §6',
      'RFC 3207 §4',
      'RFC 3207 §4.1',
      'RFC 6647 §2.1',
      'RFC 2645 §5.4',
    ],
  },
  CONN: {
    success: [220],
    intermediate: [],
    error: [521, 554],
    historic: [421],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 7504 §5.1', 'RFC 821 §4.3'],
  },
  EHLO: {
    success: [250],
    intermediate: [],
    error: [500, 501, 502, 504, 550],
    historic: [421, 554],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 5321 §4.1.4',
      'RFC 1869 §4.2',
      'RFC 1869 §4.4',
      'RFC 2033 §4.1',
      'RFC 2645 §5.1.1',
    ],
  },
  HELO: {
    success: [250],
    intermediate: [],
    error: [500, 502, 504, 550],
    historic: [421, 501],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 821 §4.3', 'RFC 2033 §4.1'],
  },
  LHLO: {
    success: [250],
    intermediate: [],
    error: [],
    historic: [],
    extension: 'LMTP',
    sources: ['RFC 2033 §4.2'],
  },
  'MAIL FROM': {
    success: [250],
    intermediate: [],
    error: [450, 451, 452, 455, 501, 503, 504, 530, 550, 552, 553, 554, 555],
    historic: [355],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 5321 §4.1.4',
      'RFC 5321 §4.1.1.11',
      'RFC 1870 §6.1',
      'RFC 1870 §6.2',
      'RFC 2852 §4',
      'RFC 3461 §4.5',
      'RFC 4865 §4.2',
      'RFC 4865 §6',
      'RFC 6409 §4.3',
      'RFC 6409 §3.2',
      'RFC 6409 §5.1',
      'RFC 6409 §4.1',
      'RFC 6409 §6.1',
      'RFC 6531 §3.5',
      'RFC 6710 §4.1',
      'RFC 6710 §5',
      'RFC 4141 §4.2',
      'RFC 1845 §3',
    ],
  },
  'RCPT TO': {
    success: [250, 251],
    intermediate: [],
    error: [450, 451, 452, 455, 501, 503, 504, 550, 551, 552, 553, 554, 555, 556],
    historic: [521],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 5321 §4.1.1.11',
      'RFC 5321 §4.5.3.1.10',
      'RFC 7504 §5.1',
      'RFC 7505 §4.1',
      'RFC 1846 §3',
      'RFC 1870 §6.4',
      'RFC 3461 §4.5',
      'RFC 6531 §3.5',
      'RFC 7293 §5.1',
      'RFC 6409 §6.2',
      'RFC 6409 §4.1',
      'RFC 3865 §2.3',
      'RFC 4141 §5.2',
      'RFC 821 §3.4',
    ],
  },
  DATA: {
    success: [],
    intermediate: [354],
    error: [452, 501, 503, 550, 552, 554],
    historic: [421, 451, 500],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 5321 §4.5.3.1.10',
      'RFC 2821 §4.3.2',
      'RFC 821 §4.3',
      'RFC 3030 §2',
      'RFC 3030 §3',
      'RFC 2033 §4.2',
      'RFC 6409 §4.1',
      'RFC 7293 §5.1.1',
      'RFC 1870 §6.2',
      'RFC 6409 §6.3',
    ],
  },
  'end-of-data': {
    success: [250],
    intermediate: [],
    error: [450, 451, 452, 550, 552, 554],
    historic: [],
    extension: undefined,
    sources: [
      'RFC 5321 §4.3.2',
      'RFC 821 §4.3',
      'RFC 1870 §6.2',
      'RFC 1870 §6.3',
      'RFC 6409 §6.3',
      'RFC 6409 §5.1',
      'RFC 6531 §3.5',
      'RFC 6710 §4.1',
      'RFC 4405 §4.2',
      'RFC 5429 §2.1.1',
      'RFC 2033 §4.2',
    ],
  },
  BDAT: {
    success: [250],
    intermediate: [],
    error: [503],
    historic: [],
    extension: 'CHUNKING',
    sources: ['RFC 3030 §2', 'RFC 2033 §4.3'],
  },
  BURL: {
    success: [250],
    intermediate: [],
    error: [451, 503, 552, 554],
    historic: [],
    extension: 'BURL',
    sources: ['RFC 4468 §6'],
  },
  RSET: {
    success: [250],
    intermediate: [],
    error: [],
    historic: [421, 500, 501, 504],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 821 §4.3'],
  },
  VRFY: {
    success: [250, 251, 252],
    intermediate: [],
    error: [500, 502, 504, 550, 551, 553],
    historic: [421, 501],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 5321 §3.5.3', 'RFC 5321 §7.3', 'RFC 6531 §3.7.4.2', 'RFC 821 §4.3'],
  },
  EXPN: {
    success: [250, 252],
    intermediate: [],
    error: [500, 502, 504, 550, 551],
    historic: [421, 501],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 5321 §3.5.3', 'RFC 821 §4.3', 'RFC 6531 §3.7.4.2'],
  },
  HELP: {
    success: [211, 214],
    intermediate: [],
    error: [502, 504],
    historic: [421, 500, 501],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 821 §4.3'],
  },
  NOOP: {
    success: [250],
    intermediate: [],
    error: [],
    historic: [421, 500],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 821 §4.3'],
  },
  QUIT: {
    success: [221],
    intermediate: [],
    error: [],
    historic: [500],
    extension: undefined,
    sources: ['RFC 5321 §4.3.2', 'RFC 821 §4.3'],
  },
  STARTTLS: {
    success: [220],
    intermediate: [],
    error: [454, 501],
    historic: [],
    extension: 'STARTTLS',
    sources: ['RFC 3207 §4'],
  },
  AUTH: {
    success: [235],
    intermediate: [334],
    error: [432, 454, 500, 501, 503, 504, 534, 535, 538],
    historic: [],
    extension: 'AUTH',
    sources: ['RFC 4954 §4', 'RFC 4954 §6', 'RFC 2554 §6'],
  },
  'auth-response': {
    success: [235],
    intermediate: [334],
    error: [432, 454, 500, 501, 534, 535],
    historic: [],
    extension: 'AUTH',
    sources: ['RFC 4954 §4', 'RFC 4954 §6'],
  },
  ETRN: {
    success: [250, 251, 252, 253],
    intermediate: [],
    error: [458, 459, 500, 501],
    historic: [],
    extension: 'ETRN',
    sources: ['RFC 1985 §5.1'],
  },
  ATRN: {
    success: [250],
    intermediate: [],
    error: [450, 451, 453, 502, 530],
    historic: [],
    extension: 'ATRN',
    sources: ['RFC 2645 §7'],
  },
  TURN: {
    success: [],
    intermediate: [],
    error: [],
    historic: [250, 500, 502, 503],
    extension: undefined,
    sources: ['RFC 821 §4.3'],
  },
  SEND: {
    success: [],
    intermediate: [],
    error: [],
    historic: [250, 421, 451, 452, 500, 501, 502, 552],
    extension: undefined,
    sources: ['RFC 821 §4.3'],
  },
  SOML: {
    success: [],
    intermediate: [],
    error: [],
    historic: [250, 421, 451, 452, 500, 501, 502, 552],
    extension: undefined,
    sources: ['RFC 821 §4.3'],
  },
  SAML: {
    success: [],
    intermediate: [],
    error: [],
    historic: [250, 421, 451, 452, 500, 501, 502, 552],
    extension: undefined,
    sources: ['RFC 821 §4.3'],
  },
} as const satisfies Readonly<Record<string, CommandReplyLists>>;

/** The type of `commandReplies`, literal in every row. */
export type CommandReplyTable = typeof rows;

/**
 * A command, or a phase that gets a reply of its own: `CONN` is the greeting, `end-of-data` the verdict after the final
 * dot, `auth-response` a client's line inside AUTH, `any` what every command may be answered with.
 */
export type CommandName = keyof CommandReplyTable;

/**
 * The reply codes that RFCs list for each command and phase, keyed by the command as it is sent.
 *
 * The lists say what is usual, not what is legal: any code may answer any command, and clients act on the first digit
 * (RFC 5321 §4.2 and §4.3.2).
 *
 * @example
 * commandReplies['RCPT TO'].success; // [250, 251]
 * commandReplies.DATA.intermediate; // [354]
 */
export const commandReplies: CommandReplyTable = rows;

/**
 * Codes of the `any` row that the passages which allow them exclude for some commands.
 *
 * @example
 * anyReplyExclusions[0]; // { code: 503, commands: ['QUIT'] }
 */
export const anyReplyExclusions = [
  { code: 503, commands: ['QUIT'], source: 'RFC 5321 §3.1' },
  { code: 521, commands: ['QUIT'], source: 'RFC 7504 §3' },
  { code: 530, commands: ['EHLO', 'NOOP', 'QUIT'], source: 'RFC 4954 §6 and RFC 3207 §4' },
  { code: 554, commands: ['QUIT'], source: 'RFC 3207 §4.1' },
] as const satisfies readonly { code: ReplyCode; commands: readonly CommandName[]; source: string }[];
