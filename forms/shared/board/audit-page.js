import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actor } from './actor.js';
import { addressOf } from './address.js';
import { auditOf, fetchAudit, fetchCaseAudit } from './api.js';
import { download, downloads } from './download.js';
import { paging } from './paging.js';

const LONGEST_IN_A_CELL = 60;

/** The trail of what concerns all cases. @param {Page} page */
export async function auditPage({ query }) {
  const trail = await fetchAudit(query);
  return [auditTable(trail.items), paging(trail, ['audit']), downloads(download('audit.xlsx'))];
}

/** The trail of one case. @param {Page} page */
export async function caseAuditPage({ rest: [caseKey], query, entitle }) {
  const trail = await fetchCaseAudit(caseKey, query);
  entitle(`${word('boardAudit')} ${caseKey}`);
  return [
    element('p', {}, element('a', { href: addressOf('cases', [caseKey]) }, word('backToCase'))),
    downloads(download(`${auditOf(caseKey)}.xlsx`), download(`${auditOf(caseKey)}.csv`, 'exportText')),
    auditTable(trail.items),
    paging(trail, ['cases', caseKey, 'audit']),
  ];
}

/** @param {Row[]} rows */
function auditTable(rows) {
  return table({
    caption: word('boardAudit'),
    rows,
    columns: [
      { title: word('at'), kind: 'county-word', cell: (row) => row.at },
      { title: word('event'), kind: 'county-name', header: true, cell: event },
      { title: word('round'), cell: ({ round }) => round && word('roundNumber', round) },
      { title: word('field'), kind: 'county-text', cell: (row) => row.fieldName },
      { title: word('oldValue'), cell: (row) => excerpt(row, row.oldValueName ?? row.oldValue) },
      { title: word('newValue'), cell: (row) => excerpt(row, row.newValueName ?? row.newValue) },
      { title: word('reason'), cell: (row) => excerpt(row, row.reason) },
      { title: word('officeOfThen'), cell: (row) => row.officeName },
      { title: word('doneBy'), cell: actor },
    ],
  });
}

/** What was done, and below it the thing to which it was done. @param {Row} row */
function event({ actionName, subjectName }) {
  return subjectName ? element('span', {}, actionName, element('small', {}, subjectName)) : actionName;
}

/** Shows the beginning of a long text, which unfolds. @param {Row} row @param {any} text */
function excerpt({ withheld }, text) {
  if (withheld) {
    return word('withheld');
  }
  return text?.length > LONGEST_IN_A_CELL
    ? element('details', {}, element('summary', {}, `${text.slice(0, LONGEST_IN_A_CELL)}…`), element('p', { class: 'county-long-text' }, text))
    : text;
}
