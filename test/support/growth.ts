const GROWTH = 32;
const ROUNDS = 4;

/** Linear work takes 32 times as long and quadratic work 1024 times; either leaves room for a machine that does other work. */
export const MOST_TIMES = 200;

/** Microseconds of processor time. */
function timeOf(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return Math.max(user + system, 1);
}

/**
 * How many times as long a run takes for an input 32 times as long: the least of some rounds, each by turns, since other
 * work on the machine only ever adds to them.
 */
export function growthOf<Input>(
  inputOf: (length: number) => Input,
  length: number,
  run: (input: Input) => void,
): number {
  const [short, long] = [inputOf(length), inputOf(GROWTH * length)];
  const rounds = Array.from({ length: ROUNDS }, () => [timeOf(() => run(short)), timeOf(() => run(long))] as const);
  return Math.min(...rounds.map(([, time]) => time)) / Math.min(...rounds.map(([time]) => time));
}
