import { element } from '../ui/dom.js';

/** Says below a field why this task wants it, before it is submitted. @param {HTMLElement} field @param {string[]} messages */
export function sayWants(field, messages) {
  const before = field.querySelector(':scope > .county-want');
  if (!before && messages.length === 0) {
    return;
  }
  const place = before ?? field.appendChild(element('p', { class: 'help-block county-want', role: 'status' }));
  place.textContent = messages.join(' ');
}
