import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

const POOR = 'formerPovertyCounty';

/**
 * Shows beside each field of an application which condition applies to it and whether the typed value meets it. A value that does not
 * can be submitted all the same.
 *
 * @param {HTMLFormElement} form
 * @param {Row[]} conditions
 * @param {import('../step/fields.js').Fields} fields
 */
export function sayConditions(form, conditions, fields) {
  const said = conditions
    .map((condition) => ({ condition, control: fields.controlOf(condition.field) }))
    .filter(({ control }) => control)
    .map(({ condition, control }) => ({ condition, field: /** @type {Control} */ (control), place: element('p', { class: 'county-condition', role: 'status' }) }));
  said.forEach(({ field, place }) => field.element.append(place));
  const say = () => {
    const isPoor = valueOf(fields.controlOf(POOR), POOR) === true;
    said.forEach(({ condition, field, place }) => tell(place, condition, valueOf(field, condition.field), isPoor));
  };
  form.addEventListener('input', say);
  form.addEventListener('change', say);
  say();
}

/** @param {Control | undefined} control @param {string} name */
function valueOf(control, name) {
  return control?.read(() => {})[name];
}

/** @param {HTMLElement} place @param {Row} condition @param {any} value @param {boolean} isPoor */
function tell(place, { yes, least, leastFormerPoverty }, value, isPoor) {
  const bar = isPoor ? leastFormerPoverty : least;
  const isGiven = value !== undefined && value !== null;
  const isMet = Number(value) >= bar;
  const verdict = isGiven ? element('span', { class: `county-status county-status-${isMet ? 'MET' : 'NOT_MET'}` }, word(isMet ? 'fulfilled' : 'notFulfilled')) : null;
  place.replaceChildren(yes ? word('conditionYes') : word('conditionLeast', bar), ...(verdict ? [' ', verdict] : []));
}
