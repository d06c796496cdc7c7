import { QUOTATION_LIMIT } from '../parsing/quoted-reply.js';
import { turnsPositive } from '../semantics/outcome.js';
import { type Failure, nothingKnown } from './failure.js';
import { codeAt, codeOf, enhancedOf, fieldsOf, isArray, isError, isInfo, listAt, read, textAt } from './properties.js';
import { readError, verdictIn } from './read-error.js';
import { dispositionOf, readText } from './read-text.js';

/** Reads a failure of any shape. */
export function readFailure(value: unknown): Failure {
  if (typeof value === 'string') return readSentence(value);
  if (typeof value === 'number') return { ...nothingKnown, code: codeOf(value) };
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

/** Bytes as they come from a socket: UTF-8, of which no more is decoded than is read; other numbers are no text. */
function textOf(view: ArrayBufferView): string {
  try {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, Math.min(view.byteLength, 4 * QUOTATION_LIMIT));
    return (read(view, 'BYTES_PER_ELEMENT') ?? 1) === 1 ? new TextDecoder().decode(bytes) : '';
  } catch {
    return ''; // The buffer was handed over to another thread.
  }
}

function readObject(value: object): Failure {
  const reply = readReplyData(value) ?? readReplyData(read(value, 'reply'));
  if (reply)
    return { ...reply, command: textAt(value, 'command') || undefined, host: textAt(value, 'host') || undefined };
  const fieldAt = fieldsOf(value);
  const isReport = fieldAt('status', 'action') !== '' && read(value, 'responseCode') === undefined;
  return isReport ? readReport(fieldAt) : readSend(value);
}

/** Reads a reply as data, and nothing in one that turned from a refusal to an acceptance. */
function readReplyData(value: unknown): Failure | undefined {
  const code = codeAt(value, 'code');
  const isReply = isArray(read(value, 'lines')) || typeof read(value, 'text') === 'string';
  if (code === undefined || !isReply || isError(value)) return undefined;
  if (turnsPositive(code, { faults: read(value, 'faults') })) return nothingKnown;
  return { ...nothingKnown, text: textAt(value, 'text'), code, enhanced: enhancedOf(textAt(value, 'enhanced')) };
}

/** An error, or the `info` of a send that went through: a reply in it answers the final dot, and transports without SMTP have none. */
function readSend(value: object): Failure {
  if (!isInfo(value)) return readError(value);
  const answer = readText(textAt(value, 'response'));
  const isTaken = answer.code === undefined && !listAt(value, 'rejected', 1)?.length;
  return { ...answer, command: 'end-of-data', disposition: isTaken ? 'accepted' : undefined };
}

/** Reads the fields of a report about one recipient (RFC 3464 §2.3); who reports no reply of another host, refused itself. */
function readReport(fieldAt: ReturnType<typeof fieldsOf>): Failure {
  const read = readText(fieldAt('diagnosticCode'));
  const mta = fieldAt('remoteMta', ...(read.code ? [] : ['reportingMta']));
  const recipient = fieldAt('finalRecipient', 'originalRecipient', 'recipient', 'emailAddress');
  return {
    ...read,
    enhanced: read.enhanced ?? enhancedOf(fieldAt('status')),
    host: read.host ?? /^[^\s(]+/.exec(withoutType(mta))?.[0],
    recipient: withoutType(recipient) || undefined,
    disposition: dispositionOf(`action: ${fieldAt('action').trim()}`) ?? read.disposition,
  };
}

/** An address or a host without the type that a report sets before it: `rfc822; <kim@example.org>`. */
const withoutType = (field: string): string => field.replace(/^\s*[\w-]+\s*;|[<>]/g, '').trim();
