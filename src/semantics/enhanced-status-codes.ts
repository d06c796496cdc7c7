import type {
  EnhancedStatusClassTable,
  EnhancedStatusCodeFacts,
  EnhancedStatusCodeTable,
  EnhancedStatusSubjectTable,
  SubjectDetail,
} from '../facts/enhanced-status-codes.js';
import { enhancedStatusClasses, enhancedStatusCodes, enhancedStatusSubjects } from '../facts/enhanced-status-codes.js';
import { openingCode } from '../parsing/enhanced-status-code.js';

/** What the registry says of an enhanced status code, and how much of the code it knows. */
export interface EnhancedFacts {
  /** The code as it was asked for. */
  readonly code: string;
  /** `detail`: the whole code is registered; `subject`: only its subject; `class`: only its class. */
  readonly known: 'detail' | 'subject' | 'class';
  readonly class: EnhancedStatusClassTable[keyof EnhancedStatusClassTable];
  readonly subject: EnhancedStatusSubjectTable[keyof EnhancedStatusSubjectTable] | undefined;
  readonly detail: EnhancedStatusCodeFacts | undefined;
}

type SubjectOf<D> = D extends `${infer S extends keyof EnhancedStatusSubjectTable}.${string}` ? S : never;

/** The facts of an enhanced status code: with its literal row for a registered one. */
export type EnhancedFactsOf<C> = C extends `${infer K extends 2 | 4 | 5}.${infer D extends SubjectDetail}`
  ? {
      readonly code: C;
      readonly known: 'detail';
      readonly class: EnhancedStatusClassTable[K];
      readonly subject: EnhancedStatusSubjectTable[SubjectOf<D>];
      readonly detail: EnhancedStatusCodeTable[D];
    }
  : EnhancedFacts | undefined;

type ClassDigit = keyof EnhancedStatusClassTable;

/** The row of a table under a key that it may not have. */
export const rowAt = <T extends object>(table: T, key: string): T[keyof T] | undefined =>
  Object.hasOwn(table, key) ? table[key as keyof T] : undefined;

/**
 * Finds what the registry says of an enhanced status code, falling back from an unknown detail to the subject and from
 * an unknown subject to the class, as RFC 3463 §2 asks; `known` tells how far it got.
 *
 * `undefined` for what is no enhanced status code: a class other than 2, 4 or 5, leading zeros, more than three
 * digits, anything before or after it.
 *
 * @example
 * enhancedFactsOf('5.1.1').detail.title; // 'Bad destination mailbox address'
 * enhancedFactsOf('5.7.515'); // { known: 'subject', subject: { title: 'Security or Policy Status' } }
 * enhancedFactsOf('4.9.1'); // { known: 'class', class: { title: 'Persistent Transient Failure' } }
 * enhancedFactsOf('5.01.1'); // undefined
 */
export function enhancedFactsOf<const C extends string>(code: C): EnhancedFactsOf<C>;
export function enhancedFactsOf(code: string): EnhancedFacts | undefined {
  if (!code || openingCode(code) !== code) return undefined;
  const [digit, subjectNumber = '', detailNumber = ''] = code.split('.');
  const subject = rowAt(enhancedStatusSubjects, subjectNumber);
  const detail = rowAt(enhancedStatusCodes, `${subjectNumber}.${detailNumber}`);
  const known = detail ? 'detail' : subject ? 'subject' : 'class';
  return { code, known, class: enhancedStatusClasses[Number(digit) as ClassDigit], subject, detail };
}
