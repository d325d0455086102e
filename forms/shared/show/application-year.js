import { word } from '../ui/words.js';

/** The year of a case's application, and which of the year it is where it is not the first. @param {Row} row */
export function applicationYear({ applicationYear: year, applicationNumber: number }) {
  return number ? word('furtherApplication', year, number) : year;
}
