import type { FailureReason } from './reasons.js';

/** A mail provider: how its replies are told, and what its own codes and wordings mean. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Markers that give it away, in the notation of `parseRule`. */
  readonly marks?: string;
  /** Ends of the names of its hosts, with a space between. */
  readonly hosts?: string;
  readonly rules?: { readonly [R in FailureReason]?: readonly string[] };
}

/**
 * The mail providers that give themselves away, and what their own codes and words mean.
 *
 * @example
 * providerRules.every(({ id, name }) => Boolean(id && name)); // true
 */
export const providerRules: readonly Provider[] = [];
