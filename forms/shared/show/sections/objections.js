import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { shown } from '../text.js';
import { heading, some, stacked } from './parts.js';

/** @param {View} view */
export function objectionsSection({ objections }) {
  return some(objections) && [heading('objections'), objectionsTable(objections)];
}

/** @param {Row[]} rows */
function objectionsTable(rows) {
  return table({
    caption: word('objections'),
    rows,
    columns: [
      { title: word('objector'), kind: 'county-word', header: true, cell: (row) => (row.withheld ? word('withheld') : stacked(row.name, row.organisation, row.contact)) },
      { title: word('content'), kind: 'county-text', cell: (row) => row.content },
      { title: word('registeredAt'), kind: 'county-word', cell: (row) => stacked(shown(row.registeredAt), word('publishedOn', row.publishOn)) },
      ...(rows.some(({ rulingName }) => rulingName) ? objectionRulingColumns() : []),
    ],
  });
}

/** @returns {import('../table.js').Column[]} */
function objectionRulingColumns() {
  return [
    { title: word('ruling'), kind: 'county-word', cell: (row) => row.rulingName && stacked(row.rulingName, row.ruledBy, shown(row.ruledAt)) },
    { title: word('reason'), kind: 'county-text', cell: (row) => row.comment },
  ];
}
