import { element } from '../ui/dom.js';

/** A place beside each row for what is said of it; what comes to stand there is read out. @param {Row[]} rows @param {string} kind */
export function places(rows, kind) {
  return new Map(rows.map(({ code }) => [code, element('div', { class: kind, 'aria-live': 'polite' })]));
}

/**
 * Says these texts, one below the other. What stands there already is left alone, so that it is not read out again.
 *
 * @param {Element} place
 * @param {string[]} texts
 */
export function say(place, texts) {
  const said = [...place.children].map(({ textContent }) => textContent);
  if (said.length !== texts.length || texts.some((text, index) => text !== said[index])) {
    place.replaceChildren(...texts.map((text) => element('small', {}, text)));
  }
}
