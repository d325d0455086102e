import { shown } from '../show/text.js';

/** The day of an instant. A last day ends at midnight, so its time 23:59 is left out. @param {any} instant */
export function dayOf(instant) {
  return shown(instant).slice(0, 'yyyy-mm-dd'.length);
}
