import { shown } from '../show/text.js';

/** The day of a moment: a last day ends at midnight, and nobody is told of 23:59. @param {any} instant */
export function dayOf(instant) {
  return shown(instant).slice(0, 'yyyy-mm-dd'.length);
}
