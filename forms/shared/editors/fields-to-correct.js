import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

const BASE = 'base.';

/** The fields and base figures of an application that a return names. @param {{ view: View, field: Field }} given @returns {Control} */
export function fieldsToCorrectEditor({ view, field }) {
  const fields = (view.stated ?? []).map(({ field: name, label }) => option(field.name, name, label));
  const base = (view.baseRows ?? []).map(({ code, name }) => option(field.name, `${BASE}${code}`, name));
  const all = [...fields, ...base];
  const group = element(
    'div',
    { role: 'group', 'aria-label': field.label },
    ticks(fields),
    base.length ? element('details', {}, element('summary', {}, word('base')), ticks(base)) : null,
  );
  return {
    names: [field.name],
    element: element('div', { class: 'form-group' }, element('span', { class: 'county-label' }, field.label), element('p', { class: 'help-block' }, word('toCorrectHint')), group),
    read: () => {
      const named = all.filter(({ box }) => box.checked).map(({ box }) => box.value);
      return { [field.name]: named.length ? named : undefined };
    },
    anchor: () => group,
    answers: (/** @type {Values} */ values) => [
      { label: field.label, text: all.filter(({ box }) => values[field.name].includes(box.value)).map(wholeName).join(word('separator')) },
    ],
  };
}

/** @typedef {{box: HTMLInputElement, label: string}} Named */

/** @param {string} name @param {string} value @param {string} label @returns {Named} */
function option(name, value, label) {
  return { box: element('input', { type: 'checkbox', name, value }), label };
}

/** @param {Named[]} named */
function ticks(named) {
  return element('div', { class: 'county-ticks' }, named.map(labelled));
}

/** @param {Named} named */
function labelled({ box, label }) {
  return element('label', { class: 'checkbox-inline' }, box, label);
}

/** @param {Named} named */
function wholeName({ box, label }) {
  return box.value.startsWith(BASE) ? word('baseOf', label) : label;
}
