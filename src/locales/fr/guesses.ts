import type { HintText } from '../../presentation/hint-texts.js';

/** What is usual behind a temporary code that came without a known cause. */
export const usualCauses = 'Le plus souvent, la cause est une surcharge, une panne passagère ou une liste grise.';

/** For those who can read the whole reply: a refused address, where nothing but the code says so. */
export const doubtfulAddress = (server: string, again: string): HintText => ({
  title: 'Une adresse n’est peut-être pas autorisée',
  message: `${server} a refusé une adresse sans donner de raison claire. Le plus souvent, elle est mal écrite ou le compte expéditeur n’a pas le droit de l’utiliser.`,
  action: `Lisez la réponse entière et vérifiez les adresses de l’expéditeur et du destinataire telles qu’elles ont été envoyées. ${again}`,
});
