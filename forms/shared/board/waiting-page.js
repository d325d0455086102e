import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { fetchOverview, fetchWaiting } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { dayOf } from './last-day.js';
import { paging } from './paging.js';

/** The open tasks that a figure of the overview counts, those that wait longest first. @param {URLSearchParams} query */
export async function waitingPage(query) {
  const [{ waiting }, list] = await Promise.all([fetchOverview(), fetchWaiting(query)]);
  const { page, ...filter } = Object.fromEntries(query);
  const shownPart = paging(list, ['overview', 'waiting'], filter);
  return [
    element('p', {}, element('a', { href: addressOf('overview') }, word('backToOverview'))),
    filterRow(waiting, filter),
    ...(list.items.length
      ? [tasksTable(list.items), shownPart, downloads(download(`waiting.xlsx?${new URLSearchParams(filter)}`))]
      : [shownPart]),
  ];
}

/** Offers the offices and steps for which something waits. @param {Row[]} waiting @param {Record<string, string>} chosen */
function filterRow(waiting, chosen) {
  /** @param {string} name @param {string} label @param {Option[]} options */
  const filter = (name, label, options) =>
    choice({
      name,
      label,
      options,
      value: chosen[name],
      all: true,
      follow: (value) => go('overview', ['waiting'], { ...chosen, ...(name === 'office' && { step: undefined }), [name]: value }),
    });
  const ofOffice = waiting.filter(({ office }) => !chosen.office || office === chosen.office);
  return element(
    'div',
    { class: 'county-columns' },
    filter('office', word('office'), options(waiting, 'office')),
    filter('step', word('step'), options(ofOffice, 'step')),
    filter('late', word('dueAt'), [{ key: 'true', name: word('onlyLate') }]),
  );
}

/** @param {Row[]} waiting @param {string} name of the code */
function options(waiting, name) {
  return [...new Map(waiting.map((row) => [row[name], row[`${name}Name`]]))].map(([key, text]) => ({ key, name: text }));
}

/** @param {Row[]} rows */
function tasksTable(rows) {
  return table({
    caption: word('openTasks'),
    rows,
    columns: [
      { title: word('county'), header: true, cell: (row) => element('a', { href: addressOf('cases', [row.caseKey]) }, row.countyName) },
      { title: word('step'), cell: (row) => row.stepName },
      { title: word('office'), cell: (row) => row.offices.join(word('separator')) },
      { title: word('handedTo'), cell: (row) => row.assigneeName },
      { title: word('hasItSince'), kind: 'county-word', cell: (row) => row.since },
      { title: word('waitedDays'), kind: 'county-figure', cell: (row) => row.days },
      { title: word('dueAt'), cell: (row) => (row.late ? `${dayOf(row.dueAt)} ${word('isLate')}` : dayOf(row.dueAt)) },
      { title: word('caseKey'), kind: 'county-word', cell: (row) => row.caseKey },
    ],
  });
}
