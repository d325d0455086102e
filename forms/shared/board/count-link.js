import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';

/**
 * A figure that leads to the list that it counts.
 *
 * @param {number} count
 * @param {string} name of what is counted
 * @param {Parameters<typeof addressOf>} list
 */
export function countLink(count, name, ...list) {
  return element('a', { href: addressOf(...list), 'aria-label': word('figureOfList', name, count) }, String(count));
}
