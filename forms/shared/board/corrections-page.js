import { element } from '../dom.js';
import { verdictBadge } from '../status.js';
import { facts } from '../table.js';
import { word } from '../words.js';
import { go } from './address.js';
import { correctFigure, fetchEdition, fetchRankedYears, fetchRanking } from './api.js';
import { choice } from './choice.js';
import { entryForm } from './entry.js';

/** Which of an indicator's two figures in a round. */
const YEARS = ['CURRENT', 'PREVIOUS'];

/** A department, or the bureau, corrects a figure of a confirmed round and sees what comes of it. */
export async function correctionsPage({ me, rest: [chosen], query }) {
  const [{ dataYears }, { indicators }] = await Promise.all([fetchRankedYears(), fetchEdition()]);
  if (dataYears.length === 0) {
    return [element('p', {}, word('noRankings'))];
  }
  const year = chosen ?? dataYears[0];
  const confirmed = await fetchRanking(year);
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
    correction(confirmed, ownOf(indicators, me), placeIn(confirmed, query), (results) => outcome.replaceChildren(...resultParts(results))),
    outcome,
  ];
}

/** The round that the link here was about; none where somebody came by another way. */
function placeIn({ overall }, query) {
  return overall.find(({ caseKey, round }) => caseKey === query.get('case') && String(round) === query.get('round'));
}

function correction(confirmed, indicators, about, done) {
  const form = entryForm({
    name: 'correction',
    fields: [
      { name: 'countyKey', type: 'text', label: word('county'), value: about?.countyKey, options: countiesOf(confirmed) },
      { name: 'indicator', type: 'text', label: word('indicator'), options: indicators },
      { name: 'year', type: 'text', label: word('figureOfYear'), value: 'CURRENT', options: YEARS.map((year) => ({ key: year, name: word(`year_${year}`) })) },
      { name: 'figure', type: 'decimal', label: word('correctedFigure') },
      { name: 'reason', type: 'text', label: word('reason'), maxLength: 2000 },
    ],
    action: word('correctFigure'),
    send: ({ countyKey, ...values }) => {
      const { caseKey, round } = confirmed.overall.find((place) => place.countyKey === countyKey);
      return correctFigure(caseKey, round, values);
    },
    done,
  });
  const { countyKey, indicator, year, figure } = form.elements;
  const figureAsConfirmed = element('p', { class: 'help-block', role: 'status' });
  figure.before(figureAsConfirmed);
  form.addEventListener('change', tellFigure);
  tellFigure();
  return form;

  function tellFigure() {
    const found = year.value === 'CURRENT' ? confirmedFigure(confirmed, countyKey.value, indicator.value) : undefined;
    figureAsConfirmed.textContent = found === undefined ? '' : word('figureAsConfirmed', found);
  }
}

function countiesOf({ overall }) {
  return overall
    .map(({ countyKey, countyName, round }) => ({ key: countyKey, name: `${countyName}（${word('roundNumber', round)}）` }))
    .sort((one, other) => one.key.localeCompare(other.key));
}

function confirmedFigure({ indicators }, county, indicator) {
  return indicators.find(({ code }) => code === indicator)?.ranking.find(({ countyKey }) => countyKey === county)?.current;
}

/** The bureau corrects every figure, a department its own. */
function ownOf(indicators, { groups }) {
  const mine = new Set(groups.map(({ id }) => id));
  const growth = { code: 'countyGdpGrowth', name: word('countyGdpGrowth'), department: 'statistics' };
  return [...indicators, growth]
    .filter(({ department }) => department && (mine.has('bureau') || mine.has(`department-${department}`)))
    .map(({ code, name }) => ({ key: code, name }));
}

function resultParts({ before, after }) {
  return [
    element('p', { class: 'alert alert-success' }, word('actionDone', word('correctFigure'))),
    element('div', { class: 'county-columns' }, result('resultAsConfirmed', before), result('correctedConclusion', after)),
  ];
}

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
