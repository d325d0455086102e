import { table } from '../show/table.js';
import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from '../board/address.js';
import { fetchCase, fetchCases } from '../board/api.js';
import { activities, instances } from './history-tables.js';
import { drawPart } from './part.js';
import { turning } from './turning.js';

const PATH = '/finished';

/** The entry in Cockpit's navigation. */
export const finishedNavigation = {
  id: 'county-finished',
  pluginPoint: 'cockpit.navigation',
  priority: 5,
  properties: { path: PATH },
  /** @param {HTMLElement} node */
  render(node) {
    node.append(element('a', { href: `#${PATH}` }, word('finishedCases')));
  },
};

/** Camunda's own pages do not show what has finished. This one does: the cases, and of one case or instance its history. */
export const finishedRoute = {
  id: 'county-finished-route',
  pluginPoint: 'cockpit.route',
  priority: 5,
  properties: { path: PATH },
  /** @param {HTMLElement} node */
  render(node) {
    drawPart(node, draw);
  },
};

async function draw() {
  const query = new URLSearchParams(location.hash.split('?')[1]);
  const caseKey = query.get('case');
  const instance = query.get('instance');
  if (caseKey) {
    return ofCase(caseKey);
  }
  if (instance) {
    return [back(), element('h3', {}, word('instanceHistory')), await activities(instance)];
  }
  return [element('h3', {}, word('finishedCases')), await turning((page) => fetchCases(`ended=true&sort=NEWEST&page=${page}`), casesTable)];
}

function back() {
  return element('p', {}, element('a', { href: `#${PATH}` }, word('backToFinished')));
}

/** @param {Row[]} rows */
function casesTable(rows) {
  return table({
    caption: word('finishedCases'),
    rows,
    columns: [
      { title: word('county'), header: true, cell: (row) => element('a', { href: `#${PATH}?case=${encodeURIComponent(row.caseKey)}` }, countyName(row)) },
      { title: word('city'), cell: (row) => row.cityName },
      { title: word('applicationYear'), cell: applicationYear },
      { title: word('stage'), cell: (row) => row.stageName },
      { title: word('openedAt'), kind: 'county-word', cell: (row) => row.openedAt },
      { title: word('caseKey'), kind: 'county-word', cell: (row) => row.caseKey },
    ],
  });
}

/** @param {string} caseKey */
async function ofCase(caseKey) {
  const file = await fetchCase(caseKey);
  return [
    back(),
    element('h3', {}, word('historyOfCase', countyName(file))),
    element('p', {}, element('a', { href: addressOf('cases', [caseKey]) }, word('toTheCase'))),
    eventsTable(file.history),
    element('h4', {}, word('processesOfCase')),
    await instances({ processInstanceBusinessKey: caseKey }),
  ];
}

/** @param {Row[]} rows */
function eventsTable(rows) {
  return table({
    caption: word('history'),
    rows,
    columns: [
      { title: word('at'), kind: 'county-word', header: true, cell: (row) => shown(row.at) },
      { title: word('event'), cell: eventOf },
      { title: word('doneBy'), cell: (row) => row.byName },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.comment },
    ],
  });
}

/** A withdrawal is step and decision in one. @param {Row} event */
function eventOf({ stageName, stepName, decisionName }) {
  if (stageName) {
    return word('entered', stageName);
  }
  return decisionName && decisionName !== stepName ? `${stepName}${word('colon')}${decisionName}` : stepName;
}
