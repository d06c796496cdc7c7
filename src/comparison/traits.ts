import { adviceOf, isTellingCode, reasonOfCode, reasonOfEnhanced } from '../classification/code-reasons.js';
import type { Advice } from '../classification/reasons.js';
import type { CommandName } from '../facts/commands.js';
import type { ReplyCodeFacts, Severity } from '../facts/reply-codes.js';
import type { EnhancedFacts } from '../semantics/enhanced-status-codes.js';
import { severityOf } from '../semantics/severity.js';
import type { AnyFacts } from './compared.js';

/** A compared value seen from every side that can differ; what does not apply to it is undefined or empty. */
export interface Traits {
  readonly code: number | undefined;
  readonly enhanced: EnhancedFacts | undefined;
  readonly row: ReplyCodeFacts | undefined;
  readonly severity: Severity;
  readonly advice: Pick<Advice, 'party' | 'retry'>;
  /** `any` alone for a code that every command may get. */
  readonly commands: readonly CommandName[];
}

function commandsOf(row: ReplyCodeFacts | undefined): readonly CommandName[] {
  const commands = Object.keys(row?.commands ?? {}) as CommandName[];
  return commands.includes('any') ? ['any'] : commands;
}

/** 521 speaks of one host (RFC 7504 §3): another MX of the domain may take the message. */
function adviceFor({ code, enhanced, severity }: Pick<Traits, 'code' | 'enhanced' | 'severity'>): Traits['advice'] {
  if (!severity.endsWith('negative')) return { party: 'none', retry: 'none' };
  const stated = enhanced && reasonOfEnhanced(enhanced.code);
  const advice = adviceOf(stated ?? reasonOfCode(code), severity);
  return code === 521 && !(enhanced && isTellingCode(enhanced.code)) ? { ...advice, retry: 'other-host' } : advice;
}

/** Takes apart what is known of one value. */
export function identityOf(facts: AnyFacts): Pick<Traits, 'code' | 'enhanced' | 'row' | 'severity'> {
  if ('known' in facts) {
    const severity = severityOf((facts.class.class * 100) as 200 | 400 | 500);
    return { code: undefined, enhanced: facts, row: undefined, severity };
  }
  const { code, severity } = facts;
  return {
    code,
    enhanced: 'enhanced' in facts ? facts.enhanced : undefined,
    row: 'name' in facts ? facts : undefined,
    severity,
  };
}

/** Gathers what can be compared about one value. */
export function traitsOf(facts: AnyFacts): Traits {
  const identity = identityOf(facts);
  return { ...identity, advice: adviceFor(identity), commands: commandsOf(identity.row) };
}
