import { word } from '../ui/words.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/;
const BEIJING = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });

export const NOTHING = '—';

/** A value as people read it: a dash for none, an instant in Beijing time. @param {any} value */
export function shown(value) {
  if (value === null || value === undefined || value === '') {
    return NOTHING;
  }
  return INSTANT.test(value) ? BEIJING.format(new Date(value)) : String(value);
}

/** Hours and minutes in Beijing. @param {string} instant */
export function timeOfDay(instant) {
  return shown(instant).slice(-5);
}

/** A yes or a no in words; anything else as it is. @param {any} value */
export function yesOrNo(value) {
  return typeof value === 'boolean' ? word(value ? 'yes' : 'no') : value;
}

/** @param {any} value */
export function percent(value) {
  return value === null || value === undefined ? NOTHING : `${value}%`;
}
