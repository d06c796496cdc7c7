import type { Reply } from './reply.js';
import { createReplyParser, type ReplyParserOptions } from './reply-parser.js';

/**
 * Creates what a `TransformStream` is, two streams: octets, or text, are written to one, replies are read from the other.
 *
 * The stream fails as `createReplyParser` throws: with a `ReplySyntaxError` or a `ReplyLimitError`, after all replies before
 * it have been read, however slow the reader is. Where replies must be matched to commands, use `createReplyPairing`
 * (RFC 2920 §3.1). The types need the library `DOM` or `@types/node`.
 *
 * @example
 * const stream = new Blob(['220 mx.example ESMTP\r\n']).stream().pipeThrough(createReplyStream());
 * const { value } = await stream.getReader().read();
 * value; // { code: 220, text: 'mx.example ESMTP' }
 */
export function createReplyStream(options?: ReplyParserOptions | null): TransformStream<string | Uint8Array, Reply> {
  const parser = createReplyParser(options);
  const { readable, writable } = new TransformStream<string | Uint8Array, string | Uint8Array>();
  const chunks = readable.getReader();

  async function next(): Promise<Reply | undefined> {
    let reply = parser.next();
    while (!reply) {
      const { done, value } = await chunks.read();
      if (done) return last();
      parser.feed(value);
      reply = parser.next();
    }
    return reply;
  }

  function last(): Reply | undefined {
    parser.end();
    return parser.next();
  }

  async function pull(controller: ReadableStreamDefaultController<Reply>): Promise<void> {
    try {
      const reply = await next();
      if (reply) controller.enqueue(reply);
      else controller.close();
    } catch (error) {
      await chunks.cancel(error);
      throw error;
    }
  }

  const replies = new ReadableStream<Reply>({ pull, cancel: reason => chunks.cancel(reason) }, { highWaterMark: 0 });
  return { readable: replies, writable };
}
