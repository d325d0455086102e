import { word } from '../ui/words.js';
import { correctedParts } from './corrections.js';
import { statusBadge, verdictBadge } from './status.js';
import { facts, indicatorColumns, table } from './table.js';
import { percent } from './text.js';

/**
 * An evaluation: its conclusion, then a table of the indicators with the notes of the departments.
 *
 * @param {{evaluation?: any, rows?: Row[], bonus?: number, proposedGradeName?: string}} view
 */
export function evaluationSection({ evaluation, rows = [], bonus, proposedGradeName: proposedGrade }) {
  const supplied = new Map(rows.map((row) => [row.code, row]));
  /** @type {Row[]} */
  const indicators = evaluation.indicators;
  const judged = indicators.map((indicator, index) => ({ number: index + 1, ...supplied.get(indicator.code), ...indicator }));
  return [
    conclusion(evaluation, bonus, proposedGrade),
    ...correctedParts(evaluation.corrected, evaluation),
    indicatorTable(evaluation, judged, rows.length > 0),
  ];
}

/** @param {Evaluation} evaluation @param {number | undefined} bonus @param {string | undefined} proposedGrade */
function conclusion(evaluation, bonus, proposedGrade) {
  return facts([
    [word('conclusion'), verdictBadge(evaluation)],
    [word('assessed'), word('items', evaluation.assessed)],
    [word('mustComplete'), word('items', evaluation.required)],
    [word('creditsSum'), word('items', evaluation.credits)],
    [word('completionRate'), percent(evaluation.completionRate)],
    [word('overfulfilmentRate'), percent(evaluation.overfulfilmentRate)],
    [word('score'), evaluation.score],
    [word('bonus'), bonus],
    [word('proposedGrade'), proposedGrade],
    [word('edition'), evaluation.edition],
    [word('round'), word('roundNumber', evaluation.round)],
    [word('attempt'), evaluation.attempt && word('attemptNumber', evaluation.attempt)],
  ]);
}

/** @param {Evaluation} evaluation @param {Row[]} judged @param {boolean} isSupplied */
function indicatorTable(evaluation, judged, isSupplied) {
  return table({
    caption: word('evaluation'),
    rows: judged,
    groupOf: judged.every(({ group }) => group) ? (row) => row.group : undefined,
    columns: [
      ...indicatorColumns(),
      { title: word('status'), cell: statusBadge },
      { title: word('credits'), kind: 'county-figure', cell: (row) => row.credits },
      { title: word('target'), kind: 'county-target', cell: (row) => row.target },
      { title: evaluation.dataYear ? word('currentOf', evaluation.dataYear) : word('current'), kind: 'county-figure', cell: (row) => row.current },
      { title: word('previous'), kind: 'county-figure', cell: (row) => row.previous },
      { title: word('growth'), kind: 'county-figure', cell: growthOrChange },
      { title: word('gap'), kind: 'county-figure', cell: (row) => row.gap },
      { title: word('explanation'), kind: 'county-text', cell: (row) => row.explanation },
      ...(isSupplied ? suppliedColumns() : []),
    ],
  });
}

/** A count grows in percent; a rate or a share changes by percentage points. @param {Row} row */
function growthOrChange({ growth, change }) {
  if (change === null || change === undefined) {
    return percent(growth);
  }
  const direction = change > 0 ? 'pointsUp' : change < 0 ? 'pointsDown' : 'pointsLevel';
  return word(direction, Math.abs(change));
}

/** The department that supplied the figure, and its note. @returns {import('./table.js').Column[]} */
function suppliedColumns() {
  return [
    { title: word('department'), kind: 'county-office', cell: (row) => row.departmentName },
    { title: word('note'), kind: 'county-text', cell: (row) => row.note },
  ];
}
