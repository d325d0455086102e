import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { comparisonParts, differingOf } from './comparison.js';
import { table } from './table.js';

/**
 * The corrections of a confirmed round, and its latest evaluation beside the one in force; empty if the latest one is in force.
 *
 * @param {Row | undefined} corrected
 * @param {Evaluation} inForce
 * @returns {any[]}
 */
export function correctedParts(corrected, inForce) {
  if (!corrected) {
    return [];
  }
  const { evaluation, corrections } = corrected;
  return [
    element('h5', {}, word('corrections')),
    corrections.length ? correctionsTable(corrections) : null,
    ...comparisonParts({ before: inForce, after: evaluation, differing: differingOf(inForce, evaluation) }),
  ].filter(Boolean);
}

/** @param {Row[]} rows */
function correctionsTable(rows) {
  return table({
    caption: word('corrections'),
    rows,
    columns: [
      { title: word('indicator'), header: true, cell: (row) => (row.yearName ? word('withKey', row.indicatorName, row.yearName) : row.indicatorName) },
      { title: word('correctedFigure'), kind: 'county-figure', cell: (row) => row.figure },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.reason },
      { title: word('correctedBy'), cell: (row) => row.correctedBy },
      { title: word('correctedAt'), cell: (row) => row.correctedAt },
    ],
  });
}
