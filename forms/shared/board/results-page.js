import { table } from '../show/table.js';
import { word } from '../ui/words.js';
import { fetchYearsOfResults, publishResults } from './api.js';
import { element } from '../ui/dom.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';
import { isSure } from './sure.js';

/** The page on which the bureau publishes the results of a data year, by one act. @param {Page} page */
export async function resultsPage({ again }) {
  const { items, documentNumberMaxLength } = await fetchYearsOfResults();
  const open = items.filter(({ publication }) => !publication);
  return [
    element('p', { class: 'help-block' }, word('publicationHint')),
    items.length ? yearsTable(items) : element('p', {}, word('noRankings')),
    items.length ? downloads(download('results.xlsx')) : null,
    open.length ? publicationForm({ open, documentNumberMaxLength }, again) : null,
  ];
}

/** @param {{ open: Row[], documentNumberMaxLength: number }} given @param {Again} again */
function publicationForm({ open, documentNumberMaxLength }, again) {
  return entryForm({
    name: 'publication',
    fields: [
      { name: 'dataYear', type: 'text', label: word('dataYear'), value: String(open[0].dataYear), options: open.map(({ dataYear }) => ({ key: String(dataYear), name: String(dataYear) })) },
      { name: 'documentNumber', type: 'text', label: word('documentNumber'), maxLength: documentNumberMaxLength },
      { name: 'issuedOn', type: 'date', label: word('issuedOn') },
    ],
    action: word('publishResults'),
    sure: () => isSure(word('publishSure'), word('publishResults')),
    send: ({ dataYear, ...act }) => publishResults(dataYear, act),
    done: () => again(word('actionDone', word('publishResults'))),
  });
}

/** @param {Row[]} rows */
function yearsTable(rows) {
  return table({
    caption: word('boardResults'),
    rows,
    columns: [
      { title: word('dataYear'), header: true, cell: (row) => row.dataYear },
      { title: word('confirmedOfRounds'), kind: 'county-figure', cell: ({ confirmed, rounds }) => `${confirmed} / ${rounds}` },
      { title: word('documentNumber'), cell: ({ publication }) => publication?.documentNumber },
      { title: word('issuedOn'), kind: 'county-word', cell: ({ publication }) => publication?.issuedOn },
      { title: word('publishedAt'), kind: 'county-word', cell: ({ publication }) => publication?.publishedAt },
      { title: word('filedResults'), cell: ({ dataYear }) => download(`results/${dataYear}.xlsx`) },
    ],
  });
}
