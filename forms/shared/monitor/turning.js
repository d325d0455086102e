import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * A list whose pages are turned in their place, without a new address.
 *
 * @param {(page: number) => Promise<Listed>} fetchPage
 * @param {(rows: any[]) => Element} draw
 */
export async function turning(fetchPage, draw) {
  const place = element('div', {});
  /** @param {number} page */
  const turn = async (page) => {
    const { items, size, total } = await fetchPage(page);
    const first = page * size + 1;
    const last = first + items.length - 1;
    place.replaceChildren(
      ...(items.length ? [draw(items)] : []),
      element(
        'p',
        { class: 'county-paging', role: 'status' },
        items.length ? word('pageOf', first, last, total) : word('nothingHere'),
        page > 0 ? button('pageBefore', () => turn(page - 1)) : null,
        last < total && items.length ? button('pageAfter', () => turn(page + 1)) : null,
      ),
    );
  };
  await turn(0);
  return place;
}

/** @param {import('../ui/words.js').WordKey} name @param {() => Promise<void>} act */
function button(name, act) {
  /** @param {MouseEvent} event */
  const onclick = ({ currentTarget }) => act().catch(({ message }) => /** @type {Element} */ (currentTarget).after(message));
  return element('button', { type: 'button', class: 'btn btn-default', onclick }, word(name));
}
