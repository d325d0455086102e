import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchReceipts } from '../board/api.js';
import { fetchBusinessKey, fetchHistory } from './engine-history.js';
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

/** What an instance did, one activity after another, and by whom. @param {string} processInstanceId */
export async function activities(processInstanceId) {
  const doers = await doersOf(processInstanceId);
  return turning((page) => fetchHistory('activity-instance', { processInstanceId }, 'startTime', page), (rows) =>
    table({
      caption: word('instanceHistory'),
      rows,
      columns: [
        { title: word('activity'), header: true, cell: (row) => row.activityName ?? row.activityId },
        { title: word('doneBy'), cell: (row) => doers.get(row.taskId) },
        { title: word('startedAt'), kind: 'county-word', cell: (row) => moment(row.startTime) },
        { title: word('endedAt'), kind: 'county-word', cell: (row) => (row.endTime ? ended(row) : word('notEnded')) },
      ],
    }),
  );
}

/** Who submitted which task, with their office of then, as the receipts say. @param {string} processInstanceId @returns {Promise<Map<string, string>>} */
async function doersOf(processInstanceId) {
  const caseKey = await fetchBusinessKey(processInstanceId);
  const { items } = caseKey ? await fetchReceipts(caseKey) : { items: [] };
  return new Map(items.map(({ id, submittedByName, office }) => [id, submittedByName ? word('withKey', submittedByName, office) : office]));
}

/** @param {Row} row */
function ended({ endTime, canceled }) {
  return canceled ? word('withKey', moment(endTime), word('canceled')) : moment(endTime);
}

/** The engine writes the zone without a colon. @param {string} written */
function moment(written) {
  return new Date(written).toISOString();
}
