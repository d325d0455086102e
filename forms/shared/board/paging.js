import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';

/**
 * Says which part of a list is shown, and links to the parts before and after.
 *
 * @param {Listed} list
 * @param {[string, ...any[]]} parts
 */
export function paging({ page, size, total, items }, [name, ...rest], query = {}) {
  const first = page * size + 1;
  /** @param {any} other @param {string} text */
  const to = (other, text) => element('a', { href: addressOf(name, rest, { ...query, page: other }), class: 'btn btn-default' }, text);
  return element(
    'p',
    { class: 'county-paging', role: 'status' },
    total ? word('pageOf', first, first + items.length - 1, total) : word('nothingHere'),
    page > 0 ? to(page - 1, word('pageBefore')) : null,
    first + items.length - 1 < total ? to(page + 1, word('pageAfter')) : null,
  );
}
