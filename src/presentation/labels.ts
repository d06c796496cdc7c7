import type { Severity } from '../facts/reply-codes.js';
import type { ReplyCodeText } from './code-texts.js';

/** The headings of documents, and what is said of a code by its first digit alone. */
export interface Labels {
  readonly headings: {
    readonly summary: string;
    readonly description: string;
    readonly whenSeen: string;
    /** Above the advice for 4yz and 5yz. */
    readonly howToFix: string;
    /** Above the advice for 2yz and 3yz, which are no errors. */
    readonly whatNext: string;
    readonly exchange: string;
    readonly learnMore: string;
    /** Above the words of a server. */
    readonly reply: string;
    /** Above the verdict of `classify`. */
    readonly classification: string;
  };
  /** For a reply code that no table lists: only its first digit says something. */
  readonly unlistedCodes: { readonly [S in Severity]: ReplyCodeText };
}
