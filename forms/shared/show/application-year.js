import { word } from '../ui/words.js';

/** The year of a case's application; from the second application of a year on with its number. @param {Row} row */
export function applicationYear({ applicationYear: year, applicationNumber: number }) {
  return number ? word('furtherApplication', year, number) : year;
}
