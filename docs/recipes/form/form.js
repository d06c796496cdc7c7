/**
 * A form that shows why an invitation could not be sent.
 *
 * The server sends `classify(error)` as JSON; the words are made here, in the language of the browser, without any rule.
 */
import { hintOf, matchLocale } from 'smtp-replies';
import { senderHints as german } from 'smtp-replies/locales/de';
import { senderHints as english } from 'smtp-replies/locales/en';
import { senderHints as spanish } from 'smtp-replies/locales/es';
import { senderHints as french } from 'smtp-replies/locales/fr';

const locales = {
  en: { tag: 'en', senderHints: english },
  es: { tag: 'es', senderHints: spanish },
  de: { tag: 'de', senderHints: german },
  fr: { tag: 'fr', senderHints: french },
};

const form = document.querySelector('form');
const alert = document.querySelector('[role=alert]');

function element(name, text) {
  return Object.assign(document.createElement(name), { textContent: text });
}

/** Sets text, never HTML: an address may come from a stranger. */
function show({ reason, title, message, action, language }) {
  alert.lang = language;
  alert.classList.toggle('done', reason === 'accepted');
  alert.replaceChildren(element('h2', title), element('p', message), element('p', action));
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  alert.replaceChildren();
  const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const locale = locales[matchLocale(navigator.languages.join(), Object.keys(locales)) ?? 'en'];
  show(hintOf(await response.json(), { locale, audience: 'sender' }));
});
