import { element } from '../ui/dom.js';
import { applicationYear } from '../show/application-year.js';
import { noticeWarning } from '../show/notice-warning.js';
import { table } from '../show/table.js';
import { word } from '../ui/words.js';
import { fetchWaitingNotices, publishNotices } from './api.js';
import { chooseAll } from './choose-all.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';

/** The page on which the bureau publishes one notice for several waiting cases, on one day. @param {Page} page */
export async function noticesPage({ again }) {
  const waiting = await fetchWaitingNotices();
  if (waiting.items.length === 0) {
    return [element('p', {}, word('noNotices'))];
  }
  const boxes = new Map(waiting.items.map((file) => [file.caseKey, boxOf(file)]));
  const form = entryForm({
    name: 'notices',
    fields: [{ name: 'publishOn', type: 'date', label: word('publishOn') }],
    action: word('publishNotices'),
    send: ({ publishOn }) => publish(chosen(boxes), publishOn),
    done: ({ caseKeys, lastDay, warnings }) => again([word('noticesPublished', caseKeys.length, lastDay), ...warnings].join(' ')),
  });
  form.append(noticeWarning(waiting));
  return [
    element('p', { class: 'help-block' }, word('noticesHint')),
    chooseAll([...boxes.values()]),
    waitingTable(waiting.items, boxes),
    form,
    downloads(download('notices.xlsx')),
  ];
}

/** @param {string[]} caseKeys @param {string} publishOn */
async function publish(caseKeys, publishOn) {
  if (caseKeys.length === 0) {
    throw new Error(word('noCaseChosen'));
  }
  return publishNotices({ caseKeys, publishOn });
}

/** @param {Row} row */
function boxOf({ caseKey, countyName }) {
  return element('input', { type: 'checkbox', name: `case-${caseKey}`, 'aria-label': word('chooseCase', countyName) });
}

/** @param {Map<string, HTMLInputElement>} boxes */
function chosen(boxes) {
  return [...boxes].filter(([, box]) => box.checked).map(([caseKey]) => caseKey);
}

/** @param {Row[]} rows @param {Map<string, HTMLInputElement>} boxes */
function waitingTable(rows, boxes) {
  return table({
    caption: word('boardNotices'),
    rows,
    columns: [
      { title: word('chosen'), cell: ({ caseKey }) => boxes.get(caseKey) },
      { title: word('county'), header: true, cell: (row) => row.countyName },
      { title: word('applicationYear'), cell: applicationYear },
      { title: word('stage'), cell: (row) => row.stageName },
    ],
  });
}
