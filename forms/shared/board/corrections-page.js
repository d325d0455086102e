import { element } from '../dom.js';
import { verdictBadge } from '../status.js';
import { facts } from '../table.js';
import { word } from '../words.js';
import { correctFigure, fetchEdition } from './api.js';
import { entryForm } from './entry.js';

/** A department, or the bureau, corrects a figure of a confirmed round and sees what comes of it. */
export async function correctionsPage({ me, query }) {
  const { indicators } = await fetchEdition();
  const outcome = element('div', { role: 'status' });
  return [
    element('p', { class: 'help-block' }, word('correctionHint')),
    entryForm({
      name: 'correction',
      fields: [
        { name: 'caseKey', type: 'text', label: word('caseKey'), maxLength: 30, value: query.get('case') },
        { name: 'round', type: 'whole', label: word('round'), min: 1, max: 3, value: query.get('round') },
        { name: 'indicator', type: 'text', label: word('indicator'), options: ownOf(indicators, me) },
        { name: 'figure', type: 'decimal', label: word('correctedFigure') },
        { name: 'reason', type: 'text', label: word('reason'), maxLength: 2000 },
      ],
      action: word('correctFigure'),
      send: ({ caseKey, round, ...correction }) => correctFigure(caseKey, round, correction),
      done: (results) => outcome.replaceChildren(...resultParts(results)),
    }),
    outcome,
  ];
}

/** The bureau corrects every figure, a department its own. */
function ownOf(indicators, { groups }) {
  const mine = new Set(groups.map(({ id }) => id));
  return indicators
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
