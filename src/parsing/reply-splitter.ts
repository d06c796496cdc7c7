import type { OctetBuffer } from './octet-buffer.js';
import { ACCEPTED_LINE, contentEnd, HT, isLastLine, LF, otherOctetAt, replyCodeAt } from './octets.js';
import { type ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { ReplySyntaxError, type ReplySyntaxFault } from './reply-syntax-error.js';

/** What bounds a reply, every limit given. */
export interface SplitterSettings extends Readonly<Record<ReplyLimit, number>> {
  readonly rejectChangedCode: boolean;
}

/** What ends an input. */
export type ReplyError = ReplySyntaxError | ReplyLimitError;

/** Finds where replies end, and what stands between them that is none. */
export interface ReplySplitter {
  /** Reads on from where it stopped; gives the error that ends the input, if there is one. */
  scan(): ReplyError | undefined;
  /** Takes what waits as the last line of the input. */
  finish(): ReplyError | undefined;
  /** Hears that the octets of the buffer moved to the front by this many places. */
  move(count: number): void;
}

export function createReplySplitter(
  buffer: OctetBuffer,
  settings: SplitterSettings,
  found: (octets: number, lines: number, isPlain: boolean) => void,
): ReplySplitter {
  const { maxLineOctets, maxReplyLines, maxReplyOctets, rejectChangedCode } = settings;
  let scanned = 0;
  let lineStart = 0;
  let replyStart = 0;
  let linesBefore = 0;
  let lines = 0;
  let code = 0;
  let isPlain = true;
  let others = 0; // octets of the line that are neither printable ASCII nor a tab

  const refuse = (fault: ReplySyntaxFault, detail?: string): ReplySyntaxError =>
    new ReplySyntaxError(fault, linesBefore + lines + 1, 1, detail);

  const exceed = (limit: ReplyLimit): ReplyLimitError => new ReplyLimitError(limit, settings[limit]);

  function completeReply(): void {
    found(lineStart - replyStart, lines, isPlain);
    replyStart = lineStart;
    linesBefore += lines;
    lines = code = 0;
    isPlain = true;
  }

  /** Takes the line whose line feed, or the end of input, is at an index. */
  function takeLine(octets: Uint8Array, lineFeed: number, next: number): ReplyError | undefined {
    const start = lineStart;
    const end = contentEnd(octets, start, lineFeed);
    const lineCode = replyCodeAt(octets, start, end);
    if (!lineCode && !code && end > start) return refuse('not-a-reply', ACCEPTED_LINE);
    if (rejectChangedCode && lineCode && code && code !== lineCode) return refuse('code-changed');
    code = lineCode || code;
    if (others > lineFeed - end) isPlain = false;
    others = 0;
    lines++;
    lineStart = scanned = next;
    if (lineCode && isLastLine(octets, start, end)) completeReply();
    else if (lines >= maxReplyLines) return exceed('maxReplyLines');
    return undefined;
  }

  /** Where the first octet is that may not be taken in. */
  const limit = (): number => Math.min(lineStart + maxLineOctets, replyStart + maxReplyOctets);

  function scan(): ReplyError | undefined {
    const { octets, words, end } = buffer;
    for (;;) {
      const stop = Math.min(limit(), end);
      scanned = otherOctetAt(octets, words, scanned, stop);
      if (scanned === stop) break;
      const octet = octets[scanned++];
      if (octet === LF) {
        const error = takeLine(octets, scanned - 1, scanned);
        if (error) return error;
      } else if (octet !== HT) others++;
    }
    if (scanned === end) return undefined;
    return exceed(scanned === lineStart + maxLineOctets ? 'maxLineOctets' : 'maxReplyOctets');
  }

  function finish(): ReplyError | undefined {
    const { octets, end } = buffer;
    const error = scan() ?? (end > lineStart ? takeLine(octets, end, end) : undefined);
    return error ?? (code ? refuse('unfinished', 'the last line of a reply has no hyphen behind its code') : undefined);
  }

  return {
    scan,
    finish,
    move(count) {
      scanned -= count;
      lineStart -= count;
      replyStart -= count;
    },
  };
}
