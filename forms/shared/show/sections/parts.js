import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';

/** What sections are made of. */
export function some(list) {
  return list !== undefined && list !== null && list.length > 0;
}

/** @param {import('../../ui/words.js').WordKey} key */
export function heading(key) {
  return element('h4', {}, word(key));
}

export function longText(text) {
  return element('p', { class: 'county-long-text' }, text);
}

/** A text with others in small below it. */
export function stacked(text, ...below) {
  return element('span', {}, text, below.map((line) => element('small', {}, line)));
}

/** A section of a form, with its parts; nothing where there are none. */
export function sectionOf(name, parts) {
  return parts ? element('section', { class: `county-section county-section-${name}` }, parts) : null;
}
