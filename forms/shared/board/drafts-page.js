import { clearProblem, showProblem } from '../editors/problems.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { backtest, fetchEditions } from './api.js';
import { choice } from './choice.js';
import { go } from './address.js';
import { differences } from './edition-differences.js';

/** 政策表: the editions side by side, and what drafted tables would have done to the confirmed rounds. @param {Page} page */
export async function draftsPage({ rest: [one, other] }) {
  const editions = await fetchEditions();
  return [element('p', { class: 'help-block' }, word('draftsHint')), draftForm(editions), ...sideBySide(editions, one, other)];
}

/** @param {Row[]} editions @param {string} [first] @param {string} [second] */
function sideBySide(editions, first, second) {
  const one = editions.find(({ id }) => id === first) ?? editions[0];
  const other = editions.find(({ id }) => id === second) ?? editions[editions.length - 1];
  const options = editions.map(({ id, title }) => ({ key: id, name: `${id} ${title}` }));
  return [
    element('h4', {}, word('editionsCompared')),
    choice({ name: 'one', label: word('edition'), options, value: one.id, follow: (id) => go('drafts', [id, other.id]) }),
    choice({ name: 'other', label: word('comparedWith'), options, value: other.id, follow: (id) => go('drafts', [one.id, id]) }),
    comparison(one, other),
  ];
}

/** The rows of two editions that differ. @param {Row} one @param {Row} other */
function comparison(one, other) {
  const rows = differences(one, other);
  if (!rows.length) {
    return element('p', {}, word('noDifference'));
  }
  return table({
    caption: word('editionsCompared'),
    rows,
    columns: [
      { title: word('policyTable'), cell: ({ part }) => part },
      { title: word('policyRow'), header: true, cell: ({ name }) => name },
      { title: word('policyColumn'), cell: ({ column }) => column },
      { title: one.id, kind: 'county-text', cell: ({ before }) => before },
      { title: other.id, kind: 'county-text', cell: ({ after }) => after },
    ],
  });
}

/** @param {Row[]} editions */
function draftForm(editions) {
  const input = element('input', { type: 'file', id: 'county-draft-tables', accept: '.dmn', multiple: true });
  const all = element('input', { type: 'checkbox', id: 'county-all-rounds' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, word('backtest'));
  const form = element(
    'form',
    { class: 'county-entry county-drafts', novalidate: true, onsubmit: onSubmit },
    element('h4', {}, word('backtest')),
    element('div', { class: 'form-group' }, element('label', { for: input.id }, word('draftTables')), input),
    element('div', { class: 'checkbox' }, element('label', { for: all.id }, all, word('allRounds'))),
    button,
    outcome,
  );
  input.addEventListener('change', () => {
    clearProblem(input);
    outcome.replaceChildren();
  });
  return form;

  /** @param {Event} event */
  async function onSubmit(event) {
    event.preventDefault();
    clearProblem(input);
    const files = [...(input.files ?? [])];
    if (!files.length) {
      showProblem(input, word('chooseTables'));
      input.focus();
      return;
    }
    await show(files, 0);
  }

  /** @param {File[]} files @param {number} page */
  async function show(files, page) {
    button.disabled = true;
    outcome.replaceChildren(element('p', {}, word('loading')));
    try {
      const found = await backtest(files, { differing: !all.checked, page });
      outcome.replaceChildren(...result(found, editions), ...pages(found, (wanted) => show(files, wanted)));
    } catch (failure) {
      const { message, errors } = /** @type {Failure} */ (failure);
      outcome.replaceChildren(faults(message, errors ?? []));
    } finally {
      button.disabled = false;
    }
  }
}

/** @param {string} message @param {Row[]} errors */
function faults(message, errors) {
  const lines = errors.map((error) => element('li', {}, element('code', {}, error.field), ' ', error.message));
  return element('div', { class: 'alert alert-danger', role: 'alert' }, lines.length ? element('ul', {}, lines) : message);
}

/** @param {Row} found @param {Row[]} editions */
function result(found, editions) {
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

/** @param {Row} found @param {(page: number) => void} show */
function pages({ page, size, total }, show) {
  const last = Math.ceil(total / size) - 1;
  return [
    page > 0 ? element('button', { type: 'button', class: 'btn btn-default', onclick: () => show(page - 1) }, word('pageBefore')) : null,
    page < last ? element('button', { type: 'button', class: 'btn btn-default', onclick: () => show(page + 1) }, word('pageAfter')) : null,
  ].filter((each) => each !== null);
}
