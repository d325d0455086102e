import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { heading, some } from './parts.js';

/** @param {View} view */
export function rulingsSection({ rulings }) {
  return some(rulings) && [heading('rulings'), rulingsTable(rulings)];
}

/** @param {Row[]} rows */
function rulingsTable(rows) {
  return table({
    caption: word('rulings'),
    rows,
    columns: [
      { title: word('indicator'), header: true, cell: (row) => row.indicatorName ?? row.indicator },
      { title: word('rulingKind'), cell: (row) => row.kindName },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.reason },
      { title: word('ruledBy'), cell: (row) => row.ruledBy },
      { title: word('ruledAt'), cell: (row) => row.ruledAt },
    ],
  });
}
