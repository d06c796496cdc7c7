import type { OctetBuffer } from './octet-buffer.js';
import { ACCEPTED_LINE, contentEnd, isLastLine, lineFeedAt, replyCodeAt } from './octets.js';
import { type ReplyLimit, ReplyLimitError } from './reply-limit-error.js';
import { ReplySyntaxError, type ReplySyntaxFault } from './reply-syntax-error.js';

/** What bounds a reply, every limit given. */
export interface SplitterSettings extends Readonly<Record<ReplyLimit, number>> {
  readonly rejectChangedCode: boolean;
}

/** Finds where replies end, and what stands between them that is none. */
export interface ReplySplitter {
  /** Reads on from where it stopped; gives the error that ends the input, if there is one. */
  scan(): ReplySyntaxError | ReplyLimitError | undefined;
  /** Takes what waits as the last line of the input. */
  finish(): ReplySyntaxError | ReplyLimitError | undefined;
  /** Hears that this many octets were taken from the front of the buffer. */
  shift(count: number): void;
}

export function createReplySplitter(
  buffer: OctetBuffer,
  settings: SplitterSettings,
  found: (octets: number, lines: number) => void,
): ReplySplitter {
  const { maxLineOctets, maxReplyLines, maxReplyOctets, rejectChangedCode } = settings;
  // Offsets from the start of the buffer.
  let scanned = 0;
  let lineStart = 0;
  let replyStart = 0;
  let linesBefore = 0;
  let lines = 0;
  let code = 0;

  const refuse = (fault: ReplySyntaxFault, detail?: string): ReplySyntaxError =>
    new ReplySyntaxError(fault, linesBefore + lines + 1, 1, detail);

  const exceed = (limit: ReplyLimit): ReplyLimitError => new ReplyLimitError(limit, settings[limit]);

  function completeReply(): void {
    found(lineStart - replyStart, lines);
    replyStart = lineStart;
    linesBefore += lines;
    lines = code = 0;
  }

  /** Takes the line whose line feed, or the end of input, is at an offset. */
  function takeLine(lineFeed: number, next: number): ReplySyntaxError | ReplyLimitError | undefined {
    const { octets, start } = buffer;
    const from = start + lineStart;
    const to = contentEnd(octets, from, start + lineFeed);
    const lineCode = replyCodeAt(octets, from, to);
    if (!lineCode && !code && to > from) return refuse('not-a-reply', ACCEPTED_LINE);
    if (rejectChangedCode && lineCode && code && code !== lineCode) return refuse('code-changed');
    code = lineCode || code;
    lines++;
    lineStart = scanned = next;
    if (lineCode && isLastLine(octets, from, to)) completeReply();
    else if (lines >= maxReplyLines) return exceed('maxReplyLines');
    return undefined;
  }

  function scan(): ReplySyntaxError | ReplyLimitError | undefined {
    const { octets, start, end } = buffer;
    for (;;) {
      const limit = Math.min(lineStart + maxLineOctets, replyStart + maxReplyOctets);
      const stop = Math.min(limit, end - start);
      scanned = lineFeedAt(octets, start + scanned, start + stop) - start;
      if (scanned === stop) {
        if (stop === end - start) return undefined;
        return exceed(limit === lineStart + maxLineOctets ? 'maxLineOctets' : 'maxReplyOctets');
      }
      const error = takeLine(scanned, scanned + 1);
      if (error) return error;
    }
  }

  function finish(): ReplySyntaxError | ReplyLimitError | undefined {
    const end = buffer.end - buffer.start;
    const error = scan() ?? (end > lineStart ? takeLine(end, end) : undefined);
    return error ?? (code ? refuse('unfinished', 'the last line of a reply has no hyphen behind its code') : undefined);
  }

  return {
    scan,
    finish,
    shift(count) {
      scanned -= count;
      lineStart -= count;
      replyStart -= count;
    },
  };
}
