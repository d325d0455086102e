import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';

/** Whether a list has any entry. @template T @param {T[] | null | undefined} list @returns {list is T[]} */
export function some(list) {
  return list !== undefined && list !== null && list.length > 0;
}

/** @param {import('../../ui/words.js').WordKey} key */
export function heading(key) {
  return element('h4', {}, word(key));
}

/** @param {any} text */
export function longText(text) {
  return element('p', { class: 'county-long-text' }, text);
}

/** A text with smaller ones below it. @param {any} text @param {...any} below */
export function stacked(text, ...below) {
  return element('span', {}, text, below.map((line) => element('small', {}, line)));
}

/** A section of a form with its parts; null if there are none. @param {string} name @param {any} parts */
export function sectionOf(name, parts) {
  return parts ? element('section', { class: `county-section county-section-${name}` }, parts) : null;
}
