import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { statusBadge, verdictBadge } from './status.js';
import { facts, indicatorColumns, table } from './table.js';

/**
 * Two evaluations of a round side by side, with a table of the indicators that they judge differently.
 *
 * @param {{before: any, after: any, differing: string[], proposedGradeName?: string}} compared
 */
export function comparisonParts({ before, after, differing, proposedGradeName }) {
  return [
    element('div', { class: 'county-columns' }, summary('resultInForce', before), summary('resultByLatest', after, proposedGradeName)),
    differing.length ? differencesTable(before, after, differing) : element('p', {}, word('nothingDiffers')),
  ];
}

/** Codes of the indicators that two evaluations judge differently. @param {Evaluation} before @param {Evaluation} after */
export function differingOf(before, after) {
  /** @param {Row} row */
  const told = ({ status, credits, current, previous, target }) => JSON.stringify([status, credits, current, previous, target]);
  const known = new Map(before.indicators.map((row) => [row.code, told(row)]));
  return after.indicators.filter((row) => known.get(row.code) !== told(row)).map(({ code }) => code);
}

/**
 * @param {import('../ui/words.js').WordKey} title
 * @param {any} evaluation
 * @param {string} [proposedGrade]
 */
function summary(title, evaluation, proposedGrade) {
  return element(
    'section',
    {},
    element('h5', {}, word(title)),
    facts([
      [word('conclusion'), verdictBadge(evaluation)],
      [word('creditsSum'), word('items', evaluation.credits)],
      [word('mustComplete'), word('items', evaluation.required)],
      [word('score'), evaluation.score],
      [word('proposedGrade'), proposedGrade],
    ]),
  );
}

/** @param {Evaluation} before @param {Evaluation} after @param {string[]} differing */
function differencesTable(before, after, differing) {
  const former = new Map(before.indicators.map((row) => [row.code, row]));
  const rows = after.indicators
    .map((row, index) => /** @type {Row} */ ({ number: index + 1, ...row, former: former.get(row.code) ?? {} }))
    .filter(({ code }) => differing.includes(code));
  return table({
    caption: word('differences'),
    rows,
    columns: [
      ...indicatorColumns(),
      { title: word('formerly', word('status')), cell: ({ former: was }) => (was.status ? statusBadge(was) : undefined) },
      { title: word('status'), cell: (row) => marked(statusBadge(row), row.status !== row.former.status) },
      { title: word('formerly', word('credits')), kind: 'county-figure', cell: ({ former: was }) => was.credits },
      { title: word('credits'), kind: 'county-figure', cell: (row) => marked(row.credits, row.credits !== row.former.credits) },
      { title: word('formerly', word('current')), kind: 'county-figure', cell: ({ former: was }) => was.current },
      { title: word('current'), kind: 'county-figure', cell: (row) => marked(row.current, row.current !== row.former.current) },
      { title: word('formerly', word('previous')), kind: 'county-figure', cell: ({ former: was }) => was.previous },
      { title: word('previous'), kind: 'county-figure', cell: (row) => marked(row.previous, row.previous !== row.former.previous) },
      { title: word('explanation'), kind: 'county-text', cell: (row) => row.explanation },
    ],
  });
}

/** @param {any} value @param {boolean} isMarked */
function marked(value, isMarked) {
  return isMarked ? element('mark', { class: 'county-differs' }, value ?? '') : value;
}
