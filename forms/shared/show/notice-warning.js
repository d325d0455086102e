import { element } from '../ui/dom.js';

const DAY = 86400000;

/**
 * Warns if the notice would reach into a year whose holidays are not loaded.
 *
 * @param {Row} told the noticeDays and yearsNotLoaded of the server
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

  /** The years that a notice from this day on may touch. With holidays its working days take at most three times as many days. @param {string} day */
  function yearsOf(day) {
    const first = new Date(day);
    return Number.isNaN(first.getTime()) ? [] : [first.getFullYear(), new Date(first.getTime() + 3 * noticeDays * DAY).getFullYear()];
  }
}
