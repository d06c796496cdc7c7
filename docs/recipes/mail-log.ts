/**
 * Classifies a stream of lines: JSON in, JSON out, one line for each line, in order.
 *
 *     node mail-log.js < log.jsonl > verdicts.jsonl
 *
 * A line in: `{"id": 7, "text": "550 5.1.1 No such user"}`. A line out: `{"id": 7, "reason": "mailbox-unknown", …}`.
 * Any engine that pipes lines through a process can run it, such as Spark's `pipe` or ClickHouse's executable functions.
 * Memory stays constant: what is read waits for what is written, and a line is cut at 1 MiB.
 */
import { pipeline } from 'node:stream/promises';
import { classify } from 'smtp-replies';

const longestLine = 1 << 20;

function verdictOf(line: string): object {
  const { id, text } = JSON.parse(line);
  if (typeof text !== 'string') throw new TypeError('no text');
  const { reason, permanence, party, retry, suppress, confidence } = classify(text);
  return { id, reason, permanence, party, retry, suppress, confidence };
}

function answer(line: string): string {
  try {
    return `${JSON.stringify(verdictOf(line))}\n`;
  } catch {
    return `{"error":"a line must be a JSON object such as {\\"id\\":7,\\"text\\":\\"550 5.1.1 No such user\\"}"}\n`;
  }
}

async function* answers(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop()?.slice(0, longestLine) ?? '';
    if (lines.length > 0) yield lines.map(answer).join('');
  }
  if (rest !== '') yield answer(rest);
}

await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout);
