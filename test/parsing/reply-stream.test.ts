import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/parsing/reply.js';
import { createReplyStream } from '../../src/parsing/reply-stream.js';

/** The texts that came out of a stream, and what it failed with. */
async function drain(chunks: readonly (string | Uint8Array)[]): Promise<{ texts: string[]; error: unknown }> {
  const source = new ReadableStream<string | Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const reader: ReadableStreamDefaultReader<Reply> = source.pipeThrough(createReplyStream()).getReader();
  const texts: string[] = [];
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) texts.push(step.value.text);
  } catch (error) {
    return { texts, error };
  }
  return { texts, error: undefined };
}

describe('createReplyStream', () => {
  it('gives replies, the last without a line end too', async () => {
    expect(await drain(['220 a\r\n25', new TextEncoder().encode('0 b\r\n250-c\r\n250 d')])).toEqual({
      texts: ['a', 'b', 'c\nd'],
      error: undefined,
    });
  });

  it('fails after the replies before the error were read', async () => {
    expect(await drain(['220 a\r\n250 b\r\nhello\r\n'])).toMatchObject({
      texts: ['a', 'b'],
      error: { fault: 'not-a-reply', line: 3 },
    });
    expect(await drain(['220 a\r\nhello\r\n', '250 c\r\n'])).toMatchObject({
      texts: ['a'],
      error: { fault: 'not-a-reply', line: 2 },
    });
    expect(await drain(['220 a\r\n250-b\r\n'])).toMatchObject({ texts: ['a'], error: { fault: 'unfinished' } });
  });
});
