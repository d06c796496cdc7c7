import type { Party, RetryAdvice } from '../classification/reasons.js';
import type { CuratedPair } from '../comparison/pairs.js';
import type { CommandName } from '../facts/commands.js';
import type { Category, Standing } from '../facts/reply-codes.js';
import type { Outcome } from '../semantics/outcome.js';

/** Two different first digits, the lower one first. */
export type SeverityPair = '2/3' | '2/4' | '2/5' | '3/4' | '3/5' | '4/5';

/** One first digit that both codes share. */
export type SharedSeverity = '2/2' | '3/3' | '4/4' | '5/5';

/** Whole sentences about two codes, in the order of their first digits; a code reads `550` or `5.1.1`. */
type AboutTwo = (first: string, second: string) => string;

/** Whole sentences about one code. */
type AboutOne = (code: string) => string;

/** A code with what is said of it. */
export interface CodeWith<T> {
  readonly code: string;
  readonly value: T;
}

/** The categories that have a meaning of their own (RFC 5321 §4.2.1). */
export type NamedCategory = Exclude<Category, 'unspecified-3' | 'unspecified-4'>;

/** The outcomes that two codes of one severity can differ in; a plain yes needs no sentence. */
export type ToldOutcome = Extract<Outcome, 'unverified' | 'temporary-failure' | 'permanent-failure'>;

/** What a code can advise after a failure, without a connection to go by. */
export type ToldRetry = Exclude<RetryAdvice, 'none' | 'now-on-new-connection'>;

/**
 * What a locale says about two codes: each member is, or returns, one or two whole sentences.
 *
 * Texts about one code are used side by side for both codes, so they must read well after one another. Commands come as
 * `CommandName`s: the locale names the phases among them and writes the list.
 */
export interface ComparisonTexts {
  readonly headings: {
    readonly differences: string;
    readonly whenToUse: string;
  };
  /** The title of the page; a and b are a code with its title, such as `214 Help Message`. */
  readonly title: (a: string, b: string) => string;
  /** The opening of a page for two codes that are no curated pair. */
  readonly summaries: { readonly [K in SeverityPair | SharedSeverity]: AboutTwo } & {
    readonly identical: AboutOne;
    /** The same subject and detail with class 4 and class 5. */
    readonly temporaryAndPermanent: AboutTwo;
    /** An enhanced status code and a reply code that is sent with it. */
    readonly sentTogether: (enhanced: string, code: string) => string;
  };
  readonly differences: {
    /** For two codes about which nothing is known that tells them apart. */
    readonly none: AboutTwo;
    /** What the first digits state. */
    readonly severity: { readonly [K in SeverityPair]: AboutTwo };
    /** What the second digits state. */
    readonly category: (a: CodeWith<NamedCategory>, b: CodeWith<NamedCategory>) => string;
    /** For two codes of one severity that decide differently about the same commands. */
    readonly outcome: { readonly [O in ToldOutcome]: (code: string, commands: readonly CommandName[]) => string };
    /** Who must act after a failure. */
    readonly party: { readonly [P in Party]: AboutOne };
    /** What to do with the same message after a failure. */
    readonly retry: { readonly [R in ToldRetry]: AboutOne };
    /** What becomes of the connection: ended for certain, perhaps, or not; the stronger comes first. */
    readonly connection: { readonly [K in 'always/may' | 'always/no' | 'may/no']: AboutTwo };
    /** Which SMTP extensions a code belongs to, such as `AUTH`; `also` if it shares others with the other code. */
    readonly extension: (code: string, extensions: readonly string[], also: boolean) => string;
    /** How far the meaning of a code can be relied on; `unlistedDetail` is for an enhanced code of a known subject. */
    readonly standing: { readonly [S in Standing | 'unlisted' | 'unlistedDetail']: AboutOne };
    /** Which enhanced status codes are often sent with a reply code; `also` follows what is sent with both. */
    readonly enhanced: (code: string, enhanced: readonly string[], also: boolean) => string;
    /** Which enhanced status codes are often sent with both. */
    readonly enhancedOfBoth: (enhanced: readonly string[]) => string;
    /** What the middle numbers of two enhanced status codes stand for; the values are titles of subjects. */
    readonly subject: (a: CodeWith<string>, b: CodeWith<string>) => string;
  };
  /** How to tell which of two codes fits, where they are no curated pair. */
  readonly whenToUse: { readonly [K in SeverityPair | SharedSeverity]: AboutTwo } & {
    readonly sentTogether: (enhanced: string, code: string) => string;
    /** For a failure of each kind, where more than the first digit is not known of what the server wants. */
    readonly firstDigit: AboutTwo;
    /** For codes that no standard provides for: one, or both. */
    readonly withoutStandard: (codes: readonly string[]) => string;
  };
  /** Which commands the codes answer; no list is empty. */
  readonly commands: {
    /** No command has both. */
    readonly apart: (a: CodeWith<readonly CommandName[]>, b: CodeWith<readonly CommandName[]>) => string;
    /** Some commands have both, and each code has others of its own. */
    readonly overlapping: (
      shared: readonly CommandName[],
      a: CodeWith<readonly CommandName[]>,
      b: CodeWith<readonly CommandName[]>,
    ) => string;
    /** Every command of the narrower code has both, and the wider code has more. */
    readonly within: (
      shared: readonly CommandName[],
      narrower: string,
      wider: CodeWith<readonly CommandName[]>,
    ) => string;
    /** The wider code may answer every command. */
    readonly withinAny: (narrower: CodeWith<readonly CommandName[]>, wider: string) => string;
  };
  /** Points to codes that are easily confused with one; each is a code with its title. */
  readonly seeAlso: (code: string, others: readonly string[]) => string;
  /** For each curated pair: what the two have to do with each other, and how to tell which one fits. */
  readonly pairs: { readonly [K in CuratedPair]: { readonly summary: string; readonly whenToUse: string } };
}
