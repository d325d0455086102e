import { word } from '../ui/words.js';

/** What a county was called then, and in brackets what it is called today. @param {Row} row */
export function countyName({ countyName: then, countyNameToday: today }) {
  return today ? word('nowCalled', then, today) : then;
}
