import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/parsing/reply.js';
import { createReplyParser } from '../../src/parsing/reply-parser.js';
import { createReplyPairing } from '../../src/semantics/pairing.js';

/** What a real server answered at one point of a session. */
interface Transcript {
  readonly server: string;
  readonly commands: readonly string[];
  /** How many replies the protocol asks for. */
  readonly expected: number;
  /** How many came. */
  readonly replies: number;
  /** One character for each octet. */
  readonly wire: string;
}

const file = readFileSync(new URL('../fixtures/transcripts.jsonl', import.meta.url), 'utf8');
const transcripts = file
  .trim()
  .split('\n')
  .map((line): Transcript => JSON.parse(line));

const octetsOf = ({ wire }: Transcript): Uint8Array => Uint8Array.from(wire, character => character.charCodeAt(0));

function* chunksOf(octets: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < octets.length; at += size) yield octets.subarray(at, at + size);
}

function read(octets: Uint8Array, size: number): Reply[] {
  const parser = createReplyParser();
  const replies = [...chunksOf(octets, size)].flatMap(chunk => parser.push(chunk));
  parser.end();
  expect(parser.buffered).toBe(0);
  return replies;
}

/** Where the counts differ, only they matter: a reply to another command than the one that was sent tells nothing. */
const commandsOf = ({ commands, expected, replies }: Transcript): string[] =>
  Array.from({ length: expected }, (_, n) => (expected === replies && commands[n]) || 'NOOP');

function pair(transcript: Transcript, size: number): { solicited: number; unsolicited: number; unanswered: number } {
  const pairing = createReplyPairing(createReplyParser());
  const commands = commandsOf(transcript);
  if (commands[0] === 'CONN') commands.shift();
  else pairing.push('220 mx.example\r\n');
  for (const command of commands) pairing.expect(command);
  const paired = [...chunksOf(octetsOf(transcript), size)].flatMap(chunk => pairing.push(chunk));
  pairing.end();
  const unsolicited = paired.filter(reply => reply.unsolicited).length;
  return { solicited: paired.length - unsolicited, unsolicited, unanswered: pairing.unanswered.length };
}

describe.each([...new Set(transcripts.map(({ server }) => server))])('what %s answered', server => {
  const own = transcripts.filter(transcript => transcript.server === server);

  it('gives the same replies for chunks of every size, as many as came', () => {
    for (const transcript of own) {
      const octets = octetsOf(transcript);
      const whole = read(octets, octets.length);
      expect([whole.length, transcript.wire]).toEqual([transcript.replies, transcript.wire]);
      for (const size of [1, 2, 7, 64]) expect(read(octets, size)).toEqual(whole);
    }
  });

  it('has each reply paired, and tells of those too many or too few', () => {
    for (const transcript of own) {
      const { expected, replies, wire } = transcript;
      for (const size of [1, 16, wire.length]) {
        expect([pair(transcript, size), wire]).toEqual([
          {
            solicited: Math.min(expected, replies),
            unsolicited: Math.max(0, replies - expected),
            unanswered: Math.max(0, expected - replies),
          },
          wire,
        ]);
      }
    }
  });
});
