import type { FailureReason, Permanence } from './reasons.js';

/** What the reader knows beside the failure itself; it outranks what the failure says of these. */
export interface ClassifyOptions {
  /** The command that was answered, as `commandReplies` spells it or as nodemailer's `command`. */
  readonly command?: string | undefined;
  /** Where the session stood, if more is known than the command: `end-of-data` for the verdict after the final dot. */
  readonly phase?: string | undefined;
  readonly recipient?: string | undefined;
  /** The host that answered. */
  readonly host?: string | undefined;
  /** Whether the connection had carried another message before. */
  readonly connectionReused?: boolean | undefined;
}

/** What a report or a log says became of the message. */
export type Disposition = 'failed' | 'delayed' | 'accepted';

/** What an error states by its code or name, without any reply. */
export interface ErrorVerdict {
  readonly rule: string;
  readonly reason: FailureReason;
  readonly permanence: Permanence;
  /** `unknown` where it can arise after the final dot, so that the message may have been taken. */
  readonly delivery: 'not-accepted' | 'unknown';
  /** Whether a connection was lost. */
  readonly dropped?: boolean;
  /** Whether it is told in the words of this side, so that none of a server are in it. */
  readonly local?: true;
  /** Whether the code only wraps what happened, of which words may tell more. */
  readonly wraps?: boolean;
  /** Whether the name of a host was looked up that this side was told to connect to. */
  readonly ofHost?: boolean;
}

/** A failure of any shape, read into what the judgement needs. */
export interface Failure {
  readonly text: string;
  /** Where in `text` the server's own words begin. */
  readonly start: number;
  /** Where they end, if not with the text: what a mail system adds behind them is not theirs. */
  readonly end: number | undefined;
  readonly code: number | undefined;
  readonly enhanced: string | undefined;
  readonly command: string | undefined;
  readonly host: string | undefined;
  readonly recipient: string | undefined;
  readonly disposition: Disposition | undefined;
  readonly error: ErrorVerdict | undefined;
}

/** The digit that says how final it is: of the reply code, else of the enhanced code; 0 where a report denies its success. */
export function digitOf({ code, enhanced = '', disposition }: Failure): number {
  if (code !== undefined) return Math.floor(code / 100);
  const digit = Number(enhanced.charAt(0));
  return digit === 2 && disposition && disposition !== 'accepted' ? 0 : digit;
}

/** Whether a reason can be that of a reply: no refusal is a success, and none for good is still being tried. */
export const isPossible = (reason: FailureReason, digit: number): boolean =>
  digit < 4 || !(reason === 'accepted' || (reason === 'delayed' && digit === 5));

export const nothingKnown: Failure = {
  text: '',
  start: 0,
  end: undefined,
  code: undefined,
  enhanced: undefined,
  command: undefined,
  host: undefined,
  recipient: undefined,
  disposition: undefined,
  error: undefined,
};
