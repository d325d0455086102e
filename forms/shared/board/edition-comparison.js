import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { differences } from './edition-differences.js';

/** The rows of two editions that differ. @param {Row} one @param {Row} other */
export function comparison(one, other) {
  const rows = differences(one, other);
  if (!rows.length) {
    return element('p', {}, word('noDifference'));
  }
  return table({
    caption: word('editionsCompared'),
    rows,
    columns: [
      { title: word('policyTable'), cell: ({ part }) => part },
      { title: word('policyRow'), header: true, cell: ({ name }) => name },
      { title: word('policyColumn'), cell: ({ column }) => column },
      { title: one.id, kind: 'county-text', cell: ({ before }) => before },
      { title: other.id, kind: 'county-text', cell: ({ after }) => after },
    ],
  });
}
