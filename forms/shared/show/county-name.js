import { word } from '../ui/words.js';

/** The name that a county had then; if it has another one today, that stands in brackets. @param {Row} row */
export function countyName({ countyName: then, countyNameToday: today }) {
  return today ? word('nowCalled', then, today) : then;
}
