import type { Reply } from './reply.js';
import { createReplyParser, type ReplyParserOptions } from './reply-parser.js';

/**
 * Creates a `TransformStream` from octets, or text, to replies.
 *
 * The stream fails as `createReplyParser` throws: with a `ReplySyntaxError` or a `ReplyLimitError`, after the replies before
 * it have been read. Where replies must be matched to commands, use `createReplyPairing` (RFC 2920 §3.1).
 *
 * @example
 * const stream = new Blob(['220 mx.example ESMTP\r\n']).stream().pipeThrough(createReplyStream());
 * const { value } = await stream.getReader().read();
 * value; // { code: 220, text: 'mx.example ESMTP' }
 */
export function createReplyStream(options: ReplyParserOptions = {}): TransformStream<string | Uint8Array, Reply> {
  const parser = createReplyParser(options);
  return new TransformStream({
    transform(chunk, controller) {
      for (const reply of parser.push(chunk)) controller.enqueue(reply);
    },
    flush(controller) {
      parser.end();
      for (let reply = parser.next(); reply; reply = parser.next()) controller.enqueue(reply);
    },
  });
}
