// All tables of words, under a name that the door takes first: the built file keeps that order, and what is alike
// compresses well only side by side.

export { type Blocklist, blocklistRules } from './blocklists.js';
export { type PhraseRules, type PhraseTable, phraseRules } from './phrases.js';
export { type Provider, providerRules } from './providers.js';
export { signs } from './signs.js';
export { words } from './words.js';
