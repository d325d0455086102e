import { offer } from '../editors/controls.js';
import { verdictBadge } from '../show/status.js';
import { facts } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { correctFigure, fetchCorrectable, fetchCorrectableYears, fetchCorrectionForm } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';

/** @typedef {{rounds: Row[]}} Correctable the rounds of a data year whose figures can be corrected */

/** The page on which a department, or the bureau, corrects a figure of a confirmed round and sees the new result. @param {Page} page */
export async function correctionsPage({ rest: [chosen], query }) {
  const { dataYears } = await fetchCorrectableYears();
  if (dataYears.length === 0) {
    return [element('p', {}, word('noRankings'))];
  }
  const year = chosen ?? dataYears[0];
  const [confirmed, offered] = await Promise.all([fetchCorrectable(year), fetchCorrectionForm()]);
  const outcome = element('div', { role: 'status' });
  return [
    element('p', { class: 'help-block' }, word('correctionHint')),
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: dataYears.map((each) => ({ key: each, name: each })),
      value: year,
      follow: (value) => go('corrections', [value]),
    }),
    downloads(download(`corrections/rounds/${year}.xlsx`)),
    correction(confirmed, offered, roundInAddress(confirmed, query), (results) => outcome.replaceChildren(...resultParts(results))),
    outcome,
  ];
}

/**
 * The round that the address names; undefined if it names none.
 *
 * @param {Correctable} given
 * @param {URLSearchParams} query
 */
function roundInAddress({ rounds }, query) {
  return rounds.find(({ caseKey, round }) => caseKey === query.get('case') && String(round) === query.get('round'));
}

/**
 * @param {Row} offered what the server lets a correction name; the first of its years is the data year
 * @param {Correctable} confirmed
 * @param {Row | undefined} about the round that is chosen at first
 * @param {(results: Row) => void} done
 */
function correction(confirmed, offered, about, done) {
  const [yearItself] = offered.years;
  const form = entryForm({
    name: 'correction',
    fields: [
      { name: 'countyKey', type: 'text', label: word('county'), value: about?.countyKey, options: countiesOf(confirmed) },
      { name: 'indicator', type: 'text', label: word('indicator'), options: [] },
      { name: 'year', type: 'text', label: word('figureOfYear'), value: yearItself.code, options: offered.years.map(option) },
      { name: 'figure', type: 'decimal', label: word('correctedFigure') },
      { name: 'reason', type: 'text', label: word('reason'), maxLength: offered.reasonMaxLength },
    ],
    action: word('correctFigure'),
    send: ({ countyKey, ...values }) => {
      const { caseKey, round } = /** @type {Row} */ (roundOf(confirmed, countyKey));
      return correctFigure(caseKey, round, values);
    },
    done,
  });
  const { countyKey, indicator, year, figure } = /** @type {any} */ (form.elements);
  const figureAsConfirmed = element('p', { class: 'help-block', role: 'status' });
  figure.before(figureAsConfirmed);
  countyKey.addEventListener('change', offerIndicators);
  form.addEventListener('change', tellFigure);
  offerIndicators();
  tellFigure();
  return form;

  function offerIndicators() {
    offer(indicator, roundOf(confirmed, countyKey.value)?.correctable.map(option) ?? []);
  }

  function tellFigure() {
    const found = year.value === yearItself.code ? confirmedFigure(confirmed, countyKey.value, indicator.value) : undefined;
    figureAsConfirmed.textContent = found === undefined ? '' : word('figureAsConfirmed', found);
  }
}

/** @param {Correctable} given */
function countiesOf({ rounds }) {
  return rounds
    .map(({ countyKey, countyName, round }) => ({ key: countyKey, name: word('withKey', countyName, word('roundNumber', round)) }))
    .sort((one, other) => one.key.localeCompare(other.key));
}

/** @param {Correctable} confirmed @param {string} county @param {string} indicator */
function confirmedFigure(confirmed, county, indicator) {
  return roundOf(confirmed, county)?.figures.find((/** @type {Row} */ { code }) => code === indicator)?.current;
}

/** @param {Correctable} given @param {string} county */
function roundOf({ rounds }, county) {
  return rounds.find(({ countyKey }) => countyKey === county);
}

/** @param {Row} row */
function option({ code, name }) {
  return { key: code, name };
}

/** @param {Row} row */
function resultParts({ before, after }) {
  return [
    element('p', { class: 'alert alert-success' }, word('actionDone', word('correctFigure'))),
    element('div', { class: 'county-columns' }, result('resultAsConfirmed', before), result('correctedConclusion', after)),
  ];
}

/** @param {import('../ui/words.js').WordKey} title @param {Row} evaluation */
function result(title, evaluation) {
  return element(
    'section',
    {},
    element('h4', {}, word(title)),
    facts([
      [word('conclusion'), verdictBadge(evaluation)],
      [word('creditsSum'), word('items', evaluation.credits)],
      [word('mustComplete'), word('items', evaluation.required)],
      [word('score'), evaluation.score],
    ]),
  );
}
