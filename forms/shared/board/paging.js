import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';

/**
 * Says which part of a list is shown, and links to the parts before and after.
 *
 * @param {Listed} list
 * @param {[string, ...any[]]} parts
 * @param {Record<string, string>} query
 * @param {string} parameter that chooses the page
 */
export function paging({ page, size, total, items }, parts, query = {}, parameter = 'page') {
  const first = page * size + 1;
  const last = first + items.length - 1;
  return element(
    'p',
    { class: 'county-paging', role: 'status' },
    total ? word('pageOf', first, last, total) : word('nothingHere'),
    ...steps(page, last < total, parts, query, parameter),
  );
}

/** The same for a part of which only that is known whether more follows. @param {Row} part @param {Parameters<typeof paging>[1]} parts @param {Record<string, string>} query @param {string} parameter */
export function stepping({ page, more }, parts, query, parameter) {
  return page > 0 || more ? element('p', { class: 'county-paging' }, ...steps(page, more, parts, query, parameter)) : null;
}

/** @param {number} page @param {boolean} more @param {[string, ...any[]]} parts @param {Record<string, string>} query @param {string} parameter */
function steps(page, more, [name, ...rest], query, parameter) {
  /** @param {number} other @param {string} text */
  const to = (other, text) => element('a', { href: addressOf(name, rest, { ...query, [parameter]: other }), class: 'btn btn-default' }, text);
  return [page > 0 ? to(page - 1, word('pageBefore')) : null, more ? to(page + 1, word('pageAfter')) : null];
}
