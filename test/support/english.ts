/** Words of the English texts that mean nothing in Spanish, German or French; the first ones no English sentence does without. */
const english =
  "the|and|not|is|it|its|of|with|for|that|this|these|which|who|what|when|where|are|be|does|did|may|must|cannot|could|you|your|they|them|there|then|than|until|before|after|because|without|under|over|again|only|same|other|both|more|too|now|later|sooner|nothing|something|whoever|please|server's|address|addresses|mailbox|recipient|recipients|sender|receiving|sending|sends|sent|refused|refuses|accepted|accepts|password|reply|replies|connection|account|waiting|waits|retry|attempt|attempts|unknown|missing|wrong|blocked|disabled|temporary|failed|attachment|usually";

/** The English words in a text of another language; what stands in its quotation marks is quoted. */
export function englishIn(text: string): string[] {
  const own = text.replace(/„[^“]*“|«[^»]*»/g, '');
  return own.match(new RegExp(`(?<![\\p{L}\\p{N}@.’_-])(?:${english})(?![\\p{L}\\p{N}@’_-])`, 'giu')) ?? [];
}
