import type { CommandName } from '../facts/commands.js';
import { digitOf, type Failure } from './failure.js';

/** How rules call the commands and phases that they may be about; others are called by the first word of their names. */
const marks: { readonly [C in CommandName]?: string } = {
  EHLO: ':helo',
  LHLO: ':helo',
  'end-of-data': ':eod :data',
  BDAT: ':bdat :eod :data',
  STARTTLS: ':tls',
};

/** How rules call the command that was answered, the most exact first: `:rcpt`. */
export const marksOfCommand = (command: string): readonly string[] =>
  (Object.hasOwn(marks, command)
    ? marks[command as CommandName]
    : `:${command.toLowerCase()}`.replace(/[ -].*/, '')
  )?.split(' ') ?? [];

/** What is known of a failure beside its words, in the notation of `parseRule`. */
export function circumstancesOf(failure: Failure): string[] {
  const { code, enhanced, command } = failure;
  const found: string[] = [];
  if (code !== undefined) found.push(`:${code}`);
  const digit = digitOf(failure);
  if (digit) found.push(`:${digit}`);
  if (enhanced) found.push(`:${enhanced}`);
  return command ? found.concat(marksOfCommand(command)) : found;
}
