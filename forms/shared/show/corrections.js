import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { verdictBadge } from './status.js';
import { facts, table } from './table.js';

/** What of a confirmed round was corrected, and what it comes to with the figures as corrected; nothing where nothing was. */
export function correctedParts(corrected) {
  return corrected ? [element('h5', {}, word('corrections')), correctionsTable(corrected.corrections), outcome(corrected.evaluation)] : [];
}

function correctionsTable(rows) {
  return table({
    caption: word('corrections'),
    rows,
    columns: [
      { title: word('indicator'), header: true, cell: (row) => (row.year === 'PREVIOUS' ? word('ofYearBefore', row.indicatorName) : row.indicatorName) },
      { title: word('correctedFigure'), kind: 'county-figure', cell: (row) => row.figure },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.reason },
      { title: word('correctedBy'), cell: (row) => row.correctedBy },
      { title: word('correctedAt'), cell: (row) => row.correctedAt },
    ],
  });
}

function outcome(evaluation) {
  return facts([
    [word('correctedConclusion'), verdictBadge(evaluation)],
    [word('creditsSum'), word('items', evaluation.credits)],
    [word('score'), evaluation.score],
  ]);
}
