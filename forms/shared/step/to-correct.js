import { goTo } from '../editors/problems.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

const INPUTS = 'input, select, textarea';

/**
 * Marks the fields that a return names: a summary above the form links to them, and each shows the reason of the return. The fields know
 * from then on which of these are as they were returned.
 *
 * @param {HTMLFormElement} form
 * @param {Row[]} named
 * @param {import('./fields.js').Fields} fields
 */
export function markToCorrect(form, named, fields) {
  const found = named
    .map((row) => /** @type {Row} */ ({ ...row, anchor: fields.controlOf(row.field)?.anchor(row.field) }))
    .filter(({ anchor }) => anchor)
    .map((row) => /** @type {Row} */ ({ ...row, returned: state(row.anchor) }));
  fields.unchanged = () => found.filter(({ anchor, returned }) => state(anchor) === returned).map(({ label }) => label);
  found.forEach(({ anchor, reason }) => anchor.before(mark(reason)));
  if (found.length) {
    form.prepend(summary(found));
  }
}

/** @param {any} anchor */
function state(anchor) {
  const inputs = anchor.matches(INPUTS) ? [anchor] : [...anchor.querySelectorAll(INPUTS)];
  return inputs.map(({ type, checked, value }) => (type === 'radio' || type === 'checkbox' ? checked : value)).join();
}

/** @param {string | undefined} reason */
function mark(reason) {
  return element('p', { class: 'county-dispute' }, element('strong', {}, word('mustCorrect')), word('colon'), reason);
}

/** @param {Row[]} found */
function summary(found) {
  return element(
    'section',
    { class: 'alert alert-warning county-to-correct' },
    element('h4', {}, word('namedInReturn', found.length)),
    element('ul', {}, found.map(({ anchor, label }) => element('li', {}, wayTo(anchor, label)))),
  );
}

/** @param {any} anchor @param {string} label */
function wayTo(anchor, label) {
  return element('a', { href: '#', onclick: (/** @type {Event} */ event) => { event.preventDefault(); goTo(anchor); } }, label);
}
