import { finds } from '../parsing/wrong-argument.js';
import { commandNamed } from '../semantics/commands.js';
import { clientError, verdictOfCode } from './error-codes.js';
import type { ErrorVerdict, Failure } from './failure.js';
import { nothingKnown } from './failure.js';
import { codeAt, enhancedOf, listAt, read, textAt } from './properties.js';
import { readText } from './read-text.js';

/** How many errors are looked at, causes and members together. */
const mostErrors = 32;

/** The errors behind an error, nearest first: itself, its cause, what it wraps or gathers. */
function errorsBehind(error: unknown): readonly unknown[] {
  const found: unknown[] = [error];
  for (let i = 0; i < found.length && found.length < mostErrors; i++) {
    for (const key of ['cause', 'previous', 'originalError', 'error', 'err', 'errors']) {
      for (const member of listAt(found[i], key, mostErrors) ?? [read(found[i], key)])
        if (typeof member === 'object' && member && !found.includes(member)) found.push(member);
    }
  }
  return found.slice(0, mostErrors);
}

/** The reply that an error carries, in the words of the server if it kept them; smtp-client sets `enhancedCode` even to null. */
function replyOf(error: unknown): Failure | undefined {
  const isReply = read(error, 'enhancedCode') !== undefined;
  const responseCode = codeAt(error, 'responseCode') ?? (isReply ? codeAt(error, 'code') : undefined);
  const words = textAt(error, 'response', 'smtp', 'diagnosticCode');
  if (!words && responseCode === undefined) return undefined;
  const text = words || textAt(error, 'message');
  const failure = readText(text);
  return {
    ...failure,
    code: failure.code ?? responseCode,
    enhanced: failure.enhanced ?? enhancedOf(textAt(error, 'enhancedCode', 'enhanced')),
  };
}

/** The command that an error names; the verdict on the message is told apart from the answer to DATA. */
function commandOf(error: unknown): string | undefined {
  const command = textAt(error, 'command');
  if (command === 'DATA' && textAt(error, 'code') === 'EMESSAGE') return 'end-of-data';
  return command || emailjsCommand(textAt(error, 'message')) || undefined;
}

/** emailjs tells the command in its words alone; a line that is none is a secret of the AUTH exchange. */
function emailjsCommand(message: string): string {
  const [quoted, command] = /^bad response on (?:command '\s*([^\s:']+)|connection)/.exec(message) ?? [];
  if (!quoted) return '';
  return command ? (commandNamed(command) ?? 'auth-response') : 'CONN';
}

/** The most telling code of an error: what a socket, DNS or TLS said before what a tool made of it. */
const codesOf = (error: unknown): readonly string[] => [
  textAt(error, 'originalCode'),
  textAt(error, 'timeoutType'),
  ...errnosIn(textAt(error, 'message')),
  textAt(error, 'code'),
  textAt(error, 'Code'),
  textAt(error, 'name'),
  emailjsCode(error),
];

/** Codes of the system that a message quotes: `connect ECONNREFUSED 127.0.0.1:25`. */
const errnosIn = (message: string): readonly string[] =>
  message.slice(0, 512).match(/\bE[A-Z]{3,16}\b|\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];

/** emailjs numbers its errors. */
function emailjsCode(error: unknown): string {
  const code = read(error, 'code');
  const isEmailjs = typeof code === 'number' && finds(() => 'smtp' in Object(error) && 'previous' in Object(error));
  return isEmailjs ? `EMAILJS_${code}` : '';
}

/** What the first telling one of some codes states, with what the words beside them add. */
function verdictOf(codes: readonly string[], words: string): ErrorVerdict | undefined {
  const verdicts = codes.map(verdictOfCode).filter(verdict => verdict !== undefined);
  const telling = verdicts.find(({ wraps }) => !wraps) ?? verdicts[0];
  return telling && inWordsOf(telling, words);
}

/** What the words of this side add: before a connection no message was taken, and a resolver is asked for a recipient's domain. */
function inWordsOf(verdict: ErrorVerdict, words: string): ErrorVerdict {
  const ofHost = !/\bquery[A-Z]/.test(words);
  const isConnecting = /^connect|before secure TLS/im.test(words);
  return { ...verdict, ofHost, ...(isConnecting && { delivery: 'not-accepted', dropped: false }) };
}

/** What the first telling code of the system that a text quotes states. */
export const verdictIn = (text: string): ErrorVerdict | undefined => verdictOf(errnosIn(text), text.slice(0, 512));

/** What the codes of errors state, with their words. */
const stated = (errors: readonly unknown[]): ErrorVerdict | undefined =>
  verdictOf(errors.flatMap(codesOf), errors.map(wordsOf).join('\n'));

/** What an error says of itself, part by part. */
const wordsOf = (error: unknown): string => `${textAt(error, 'syscall', 'timeoutType')}\n${textAt(error, 'message')}`;

/** The words of an error; those of a gathering say only that nothing worked. */
const messageOf = (error: unknown): string =>
  textAt(error, 'name') === 'AggregateError' ? '' : textAt(error, 'message');

/** A file or a program of this side that could not be used: its path may hold any words. */
const isOfFile = (error: unknown): boolean => /^(?:open|l?stat|access|scandir|spawn)/.test(textAt(error, 'syscall'));

/** Reads an error of a mail tool, of Node or of a cloud's SDK, or anything else with such properties. */
export function readError(error: unknown): Failure {
  const errors = errorsBehind(error);
  const reply = errors.map(replyOf).find(Boolean);
  const command = errors.map(commandOf).find(Boolean);
  const isLocal = errors.some(candidate => textAt(candidate, 'command') === 'API');
  const file = errors.find(isOfFile);
  const verdict =
    reply?.code || reply?.enhanced ? undefined : file ? clientError(textAt(file, 'code')) : stated(errors);
  const message = file ? '' : (errors.map(messageOf).find(Boolean) ?? '');
  const read = reply ?? (verdict ? { ...nothingKnown, text: message } : readText(message));
  return {
    ...read,
    command: read.command ?? (command === 'API' ? undefined : command),
    host: read.host ?? (textAt(error, 'hostname', 'host') || undefined),
    recipient: textAt(error, 'recipient') || undefined,
    error: verdict && isLocal ? localVerdict(verdict, message) : verdict,
  };
}

/** Of the faults of this side, some tell more than that. */
function localVerdict({ rule, reason }: ErrorVerdict, message: string): ErrorVerdict {
  const telling = ['too-many-recipients', 'connection-failed', 'rate-limited', 'auth-failed'].includes(reason);
  const verdict = clientError(rule);
  if (!telling || message.startsWith('Missing credentials')) return verdict;
  return { ...verdict, reason, permanence: reason === 'connection-failed' ? 'temporary' : 'permanent' };
}
