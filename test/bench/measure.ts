/** One of several ways to do the same work, measured side by side. */
export interface Contender {
  readonly name: string;
  /** Does the work once and gives a number that must be the same for every contender. */
  run(): number;
}

/** The processor times of one contender, in milliseconds, one for each round: other work on the machine does not count. */
export interface Timing {
  readonly name: string;
  readonly rounds: readonly number[];
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function timed(contender: Contender, expected: number): number {
  const began = process.cpuUsage();
  const result = contender.run();
  const { user, system } = process.cpuUsage(began);
  if (result !== expected) throw new Error(`${contender.name} gave ${result}, not ${expected}`);
  return (user + system) / 1000;
}

/** Lets the contenders take turns for a number of rounds, after one that only warms them up. */
export function measure(contenders: readonly Contender[], expected: number, rounds: number): Timing[] {
  const timings = contenders.map(contender => ({ name: contender.name, rounds: [] as number[] }));
  for (let round = -1; round < rounds; round++) {
    contenders.forEach((contender, index) => {
      const took = timed(contender, expected);
      if (round >= 0) timings[index]?.rounds.push(took);
    });
  }
  return timings;
}

/** How many times as long the second took as the first: the median of the rounds, and the least and the most. */
export function ratio(fast: Timing, slow: Timing): { median: number; least: number; most: number } {
  const ratios = fast.rounds.map((took, round) => (slow.rounds[round] ?? 0) / took);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
