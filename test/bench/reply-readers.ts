import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { createReplyParser } from 'smtp-replies';

/** What the benchmark asks of a reader: how many lines of text it gave out. */
export type Read = (chunks: readonly Buffer[]) => number;

export const readWithParser: Read = chunks => {
  const parser = createReplyParser();
  let lines = 0;
  for (const chunk of chunks) for (const reply of parser.push(chunk)) lines += reply.lines.length;
  return lines;
};

/** The parts of nodemailer's connection by which it reads replies; its code runs unmodified. */
interface ReplyReadingParts {
  _onData(chunk: Buffer): void;
  _responseActions: ((reply: string) => void)[];
}

/** Runs what is put off with `setImmediate` at the end of each chunk, so that the event loop's own cost is not measured. */
function withImmediate(run: (flush: () => void) => void): void {
  const original = globalThis.setImmediate;
  let due: (() => void)[] = [];
  globalThis.setImmediate = ((callback: () => void) => due.push(callback)) as unknown as typeof setImmediate;
  try {
    run(() => {
      while (due.length > 0) {
        const now = due;
        due = [];
        for (const callback of now) callback();
      }
    });
  } finally {
    globalThis.setImmediate = original;
  }
}

function readWithNodemailer(chunks: readonly Buffer[], take: (reply: string) => void): void {
  const connection = new SMTPConnection() as unknown as ReplyReadingParts;
  const action = (reply: string): void => {
    connection._responseActions.push(action);
    take(reply);
  };
  connection._responseActions.push(action);
  withImmediate(flush => {
    for (const chunk of chunks) {
      connection._onData(chunk);
      flush();
    }
  });
}

function countLines(reply: string): number {
  let lines = 1;
  for (let at = reply.indexOf('\n'); at >= 0; at = reply.indexOf('\n', at + 1)) lines++;
  return lines;
}

export const readRawWithNodemailer: Read = chunks => {
  let lines = 0;
  readWithNodemailer(chunks, reply => {
    lines += countLines(reply);
  });
  return lines;
};

/** What nodemailer's string is worth to someone who wants the parts of a reply. */
function partsOf(reply: string): { code: number; enhanced: string | undefined; lines: string[] } {
  let code = 0;
  let enhanced: string | undefined;
  const lines = reply.split('\n').map(line => {
    const match = /^(\d{3})(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?(.*))?$/.exec(line);
    if (match?.[1]) code = Number(match[1]);
    if (match?.[2] && code !== 334) enhanced = match[2];
    return match?.[3] ?? '';
  });
  return { code, enhanced, lines };
}

export const readPartsWithNodemailer: Read = chunks => {
  let lines = 0;
  readWithNodemailer(chunks, reply => {
    lines += partsOf(reply).lines.length;
  });
  return lines;
};

/** No reading at all: the octets as text, cut at the line ends. */
export const decodeAndSplit: Read = chunks => {
  let lines = 0;
  let rest = '';
  for (const chunk of chunks) {
    const parts = (rest + chunk.toString('latin1')).split('\r\n');
    rest = parts.pop() ?? '';
    lines += parts.length;
  }
  return lines;
};
