import type { HintText } from '../../presentation/hint-texts.js';

/** What is usual behind a temporary code that came without a known cause. */
export const usualCauses = 'Meist ist Überlastung, eine kurze Störung oder Greylisting die Ursache.';

/** For those who can read the whole reply: a refused address, where nothing but the code says so. */
export const doubtfulAddress = (server: string, again: string): HintText => ({
  title: 'Eine Adresse ist vielleicht nicht erlaubt',
  message: `${server} hat eine Adresse ohne klaren Grund abgelehnt. Meist ist sie falsch geschrieben oder für dieses Konto nicht erlaubt.`,
  action: `Lesen Sie die ganze Antwort und prüfen Sie die Adressen von Absender und Empfänger, wie sie gesendet wurden. ${again}`,
});
