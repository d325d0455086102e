import { element } from '../ui/dom.js';
import { applicationYear } from '../show/application-year.js';
import { noticeWarning } from '../show/notice-warning.js';
import { table } from '../show/table.js';
import { word } from '../ui/words.js';
import { fetchWaitingNotices, publishNotices } from './api.js';
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
    send: ({ publishOn }) => publishNotices({ caseKeys: chosen(boxes), publishOn }),
    done: ({ caseKeys, lastDay, warnings }) => again([word('noticesPublished', caseKeys.length, lastDay), ...warnings].join(' ')),
  });
  form.append(noticeWarning(waiting));
  return [element('p', { class: 'help-block' }, word('noticesHint')), waitingTable(waiting.items, boxes), form, downloads(download('notices.xlsx'))];
}

/** @param {Row} row */
function boxOf({ caseKey, countyName }) {
  return element('input', { type: 'checkbox', name: `case-${caseKey}`, checked: true, 'aria-label': word('chooseCase', countyName) });
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
