import { table } from '../show/table.js';
import { NOTHING } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { fetchPassed } from './api.js';
import { countLink } from './count-link.js';
import { download, downloads } from './download.js';

/** @type {[string, string, import('../ui/words.js').WordKey][]} */
const KINDS = [
  ['OPENED', 'opened', 'passedOpened'],
  ['APPROVED', 'approved', 'passedApproved'],
  ['CONFIRMED', 'confirmed', 'passedConfirmed'],
  ['ENDED', 'ended', 'passedEnded'],
];

/** How many cases passed each point, month by month. Each figure leads to the cases. @param {Row[]} months */
export function throughputTable(months) {
  return table({
    caption: word('throughput'),
    rows: months,
    columns: [
      { title: word('month'), header: true, kind: 'county-word', cell: (row) => row.month },
      ...KINDS.map(([kind, name, title]) => ({
        title: word(title),
        kind: 'county-figure',
        cell: (/** @type {Row} */ row) =>
          row[name] ? countLink(row[name], `${row.month} ${word(title)}`, 'overview', ['throughput', row.month], { kind }) : '0',
      })),
    ],
  });
}

/** The cases behind a figure of that table. @param {string} month @param {URLSearchParams} query */
export async function passedPage(month, query) {
  const { items } = await fetchPassed(month, query);
  return [
    element('p', {}, element('a', { href: addressOf('overview') }, word('backToOverview'))),
    element('p', { role: 'status' }, items.length ? word('passedInMonth', month, items.length) : word('nothingHere')),
    items.length ? passedTable(items) : null,
    downloads(download(`throughput/${encodeURIComponent(month)}.xlsx?${query}`)),
  ];
}

/** @param {Row[]} rows */
function passedTable(rows) {
  return table({
    caption: word('throughput'),
    rows,
    columns: [
      { title: word('county'), header: true, cell: (row) => element('a', { href: addressOf('cases', [row.caseKey]) }, row.countyName) },
      { title: word('event'), cell: (row) => row.kindName },
      { title: word('round'), cell: ({ round }) => (round ? word('roundNumber', round) : NOTHING) },
      { title: word('at'), kind: 'county-word', cell: (row) => row.at },
      { title: word('caseKey'), kind: 'county-word', cell: (row) => row.caseKey },
    ],
  });
}
