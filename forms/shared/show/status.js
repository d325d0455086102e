import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** The name of an indicator's status, in its colour; with "×2" if the indicator counts double. @param {Row} row */
export function statusBadge({ status, statusName, deemedMet, credits }) {
  const shown = deemedMet ? 'DEEMED_MET' : status;
  return element('span', { class: `county-status county-status-${shown}` }, statusName, credits === 2 ? ' ×2' : null);
}

/** Whether a round was passed, in words and a colour. @param {Row} row */
export function verdictBadge({ passed, provisional }) {
  const verdict = word(passed ? 'passed' : 'failed') + (provisional ? word('provisional') : '');
  return element('span', { class: `county-status county-status-${passed ? 'MET' : 'NOT_MET'}` }, verdict);
}
