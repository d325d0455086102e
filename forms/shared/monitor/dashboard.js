import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from '../board/address.js';
import { fetchDeliveries, fetchIncidents, fetchOverview, fetchThroughput } from '../board/api.js';
import { countLink } from '../board/count-link.js';
import { headline, overviewFigures, stagesAndCities, whatWaits } from '../board/overview-parts.js';
import { throughputTable } from '../board/throughput-part.js';
import { drawPart } from './part.js';

/** What administrators see first: where the cases stand, what waits for whom, what failed. */
export const dashboard = {
  id: 'county-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 10,
  /** @param {HTMLElement} node */
  render(node) {
    drawPart(node, draw);
  },
};

async function draw() {
  const [overview, { months }, incidents, failed] = await Promise.all([fetchOverview(), fetchThroughput(), fetchIncidents(), fetchDeliveries('')]);
  return [
    headline([
      ...overviewFigures(overview),
      [word('failedJobs'), String(incidents.failedJobs)],
      [word('goneCases'), String(incidents.gone)],
      [word('failedMails'), countLink(failed.total, word('failedMails'), 'deliveries')],
    ]),
    element('h4', {}, word('incidents')),
    incidentsTable(incidents.items),
    element('h4', {}, word('byStageAndCity')),
    stagesAndCities(overview),
    element('h4', {}, word('whatWaits')),
    whatWaits(overview.waiting),
    element('h4', {}, word('throughput')),
    throughputTable(months),
  ];
}

/** Each incident with its cause and the way out. @param {Row[]} rows */
export function incidentsTable(rows) {
  return rows.length
    ? table({
        caption: word('incidents'),
        rows,
        columns: [
          { title: word('incidentKind'), header: true, cell: (row) => row.kindName },
          {
            title: word('county'),
            cell: ({ caseKey, countyName }) => (caseKey ? element('a', { href: addressOf('cases', [caseKey]) }, word('withKey', countyName, caseKey)) : ''),
          },
          { title: word('incidentCause'), kind: 'county-text', cell: (row) => row.cause },
          { title: word('at'), kind: 'county-word', cell: (row) => row.since },
          { title: word('incidentWayOut'), kind: 'county-text', cell: wayOut },
        ],
      })
    : element('p', {}, word('noIncidents'));
}

/** @param {Row} incident */
function wayOut({ wayOut: words, processInstanceId }) {
  const link = processInstanceId
    ? element('a', { href: `#/process-instance/${processInstanceId}/runtime?tab=incidents-tab` }, word('openInstance'))
    : null;
  return element('span', {}, words, ' ', link);
}
