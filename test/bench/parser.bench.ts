import { type Contender, measure, median, ratio, type Timing } from './measure.js';
import { chunksOf, replyStream } from './replies.js';
import {
  decodeAndSplit,
  type Read,
  readPartsWithNodemailer,
  readRawWithNodemailer,
  readWithParser,
} from './reply-readers.js';

const REPLIES = 200_000;
const ROUNDS = 5;

const readers: Readonly<Record<string, Read>> = {
  createReplyParser: readWithParser,
  'nodemailer, its raw string': readRawWithNodemailer,
  'nodemailer, made to yield the parts': readPartsWithNodemailer,
  'decode and split only': decodeAndSplit,
};

/** The ratio that the parser must reach against each reader, by chunk size. */
const wanted: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'nodemailer, its raw string': { 64: 1.7, 1460: 1.7, 65536: 1.7 },
  'nodemailer, made to yield the parts': { 64: 2.5, 1460: 3, 65536: 3 },
};

const contendersFor = (chunks: readonly Buffer[]): Contender[] =>
  Object.entries(readers).map(([name, read]) => ({ name, run: () => read(chunks) }));

function report(size: number, timings: readonly Timing[]): boolean {
  const [own] = timings;
  if (!own) return false;
  console.log(`\nchunks of ${size} octets`);
  return timings
    .map(timing => {
      const { median: times, least, most } = ratio(own, timing);
      const least_wanted = wanted[timing.name]?.[size];
      const verdict =
        least_wanted === undefined
          ? ''
          : times >= least_wanted
            ? `  at least ${least_wanted}: met`
            : `  at least ${least_wanted}: MISSED`;
      const perReply = (median(timing.rounds) / REPLIES) * 1e6;
      console.log(
        `  ${timing.name.padEnd(37)}${perReply.toFixed(0).padStart(6)} ns a reply  ×${times.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})${verdict}`,
      );
      return least_wanted === undefined || times >= least_wanted;
    })
    .every(Boolean);
}

/** Reads the same stream with each reader by turns; says whether every ratio that is asked for was reached. */
export function run(): boolean {
  const stream = replyStream(REPLIES);
  const lines = decodeAndSplit([stream]);
  console.log(
    `${REPLIES} replies, ${lines} lines, ${stream.length} octets; medians of ${ROUNDS} rounds, the least and the most in brackets`,
  );
  return [64, 1460, 65_536]
    .map(size => report(size, measure(contendersFor([...chunksOf(stream, size)]), lines, ROUNDS)))
    .every(Boolean);
}
