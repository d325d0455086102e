import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { heading, some } from './parts.js';

/** @param {View} view */
export function eligibilitySection({ eligibility }) {
  return some(eligibility) && [heading('eligibility'), eligibilityTable(eligibility)];
}

/** @param {Row[]} rows */
function eligibilityTable(rows) {
  /** @param {Row} row */
  const met = (row) => element('span', { class: `county-status county-status-${row.met ? 'MET' : 'NOT_MET'}` }, word(row.met ? 'fulfilled' : 'notFulfilled'));
  return table({
    caption: word('eligibility'),
    rows,
    columns: [
      { title: word('condition'), header: true, cell: (row) => row.name },
      { title: word('required'), cell: (row) => (row.required === true ? word('sound') : word('leastOf', row.required)) },
      { title: word('stated'), cell: ({ stated }) => (typeof stated === 'boolean' ? word(stated ? 'sound' : 'notSound') : stated) },
      { title: word('met'), cell: met },
    ],
  });
}
