import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { heading, some } from './parts.js';

/** @param {View} view */
export function warningsSection({ warnings }) {
  return some(warnings) && [heading('warnings'), warningsTable(warnings)];
}

/** @param {Row[]} rows */
function warningsTable(rows) {
  const unexplained = () => element('span', { class: 'county-status county-status-UNDETERMINED' }, word('unexplained'));
  return table({
    caption: word('warnings'),
    rows,
    columns: [
      { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.indicatorName },
      { title: word('warning'), kind: 'county-warned', cell: (row) => row.message },
      { title: word('note'), kind: 'county-text', cell: (row) => row.note ?? unexplained() },
    ],
  });
}
