import { table } from '../show/table.js';
import { percent } from '../show/text.js';
import { word } from '../ui/words.js';
import { fetchReferences, supplyReference } from './api.js';
import { entryForm } from './entry.js';

/** The province's growth that counties are compared with, year by year; a confirmed round closes its year. */
export async function referencesPage({ again }) {
  const { items } = await fetchReferences();
  const open = items.find(({ closed }) => !closed);
  return [
    items.length ? referencesTable(items) : null,
    entryForm({
      name: 'reference',
      fields: [
        { name: 'dataYear', type: 'whole', label: word('dataYear'), value: open?.dataYear },
        { name: 'provincialSmeRevenueGrowth', type: 'decimal', label: word('provincialGrowth') },
      ],
      action: word('save'),
      send: ({ dataYear, provincialSmeRevenueGrowth }) => supplyReference(dataYear, provincialSmeRevenueGrowth),
      done: () => again(word('actionDone', word('save'))),
    }),
  ];
}

function referencesTable(rows) {
  return table({
    caption: word('boardReferences'),
    rows,
    columns: [
      { title: word('dataYear'), header: true, cell: (row) => row.dataYear },
      { title: word('provincialGrowth'), kind: 'county-figure', cell: (row) => percent(row.provincialSmeRevenueGrowth) },
      { title: word('suppliedBy'), cell: (row) => row.suppliedBy },
      { title: word('suppliedAt'), kind: 'county-word', cell: (row) => row.suppliedAt },
      { title: word('referenceState'), cell: ({ closed }) => word(closed ? 'referenceClosed' : 'referenceOpen') },
    ],
  });
}
