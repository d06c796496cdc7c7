import type { OctetBuffer } from './octet-buffer.js';
import { lineFeedAt } from './octets.js';

const WINDOW = 4096;
const DETACHED = 1024;

/** Reads parts of a buffer as text; every place is an index of the buffer's octets. */
export interface ReplyText {
  /** Says that the octets from `start` to `end` will be read; those behind them may follow. */
  open(start: number, end: number): void;
  /** Hears that the octets of the buffer are no longer where they were. */
  close(): void;
  /** Where the first line feed from `start` is; `end` if there is none before it. */
  lineFeedAt(start: number, end: number): number;
  /** The part as UTF-8, or `undefined` where it is none; the text may hold on to what surrounds it. */
  utf8(start: number, end: number): string | undefined;
  /** The part with one character for each octet. */
  latin1(start: number, end: number): string;
}

/** Decodes a stretch of ASCII in one step, and any other line by line, so that one bad line does not spoil the rest. */
export function createReplyText(buffer: OctetBuffer): ReplyText {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let windowStart = 0;
  let windowEnd = 0;
  let ascii: string | undefined;

  function decode(start: number, end: number): string | undefined {
    try {
      return decoder.decode(buffer.octets.subarray(start, end));
    } catch {
      return undefined;
    }
  }

  return {
    open(start, end) {
      if (end <= windowEnd) return;
      windowStart = start;
      windowEnd = Math.max(end, Math.min(buffer.end, start + WINDOW));
      const text = decode(windowStart, windowEnd);
      ascii = text?.length === windowEnd - windowStart ? text : undefined;
    },
    close() {
      windowEnd = 0;
      ascii = undefined;
    },
    lineFeedAt(start, end) {
      if (ascii === undefined) return lineFeedAt(buffer.octets, start, end);
      const at = ascii.indexOf('\n', start - windowStart);
      return at < 0 ? end : at + windowStart;
    },
    utf8: (start, end) =>
      ascii === undefined ? decode(start, end) : ascii.slice(start - windowStart, end - windowStart),
    latin1(start, end) {
      let text = '';
      for (let at = start; at < end; at++) text += String.fromCharCode(buffer.octets[at] ?? 0);
      return text;
    },
  };
}

/** A text of its own: engines keep the whole of a text alive for a slice of it, but not for what they joined. */
const detach = (slice: string): string => [slice, ''].join('');

/**
 * Joins lines to the text of a reply, and cuts them loose from the text that they were decoded with. A line may hold on
 * to the text of a short reply, never to that of a long one, nor to a chunk.
 */
export function joinLines(lines: string[]): string {
  if (lines.length === 1) {
    lines[0] = detach(lines[0] ?? '');
    return lines[0];
  }
  const text = lines.join('\n');
  let at = 0;
  lines.forEach((line, index) => {
    lines[index] = text.length > DETACHED ? detach(line) : text.slice(at, at + line.length);
    at += line.length + 1;
  });
  return text;
}
