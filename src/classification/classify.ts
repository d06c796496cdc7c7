import { type Blocklist, blocklistRules } from './blocklists.js';
import { checked } from './check-rules.js';
import type { Classification } from './classification.js';
import type { ClassifyOptions } from './failure.js';
import { judge } from './judge.js';
import { type ClassifierOptions, copied, copiesOf, demandLists, demandOptions } from './own-tables.js';
import { type PhraseTable, phraseRules } from './phrases.js';
import { providerRules } from './providers.js';
import { readFailure } from './read-failure.js';
import { createRuleBook, type RuleBook, type RuleTables } from './rules.js';
import { createSiteJudge, type SiteJudge } from './site-rules.js';

/** `classify`, or a classifier of one's own. */
export type Classifier = (failure: unknown, options?: ClassifyOptions | null) => Classification;

/** The tables of a classifier that carries no more than these. */
export interface ClassifierTables extends ClassifierOptions {
  readonly phrases?: PhraseTable | undefined;
  readonly blocklists?: readonly Blocklist[] | undefined;
}

/** The tables of the library. */
const ownTables = (): RuleTables => ({
  phrases: phraseRules,
  providers: providerRules,
  blocklists: blocklistRules,
});

/** The rules are made ready when the first failure comes. */
function classifierOf(tables: RuleTables, site?: SiteJudge): Classifier {
  let book: RuleBook | undefined;
  return (failure, options) => {
    book ??= createRuleBook(tables);
    return judge(book, site, readFailure(failure), options);
  };
}

/**
 * Makes a classifier out of the tables that are handed in, and of nothing else.
 *
 * For bundles that count octets: `phraseRules`, `providerRules` and `blocklistRules` are the library's tables, and a part
 * of one may be handed in. Codes are always understood. Throws a `TypeError` for an option that does not exist and for what
 * is no list of rules; what a rule says is checked by `createClassifier` alone, so that no check is bundled.
 *
 * @example
 * createClassifierOf({ phrases: { greylisted: { exact: ['greylisted'] } } })('450 Greylisted').reason; // 'greylisted'
 */
export function createClassifierOf(tables: ClassifierTables): Classifier {
  demandOptions(tables, 'phrases, providers, blocklists, rules');
  const { phrases = {} } = tables ?? {};
  demandLists(phrases);
  const { rules, providers } = copied(tables);
  const blocklists = copiesOf('Blocklist', tables?.blocklists);
  return classifierOf({ phrases, providers, blocklists }, createSiteJudge(rules));
}

/**
 * Makes a classifier that asks a site's own rules first, in their order, and then the library's.
 *
 * A rule needs an `id`, a `reason` and at least one condition: `text` in the rule notation of `docs/classification.md`, `code`,
 * `enhanced`, `command`, `host`. It may state `party`, `retry` and `retryAfterSeconds`, and forbid suppression. Throws a
 * `TypeError` that says which rule, provider or option is wrong, and in what.
 *
 * @example
 * const own = createClassifier({ rules: [{ id: 'desk', text: 'call the help desk', reason: 'mailbox-disabled' }] });
 * own('554 Call the help desk').reason; // 'mailbox-disabled'
 * own('550 5.1.1 No such user').reason; // 'mailbox-unknown'
 * createClassifier({ rules: [{ id: 'desk', reason: 'mailbox-disabled' }] }); // throws TypeError
 */
export function createClassifier(options?: ClassifierOptions | null): Classifier {
  demandOptions(options, 'rules, providers');
  const { rules, providers } = checked(copied(options));
  return classifierOf({ ...ownTables(), providers: [...providers, ...providerRules] }, createSiteJudge(rules));
}

let standard: Classifier | undefined;

/**
 * Says why a send failed, who must act, whether to try again and when, and on what evidence.
 *
 * Takes a reply as text, number or `Reply`; a DSN's diagnostic or its fields (`status`, `diagnosticCode`, `action`); a
 * log line of Postfix, Exim, Sendmail or qmail; a sentence of a bounce; any error that nodemailer, emailjs, smtp-client,
 * the AWS SES SDK or Node's sockets, DNS and TLS throw, by shape, with the errors behind it. What the caller knows goes
 * into `options` and outranks what the failure says. Reads at most 64 KiB of text, in time linear to it; anything else
 * is `unknown`, never an exception (RFC 5321 §4.2, RFC 3463, RFC 3464).
 *
 * @example
 * classify('550 5.1.1 <ada@example.com>: User unknown'); // { reason: 'mailbox-unknown', suppress: true, retry: 'never' }
 * classify('450 4.2.0 Greylisted, try again in 5 minutes'); // { reason: 'greylisted', retry: 'later', retryAfterSeconds: 300 }
 * classify(535).reason; // 'auth-failed'
 * classify(undefined).reason; // 'unknown'
 */
export function classify(failure: unknown, options?: ClassifyOptions | null): Classification {
  standard ??= classifierOf(ownTables());
  return standard(failure, options);
}
