import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { table } from './table.js';
import { percent } from './text.js';

/** The results of the rounds, one row for each. @param {Row[]} rounds */
export function roundsTable(rounds) {
  return table({
    caption: word('rounds'),
    rows: rounds.map(({ evaluation, remarks }) => ({ ...evaluation, remarks })),
    columns: [
      { title: word('round'), kind: 'county-word', header: true, cell: (row) => word('roundNumber', row.round) },
      { title: word('dataYear'), cell: (row) => row.dataYear },
      { title: word('grade'), cell: grade },
      { title: word('creditsOfRequired'), cell: (row) => [row.credits, row.required, row.assessed].join(word('slash')) },
      { title: word('score'), kind: 'county-figure', cell: (row) => row.score },
      { title: word('bonus'), kind: 'county-figure', cell: (row) => row.bonus },
      { title: word('completionRate'), kind: 'county-figure', cell: (row) => percent(row.completionRate) },
      { title: word('overfulfilmentRate'), kind: 'county-figure', cell: (row) => percent(row.overfulfilmentRate) },
      { title: word('remarks'), kind: 'county-text', cell: remarks },
    ],
  });
}

/** @param {Row} row */
function grade({ passed, gradeName }) {
  return element('span', { class: `county-status county-status-${passed ? 'MET' : 'NOT_MET'}` }, gradeName);
}

/** @param {Row} row */
function remarks({ remarks: texts }) {
  return texts.join(word('separator'));
}
