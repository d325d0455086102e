import { table } from '../show/table.js';
import { NOTHING } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { reasonsChart } from './chart.js';
import { shownAsTable } from './of-a-chart.js';
import { paging } from './paging.js';

/**
 * The corrections of a data year, and how often each reason was given.
 *
 * @param {Listed & {reasons: Row[]}} corrections
 * @param {string | number} year
 * @param {Record<string, string>} chosen
 */
export function correctionsPart(corrections, year, chosen) {
  const heading = element('h4', {}, word('correctionsOfYear'));
  if (!corrections.total) {
    return [heading, element('p', {}, word('noCorrections'))];
  }
  const reasons = corrections.reasons.map(({ reason, count }) => ({ reason: reason || NOTHING, count }));
  return [
    heading,
    reasonsChart(reasons),
    shownAsTable(reasonsTable(reasons)),
    correctionsTable(corrections.items),
    paging(corrections, ['analysis', year], chosen),
  ];
}

/** @param {Row[]} reasons */
function reasonsTable(reasons) {
  return table({
    caption: word('chartOfReasons'),
    rows: reasons,
    columns: [
      { title: word('reason'), header: true, kind: 'county-text', cell: (row) => row.reason },
      { title: word('correctionsCount'), kind: 'county-figure', cell: (row) => row.count },
    ],
  });
}

/** @param {Row[]} rows */
function correctionsTable(rows) {
  return table({
    caption: word('correctionsOfYear'),
    rows,
    columns: [
      {
        title: word('county'),
        header: true,
        cell: ({ caseKey, countyName }) => (caseKey ? element('a', { href: addressOf('cases', [caseKey]) }, countyName) : word('wholeProvince')),
      },
      { title: word('round'), cell: ({ round }) => (round ? word('roundNumber', round) : NOTHING) },
      { title: word('itsFigure'), cell: (row) => row.figureName },
      { title: word('valueBefore'), kind: 'county-figure', cell: (row) => row.oldValue },
      { title: word('valueAfter'), kind: 'county-figure', cell: (row) => row.newValue },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.reason },
      { title: word('office'), cell: (row) => row.office },
      { title: word('at'), kind: 'county-word', cell: (row) => row.at },
    ],
  });
}
