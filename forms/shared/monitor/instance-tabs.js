import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { facts, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from '../board/address.js';
import { fetchCase, fetchIncidents, fetchTasks } from '../board/api.js';
import { incidentsTable } from './dashboard.js';
import { fetchBusinessKey } from './engine-history.js';
import { activities } from './history-tables.js';
import { drawPart } from './part.js';

/** On the page of an instance: the case that it belongs to, who has it, and what stands in its way. */
export const caseTab = {
  id: 'county-case-tab',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 30,
  properties: { label: word('caseOfInstance') },
  /** @param {HTMLElement} node @param {Row} context */
  render(node, { processInstanceId }) {
    drawPart(node, () => drawCase(processInstanceId));
  },
};

/** On the page of an instance: what it has done so far. */
export const historyTab = {
  id: 'county-history-tab',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 5,
  properties: { label: word('instanceHistory') },
  /** @param {HTMLElement} node @param {Row} context */
  render(node, { processInstanceId }) {
    drawPart(node, async () => [await activities(processInstanceId)]);
  },
};

/** @param {string} processInstanceId */
async function drawCase(processInstanceId) {
  const caseKey = await fetchBusinessKey(processInstanceId);
  if (!caseKey) {
    return [element('p', {}, word('noCaseOfInstance'))];
  }
  const [file, tasks, incidents] = await Promise.all([fetchCase(caseKey), fetchTasks(caseKey), fetchIncidents()]);
  return [
    facts([
      [word('county'), countyName(file)],
      [word('city'), file.cityName],
      [word('applicationYear'), applicationYear(file)],
      [word('stage'), file.stageName],
      [word('consentYear'), file.consentYear],
      [word('openedAt'), file.openedAt],
      [word('caseKey'), element('a', { href: addressOf('cases', [caseKey]) }, word('withKey', word('toTheCase'), caseKey))],
    ]),
    element('h4', {}, word('whoHasIt')),
    tasks.items.length ? tasksTable(tasks.items) : element('p', {}, word('nobodyHasIt')),
    element('h4', {}, word('incidents')),
    incidentsTable(incidents.items.filter((each) => each.caseKey === caseKey)),
  ];
}

/** @param {Row[]} rows */
function tasksTable(rows) {
  return table({
    caption: word('whoHasIt'),
    rows,
    columns: [
      { title: word('step'), header: true, cell: (row) => row.stepName },
      { title: word('office'), cell: (row) => row.offices.join(word('separator')) },
      { title: word('handedTo'), cell: (row) => row.assigneeName },
      { title: word('hasItSince'), kind: 'county-word', cell: (row) => row.since },
      { title: word('dueAt'), kind: 'county-word', cell: (row) => (row.late ? word('withKey', row.dueAt, word('isLate')) : row.dueAt) },
    ],
  });
}
