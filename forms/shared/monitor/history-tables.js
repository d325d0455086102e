import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchHistory } from './engine-history.js';
import { turning } from './turning.js';

/** Instances by a filter, each with a link to its history. @param {Row} filter */
export function instances(filter) {
  return turning((page) => fetchHistory('process-instance', filter, filter.finished ? 'endTime' : 'startTime', page), (rows) =>
    table({
      caption: word('processesOfCase'),
      rows,
      columns: [
        { title: word('process'), header: true, cell: (row) => row.processDefinitionName ?? row.processDefinitionKey },
        { title: word('caseKey'), kind: 'county-word', cell: (row) => row.businessKey },
        { title: word('startedAt'), kind: 'county-word', cell: (row) => moment(row.startTime) },
        { title: word('endedAt'), kind: 'county-word', cell: (row) => (row.endTime ? moment(row.endTime) : word('notEnded')) },
        { title: word('instanceHistory'), cell: (row) => element('a', { href: `#/finished?instance=${encodeURIComponent(row.id)}` }, word('showHistory')) },
      ],
    }),
  );
}

/** What an instance did, one activity after another. @param {string} processInstanceId */
export function activities(processInstanceId) {
  return turning((page) => fetchHistory('activity-instance', { processInstanceId }, 'startTime', page), (rows) =>
    table({
      caption: word('instanceHistory'),
      rows,
      columns: [
        { title: word('activity'), header: true, cell: (row) => row.activityName ?? row.activityId },
        { title: word('startedAt'), kind: 'county-word', cell: (row) => moment(row.startTime) },
        { title: word('endedAt'), kind: 'county-word', cell: (row) => (row.endTime ? ended(row) : word('notEnded')) },
      ],
    }),
  );
}

/** @param {Row} row */
function ended({ endTime, canceled }) {
  return canceled ? word('withKey', moment(endTime), word('canceled')) : moment(endTime);
}

/** The engine writes the zone without a colon. @param {string} written */
function moment(written) {
  return new Date(written).toISOString();
}
