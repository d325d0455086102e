import { element } from '../ui/dom.js';

/**
 * One box that searches a list: it is sent with the key Enter, and emptied it shows all again.
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
