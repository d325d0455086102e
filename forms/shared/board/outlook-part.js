import { readNumber } from '../editors/numbers.js';
import { clearProblem, clearProblems, goToFirstProblem, showProblem } from '../editors/problems.js';
import { facts, indicatorColumns, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchExpectations, keepExpectations } from './api.js';

const QUARTERS = [1, 2, 3, 4];

/** Whether the reader is the county of the case: only it keeps expectations. @param {Row} file @param {Me} me */
export function isOwnCase({ countyKey }, { groups }) {
  return groups.some(({ id }) => id === `county-${countyKey}`);
}

/**
 * 展望: what the coming round needs, what the county expects of it, and the cheapest ways to pass. Null if no round is to come.
 *
 * @param {string} caseKey
 * @param {Again} again
 */
export async function outlookPart(caseKey, again) {
  const outlook = await fetchExpectations(caseKey);
  if (!outlook.round) {
    return null;
  }
  return element(
    'section',
    { class: 'county-outlook' },
    element('h4', {}, word('outlook')),
    element('p', { class: 'help-block' }, word('outlookHint')),
    outlookFacts(outlook),
    warning(outlook),
    ways(outlook),
    expectations(caseKey, outlook, again),
  );
}

/** @param {Row} outlook */
function outlookFacts({ round, dataYear, daysLeft, lastDay, credits, required, passed, provisional }) {
  return facts([
    [word('round'), word('roundNumber', round)],
    [word('dataYear'), dataYear],
    [word('daysLeft'), word('daysLeftUntil', daysLeft, lastDay)],
    [word('expectedCredits'), word('creditsOf', credits, required)],
    [word('expectedConclusion'), word(passed ? 'passed' : 'failed') + (provisional ? word('provisional') : '')],
  ]);
}

/** @param {Row} outlook */
function warning({ indicators, daysLeft }) {
  const behind = indicators.filter((/** @type {Row} */ row) => row.behind);
  if (!behind.length) {
    return null;
  }
  const lines = behind.map((/** @type {Row} */ row) => element('li', {}, word('behindBy', row.name, row.quarter, row.assumed, row.due, row.least)));
  return element('div', { class: 'alert alert-warning', role: 'status' }, element('p', {}, word('behindPace', daysLeft)), element('ul', {}, lines));
}

/** @param {Row} outlook */
function ways({ ways: found, passed, provisional, indicators }) {
  if (!found.length) {
    return passed ? null : element('p', {}, word(provisional ? 'noWaysYet' : 'noWays'));
  }
  const names = new Map(indicators.map((/** @type {Row} */ { code, name }) => [code, name]));
  const lines = found.map((/** @type {Row} */ { codes, figures, creditsGained }) =>
    element(
      'li',
      {},
      codes.map((/** @type {string} */ code) => word('atLeastFigure', names.get(code) ?? code, figures[code])).join(word('separator')),
      word('creditsMore', creditsGained),
    ),
  );
  return element('details', { open: true }, element('summary', {}, word('waysToPass')), element('ol', {}, lines));
}

/** @param {string} caseKey @param {Row} outlook @param {Again} again */
function expectations(caseKey, outlook, again) {
  /** @type {Map<string, HTMLInputElement>} */
  const inputs = new Map();
  const outcome = element('div', { role: 'alert' });
  const form = element(
    'form',
    { class: 'county-entry county-expectations', novalidate: true, onsubmit: keep },
    references(outlook, inputs),
    table({ caption: word('expectedFigures'), rows: outlook.indicators, columns: columns(inputs) }),
    outcome,
    element('button', { type: 'submit', class: 'btn btn-primary', id: 'county-keep-expectations' }, word('keepExpectations')),
  );
  form.addEventListener('input', (/** @type {any} */ { target }) => clearProblem(target));
  let isSending = false;
  return form;

  /** @param {Event} event */
  async function keep(event) {
    event.preventDefault();
    clearProblems(form);
    outcome.replaceChildren();
    const content = read(outlook, inputs);
    if (isSending || !content) {
      goToFirstProblem(form);
      return;
    }
    isSending = true;
    try {
      await keepExpectations(caseKey, content);
      await again(word('actionDone', word('keepExpectations')));
    } catch (failure) {
      explain(/** @type {Failure} */ (failure));
    } finally {
      isSending = false;
    }
  }

  /** @param {Failure} failure */
  function explain({ message, errors = [] }) {
    const placed = errors.filter(({ field }) => inputs.has(field ?? ''));
    placed.forEach(({ field, message: text }) => showProblem(inputs.get(field ?? ''), text));
    if (placed.length === 0 || placed.length < errors.length) {
      outcome.replaceChildren(element('p', { class: 'alert alert-danger' }, message));
    }
    goToFirstProblem(form);
  }
}

