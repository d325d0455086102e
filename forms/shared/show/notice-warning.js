import { element } from '../ui/dom.js';

const DAY = 86400000;

/**
 * Warns beside the form where the notice would be counted in a year whose holidays are not loaded.
 *
 * @param {Row} told noticeDays and yearsNotLoaded, as the server tells them
 */
export function noticeWarning({ noticeDays, yearsNotLoaded }) {
  const place = element('p', { class: 'alert alert-warning', role: 'status' });
  place.hidden = true;
  queueMicrotask(() => place.closest('form')?.addEventListener('input', warn));
  return place;

  /** @param {any} given */
  function warn({ target }) {
    if (target.name !== 'publishOn') {
      return;
    }
    const years = yearsNotLoaded.filter((/** @type {Row} */ { year }) => yearsOf(target.value).includes(year));
    place.hidden = years.length === 0;
    place.textContent = years.map((/** @type {Row} */ { warning }) => warning).join(' ');
  }

  /** Five working days reach two weeks ahead at most, with holidays between. @param {string} day */
  function yearsOf(day) {
    const first = new Date(day);
    return Number.isNaN(first.getTime()) ? [] : [first.getFullYear(), new Date(first.getTime() + 3 * noticeDays * DAY).getFullYear()];
  }
}
