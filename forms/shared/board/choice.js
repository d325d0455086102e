import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * A select that acts as soon as something is chosen.
 *
 * @param {object} choice
 * @param {string} choice.name
 * @param {string} choice.label
 * @param {Option[]} choice.options
 * @param {any} choice.value the key of what is chosen
 * @param {(value: string) => void} choice.follow
 * @param {boolean} [choice.all] whether “all” can be chosen too
 */
export function choice({ name, label, options, value, follow, all = false }) {
  const select = element(
    'select',
    { id: `county-choice-${name}`, class: 'form-control', onchange: () => follow(select.value) },
    all ? element('option', { value: '' }, word('all')) : null,
    options.map(({ key, name: text }) => element('option', { value: key, selected: String(key) === String(value) }, text)),
  );
  return element('div', { class: 'form-group' }, element('label', { for: select.id }, label), select);
}
