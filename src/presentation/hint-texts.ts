import type { Classification } from '../classification/classification.js';
import type { FailureReason } from '../classification/reasons.js';

/** Who reads a hint: a person who pressed "send", the developer of the application, or who runs the sending system. */
export type Audience = 'sender' | 'developer' | 'postmaster';

/** What a locale says about one failure: a title without a full stop, and whole sentences. */
export interface HintText {
  /** What happened, in a few words. */
  readonly title: string;
  /** What it means. */
  readonly message: string;
  /** What the reader can do, who else must act, and whether waiting helps. */
  readonly action: string;
}

/** A time to wait, in the unit in which a person would say it; `Intl.RelativeTimeFormat` takes both members. */
export interface Wait {
  readonly amount: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day';
}

/**
 * What a text may depend on: the advice of the classification, and names that are clean and bounded.
 *
 * Nothing in it is worded by the server, except for a recipient, which then has the form of an address.
 */
export interface HintFacts
  extends Pick<Classification, 'permanence' | 'party' | 'retry' | 'suppress' | 'delivery' | 'confidence'> {
  /** How long to wait, where the server or its provider's rule said so. */
  readonly wait: Wait | undefined;
  /** The address, wrapped in FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
  readonly recipient: string | undefined;
  /** The name of the provider that refused. */
  readonly provider: string | undefined;
  /** The names of the blocklists that the reply mentions. */
  readonly blocklists: readonly string[];
  /** The pages where these blocklists can be asked about an entry. */
  readonly lookups: readonly string[];
}

/** A text, or what chooses among whole texts. */
export type HintEntry = HintText | ((facts: HintFacts) => HintText);

/** What one language tells one audience, for every `FailureReason`. */
export type HintTexts = { readonly [R in FailureReason]: HintEntry };

/** The hint parts of a locale; a function needs only the one for its audience. */
export type HintParts = { readonly [A in Audience as `${A}Hints`]: HintTexts };

/** As much of a locale as a hint for the audience needs. */
export type HintLocale<A extends Audience = Audience> = { readonly tag: string } & Pick<HintParts, `${A}Hints`>;
