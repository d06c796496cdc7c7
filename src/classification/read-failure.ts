import { isNegative } from '../semantics/severity.js';
import { type Failure, nothingKnown } from './failure.js';
import { readLimit } from './normalise.js';
import { codeAt, isArray, isError, listAt, read, replyCodeOf, textAt } from './properties.js';
import { readError, verdictIn } from './read-error.js';
import { readText } from './read-text.js';

/** Reads a failure of any shape. */
export function readFailure(value: unknown): Failure {
  if (typeof value === 'string') return readSentence(value);
  if (typeof value === 'number') return { ...nothingKnown, code: replyCodeOf(value) };
  if (typeof value !== 'object' || value === null) return nothingKnown;
  return ArrayBuffer.isView(value) ? readText(textOf(value)) : readObject(value);
}

/** A text may be the message of an error, and quote its code before anything else: `connect ECONNREFUSED 192.0.2.1:587`. */
function readSentence(text: string): Failure {
  const found = readText(text);
  if (found.enhanced || found.disposition || (found.code && !found.start)) return found;
  const error = verdictIn(found.code ? text.slice(0, found.start) : text);
  return error ? { ...nothingKnown, text, error } : found;
}

/** Bytes as they come from a socket: UTF-8, of which no more is decoded than is read. */
const textOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  new TextDecoder().decode(new Uint8Array(buffer, byteOffset, Math.min(byteLength, 4 * readLimit)));

/** More faults than a reply tells anything by. */
const mostFaults = 64;

function readObject(value: object): Failure {
  const reply = readReplyData(value);
  if (reply) return reply;
  const found = readReplyData(read(value, 'reply'));
  if (found)
    return { ...found, command: textAt(value, 'command') || undefined, host: textAt(value, 'host') || undefined };
  const status = textAt(value, 'status', 'Status');
  const action = textAt(value, 'action', 'Action').trim().toLowerCase();
  if (!(status || action) || read(value, 'responseCode') !== undefined) return readSend(value);
  return readReport(value, status, action);
}

/** Reads a reply as data, and nothing in one that turned from a refusal to an acceptance. */
function readReplyData(value: unknown): Failure | undefined {
  const code = codeAt(value, 'code');
  const isReply = isArray(read(value, 'lines')) || typeof read(value, 'text') === 'string';
  if (code === undefined || !isReply || isError(value)) return undefined;
  if (code < 400 && hasTurned(value)) return nothingKnown;
  return { ...nothingKnown, text: textAt(value, 'text'), code, enhanced: textAt(value, 'enhanced') || undefined };
}

/** Whether the lines of a reply bear several codes, a negative one among them. */
const hasTurned = (reply: unknown): boolean =>
  (listAt(reply, 'faults', mostFaults) ?? []).some(fault =>
    (listAt(fault, 'codes', mostFaults) ?? []).some(code => isNegative(code)),
  );

/** An error, or the `info` of a send that went through: the reply in it answers the final dot. */
function readSend(value: object): Failure {
  const failure = readError(value);
  const isInfo = isArray(read(value, 'accepted')) && !isError(value);
  return isInfo && failure.command === undefined ? { ...failure, command: 'end-of-data' } : failure;
}

const dispositions: { readonly [action: string]: Failure['disposition'] } = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'accepted',
  relayed: 'accepted',
  expanded: 'accepted',
};

/** Reads the fields of a report about one recipient (RFC 3464 §2.3). */
function readReport(value: object, status: string, action: string): Failure {
  const read = readText(textAt(value, 'diagnosticCode', 'Diagnostic-Code', 'diagnostic-code'));
  const said = /[245]\.\d{1,3}\.\d{1,3}/.exec(status.slice(0, 64))?.[0];
  const recipient = textAt(value, 'finalRecipient', 'originalRecipient', 'recipient');
  return {
    ...read,
    enhanced: read.enhanced ?? said,
    host: read.host ?? (textAt(value, 'remoteMta').replace(/^dns; */i, '') || undefined),
    recipient: recipient.replace(/^rfc822; */i, '') || undefined,
    disposition: (Object.hasOwn(dispositions, action) ? dispositions[action] : undefined) ?? read.disposition,
  };
}