/** The growths that are not known yet. @param {Row} outlook @param {Map<string, HTMLInputElement>} inputs */
function references({ references: known, expectedReferences, referenceLimits }, inputs) {
  const asked = [
    ['provincialSmeRevenueGrowth', word('expectedProvince')],
    ['countyGdpGrowth', word('expectedGdp')],
  ].filter(([name]) => (known[name] ?? null) === null);
  return asked.map(([name, label]) => {
    const input = field(`references.${name}`, expectedReferences[name], referenceLimits, inputs);
    return element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input);
  });
}

/** @param {Map<string, HTMLInputElement>} inputs @returns {import('../show/table.js').Column[]} */
function columns(inputs) {
  return [
    ...indicatorColumns(),
    { title: word('target'), kind: 'county-target', cell: ({ target }) => target },
    { title: word('previous'), kind: 'county-figure', cell: ({ previous }) => previous },
    { title: word('leastFigure'), kind: 'county-figure', cell: ({ least }) => least },
    { title: word('leastToDouble'), kind: 'county-figure', cell: ({ leastToDouble }) => leastToDouble },
    ...QUARTERS.map((quarter) => ({
      title: word('quarterEnd', quarter),
      kind: 'county-quarter',
      cell: (/** @type {Row} */ row) => {
        const input = field(`figures.${row.code}[${quarter - 1}]`, row.quarters[quarter - 1], row.limits, inputs);
        input.setAttribute('aria-label', `${row.name} ${word('quarterEnd', quarter)}`);
        return element('div', {}, input);
      },
    })),
    { title: word('track'), cell: trackBadge },
  ];
}

/** @param {Row} row */
function trackBadge({ earns, behind, trackName, due }) {
  const colour = behind ? 'county-status-NOT_MET' : earns ? 'county-status-MET' : '';
  const badge = element('span', { class: `county-status ${colour}` }, trackName);
  return element('span', {}, badge, earns || due === undefined ? null : element('small', {}, word('dueFigure', due)));
}

/** @param {string} name @param {any} value @param {Row} given @param {Map<string, HTMLInputElement>} inputs */
function field(name, value, given, inputs) {
  const input = element('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', class: 'form-control', id: `county-expected-${name}` });
  input.value = value ?? '';
  inputs.set(name, Object.assign(input, { limits: given }));
  return input;
}

/** What was typed; null if something is wrong with it, which is said beside it. @param {Row} outlook @param {Map<string, any>} inputs */
function read({ dataYear, revision, indicators }, inputs) {
  let sound = true;
  /** @param {string} name */
  const number = (name) => {
    const input = inputs.get(name);
    const { value = null, problem } = input ? readNumber(input.value, input.limits) : /** @type {any} */ ({});
    if (problem) {
      showProblem(input, problem);
      sound = false;
    }
    return value;
  };
  /** @type {Row} */
  const figures = {};
  for (const { code } of indicators) {
    figures[code] = QUARTERS.map((quarter) => number(`figures.${code}[${quarter - 1}]`));
  }
  const references = Object.fromEntries(['provincialSmeRevenueGrowth', 'countyGdpGrowth'].map((name) => [name, number(`references.${name}`)]));
  return sound ? { dataYear, revision, figures, references } : null;
}
