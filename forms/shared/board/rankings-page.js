import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { fetchRankedYears, fetchRanking } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { paging } from './paging.js';

/** The page of the confirmed results of a data year: the overall ranking, and the leader of each indicator. @param {Page} page */
export async function rankingsPage({ rest: [chosen], query }) {
  const { dataYears } = await fetchRankedYears();
  if (dataYears.length === 0) {
    return [element('p', {}, word('noRankings'))];
  }
  const year = chosen ?? dataYears[0];
  const ranking = await fetchRanking(year, query);
  const { publication, overall, indicators } = ranking;
  return [
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: dataYears.map((each) => ({ key: each, name: each })),
      value: year,
      follow: (value) => go('rankings', [value]),
    }),
    element('p', { class: 'help-block' }, publication ? word('publishedBy', publication.documentNumber, publication.issuedOn) : word('notPublished')),
    element('h4', {}, word('overallRanking')),
    overallTable(overall),
    paging({ ...ranking, items: overall }, ['rankings', year]),
    element('h4', {}, word('singleChampions')),
    championsTable(indicators),
    downloads(download(`rankings/${year}.xlsx`)),
  ];
}

/** @param {Row[]} rows */
function overallTable(rows) {
  return table({
    caption: word('overallRanking'),
    rows,
    columns: [
      { title: word('rank'), kind: 'county-figure', cell: (row) => row.rank },
      { title: word('county'), header: true, cell: (row) => row.countyName },
      { title: word('round'), cell: (row) => word('roundNumber', row.round) },
      { title: word('score'), kind: 'county-figure', cell: (row) => row.score },
      { title: word('grade'), cell: (row) => row.gradeName },
      { title: word('conclusion'), cell: (row) => word(row.passedAfterRectification ? 'passedAfterRectification' : row.passed ? 'passed' : 'failed') },
      { title: word('remarks'), cell: marksOf },
    ],
  });
}

/** Marks results that came or changed after the publication, and results that are being reconsidered. @param {Row} row */
function marksOf({ markName, underReconsideration }) {
  return [markName, underReconsideration && word('underReconsideration')].filter(Boolean).join(word('separator'));
}

/** @param {Row[]} rows */
function championsTable(rows) {
  return table({
    caption: word('singleChampions'),
    rows: rows.filter(({ champions }) => champions.length > 0),
    columns: [
      { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.name },
      { title: word('leader'), cell: ({ champions }) => champions.map(lineOf).join(word('separator')) },
      { title: word('current'), kind: 'county-figure', cell: (row) => row.leader.current },
    ],
  });
}

/** Names a leader with its round, because counties in different rounds are ranked together. @param {Row} row */
function lineOf({ countyName, round }) {
  return word('withKey', countyName, word('roundNumber', round));
}
