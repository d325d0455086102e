import { element } from '../ui/dom.js';

/**
 * A button that does something at once. If that fails, the reason stands below it, and the page stays as it is.
 *
 * @param {object} button
 * @param {string} button.label
 * @param {string} [button.name] for whoever does not see beside what it stands; without it the label
 * @param {string} [button.kind] its CSS classes
 * @param {string} [button.busy] what is said meanwhile
 * @param {() => Promise<any>} button.act
 */
export function actingButton({ label, name, kind = 'btn-default btn-xs', busy, act }) {
  const outcome = element('div', { role: 'alert' });
  let isActing = false;
  return element('div', { class: 'county-acting' }, element('button', { type: 'button', class: `btn ${kind}`, 'aria-label': name, onclick: press }, label), outcome);

  async function press() {
    if (isActing) {
      return;
    }
    isActing = true;
    outcome.replaceChildren(...(busy ? [element('p', { role: 'status' }, busy)] : []));
    try {
      await act();
      outcome.replaceChildren();
    } catch (failure) {
      outcome.replaceChildren(element('p', { class: 'alert alert-danger' }, /** @type {Failure} */ (failure).message));
    } finally {
      isActing = false;
    }
  }
}
