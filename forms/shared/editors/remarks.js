import { element } from '../ui/dom.js';

/** A place for remarks beside each row. Screen readers read new remarks out. @param {Row[]} rows @param {string} kind */
export function places(rows, kind) {
  return new Map(rows.map(({ code }) => [code, element('div', { class: kind, 'aria-live': 'polite' })]));
}

/**
 * Shows these texts, one below the other. If they are there already, nothing changes, so that they are not read out again.
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
