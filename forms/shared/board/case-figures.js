import { indicatorColumns, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * The figures of a case, one column for each year: the year before the first round, then the data years of the rounds.
 *
 * @param {Row[]} evaluations of the rounds, in their order
 */
export function figuresPart(evaluations) {
  if (!evaluations.length) {
    return null;
  }
  const [first] = evaluations;
  const rows = first.indicators.map((/** @type {Row} */ indicator, /** @type {number} */ index) => ({ number: index + 1, ...indicator }));
  return element('section', {}, element('details', {}, element('summary', {}, word('figuresByYear')), table({
    caption: word('figuresByYear'),
    rows,
    columns: [
      ...indicatorColumns(),
      { title: word('yearBefore', first.dataYear - 1), kind: 'county-figure', cell: ({ previous }) => previous },
      ...evaluations.map((evaluation) => ({ title: word('currentOf', evaluation.dataYear), kind: 'county-figure', cell: (/** @type {Row} */ row) => currentOf(evaluation, row) })),
    ],
  })));
}

/** @param {Row} evaluation @param {Row} row */
function currentOf({ indicators }, { code }) {
  return indicators.find((/** @type {Row} */ indicator) => indicator.code === code)?.current;
}
