import { table } from '../show/table.js';
import { percent } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { correctReference, fetchReferences, supplyReference } from './api.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';
import { isSure } from './sure.js';

/** The page of the province's growth of each year, with which counties are compared. A confirmed round closes its year. @param {Row} row */
export async function referencesPage({ again }) {
  const { items, farFromPercentPoints: far, reasonMaxLength } = await fetchReferences();
  const open = items.find(({ closed }) => !closed);
  return [
    items.length ? referencesTable(items) : null,
    items.length ? downloads(download('references.xlsx')) : null,
    entryForm({
      name: 'reference',
      fields: [
        { name: 'dataYear', type: 'whole', label: word('dataYear'), value: open?.dataYear },
        { name: 'provincialSmeRevenueGrowth', type: 'decimal', label: word('provincialGrowth') },
      ],
      action: word('save'),
      sure: (values) => isSureOf(values, items, far),
      send: ({ dataYear, provincialSmeRevenueGrowth }) => supplyReference(dataYear, provincialSmeRevenueGrowth),
      done: () => again(word('saved')),
    }),
    ...correction({ items, far, reasonMaxLength }, again),
  ];
}

/**
 * The form that corrects the growth of a closed year, with a reason.
 *
 * @param {{ items: Row[], far: number, reasonMaxLength: number }} given
 * @param {Again} again
 */
function correction({ items, far, reasonMaxLength }, again) {
  const closed = items.filter(({ closed: isClosed }) => isClosed);
  if (closed.length === 0) {
    return [];
  }
  return [
    element('h4', {}, word('correctReference')),
    entryForm({
      name: 'reference-correction',
      fields: [
        { name: 'dataYear', type: 'text', label: word('dataYear'), options: closed.map(({ dataYear }) => ({ key: String(dataYear), name: dataYear })) },
        { name: 'provincialSmeRevenueGrowth', type: 'decimal', label: word('provincialGrowth') },
        { name: 'reason', type: 'text', label: word('reason'), maxLength: reasonMaxLength },
      ],
      action: word('correctReference'),
      sure: (values) => isSureOf(values, items, far),
      send: ({ dataYear, ...values }) => correctReference(dataYear, values),
      done: () => again(word('actionDone', word('correctReference'))),
    }),
  ];
}

/** Asks the user to confirm a growth that is far from the year before's. @param {Row} row @param {Row[]} items @param {number | undefined} far */
function isSureOf({ dataYear, provincialSmeRevenueGrowth: growth }, items, far) {
  const before = items.find((item) => item.dataYear === Number(dataYear) - 1)?.provincialSmeRevenueGrowth;
  const isFar = far !== undefined && before !== undefined && before !== null && Math.abs(growth - before) > far;
  return isFar ? isSure(word('referenceFarSure', before), word('save')) : true;
}

/** @param {Row[]} rows */
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
