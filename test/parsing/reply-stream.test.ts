import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/parsing/reply.js';
import { createReplyStream } from '../../src/parsing/reply-stream.js';

const pause = (): Promise<void> => new Promise(resume => setTimeout(resume, 2));

/** The texts that came out of a stream, and what it failed with. */
async function drain(
  chunks: readonly (string | Uint8Array)[],
  wait: () => Promise<void> | undefined = () => undefined,
): Promise<{ texts: string[]; error: unknown }> {
  const source = new ReadableStream<string | Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const reader: ReadableStreamDefaultReader<Reply> = source.pipeThrough(createReplyStream()).getReader();
  const texts: string[] = [];
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      texts.push(step.value.text);
      await wait();
    }
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

  it.each([
    [['220 a\r\n250 b\r\n250 c\r\nhello\r\n'], 'not-a-reply'],
    [['220 a\r\n250 b\r\n', '250 c\r\n250-'], 'unfinished'],
  ])('loses no reply before the error when the reader is slow: %j', async (chunks, fault) => {
    expect(await drain(chunks, pause)).toMatchObject({ texts: ['a', 'b', 'c'], error: { fault } });
  });

  it('tells the writer of an error, and of a reader that has gone', async () => {
    const failing = createReplyStream();
    const writer = failing.writable.getWriter();
    writer.write('hello\r\n').catch(() => undefined);
    await expect(failing.readable.getReader().read()).rejects.toMatchObject({ fault: 'not-a-reply' });
    await expect(writer.closed).rejects.toMatchObject({ fault: 'not-a-reply' });

    const left = createReplyStream();
    await left.readable.cancel('enough');
    await expect(left.writable.getWriter().closed).rejects.toBe('enough');
  });

  it('passes on why the writer broke off', async () => {
    const { readable, writable } = createReplyStream();
    await writable.abort('gone');
    await expect(readable.getReader().read()).rejects.toBe('gone');
  });
});
