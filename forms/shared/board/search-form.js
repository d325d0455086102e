import { element } from '../ui/dom.js';

/**
 * A box that searches a list. The key Enter sends it; an emptied box shows the whole list again.
 *
 * @param {{id: string, label: string, value?: string, search: (text: string) => void}} given
 */
export function searchForm({ id, label, value = '', search }) {
  const input = element('input', { id, type: 'search', class: 'form-control', value });
  const send = (/** @type {Event} */ event) => {
    event.preventDefault();
    search(input.value.trim());
  };
  return element(
    'form',
    { class: 'form-group', role: 'search', onsubmit: send, oninput: () => input.value || input.form?.requestSubmit() },
    element('label', { for: id }, label),
    input,
  );
}
