import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { comparison } from './edition-comparison.js';

/** What drafted tables would have done. @param {Row} found @param {Row[]} editions */
export function result(found, editions) {
  const { edition, title, tested, differing, passedInForce, passedByDraft, rounds, draft } = found;
  const latest = editions[editions.length - 1];
  return [
    element('p', {}, element('strong', {}, `${edition} ${title}`)),
    element('p', {}, word('backtestFound', tested, differing, passedInForce, passedByDraft)),
    rounds.length ? roundsTable(rounds) : element('p', {}, word('backtestSame')),
    ...(draft && latest ? [element('h4', {}, word('draftCompared', latest.id)), comparison(latest, draft)] : []),
  ];
}

/** @param {Row[]} rounds */
function roundsTable(rounds) {
  return table({
    caption: word('backtest'),
    rows: rounds,
    columns: [
      { title: word('county'), header: true, cell: ({ countyName, caseKey }) => element('span', {}, countyName, element('small', {}, caseKey)) },
      { title: word('dataYear'), cell: ({ dataYear }) => dataYear },
      { title: word('round'), cell: ({ round }) => word('roundNumber', round) },
      { title: word('resultInForce'), cell: ({ inForce }) => outcomeOf(inForce) },
      { title: word('resultByDraft'), cell: ({ byDraft }) => outcomeOf(byDraft) },
      { title: word('differsIn'), kind: 'county-text', cell: ({ changes }) => reasons(changes) },
    ],
  });
}

/** @param {Row} result */
function outcomeOf({ passed, provisional, credits, required, gradeName, score, rank }) {
  return element(
    'span',
    {},
    word(passed ? 'passed' : 'failed') + (provisional ? word('provisional') : ''),
    element('small', {}, word('creditsOf', credits, required)),
    element('small', {}, word('gradeAndRank', gradeName, score, rank)),
  );
}

/** @param {Row[]} changes */
function reasons(changes) {
  if (!changes.length) {
    return '';
  }
  const lines = changes.map(({ name, inForce, byDraft }) =>
    element(
      'li',
      {},
      element('strong', {}, name),
      element('small', {}, word('nowSays', inForce?.statusName ?? word('notInEdition'), inForce?.explanation ?? '')),
      element('small', {}, word('draftSays', byDraft?.statusName ?? word('notInEdition'), byDraft?.explanation ?? '')),
    ),
  );
  return element('details', {}, element('summary', {}, word('indicatorsDiffer', changes.length)), element('ul', {}, lines));
}

/** The ways to the neighbouring pages. @param {Row} found @param {(page: number) => void} show */
export function pages({ page, size, total }, show) {
  const last = Math.ceil(total / size) - 1;
  return [
    page > 0 ? element('button', { type: 'button', class: 'btn btn-default', onclick: () => show(page - 1) }, word('pageBefore')) : null,
    page < last ? element('button', { type: 'button', class: 'btn btn-default', onclick: () => show(page + 1) }, word('pageAfter')) : null,
  ].filter((each) => each !== null);
}
