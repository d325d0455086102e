import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { apiAddress } from '../ui/server.js';
import { word } from '../ui/words.js';
import { dossierOf, papersOf } from './api.js';
import { download, downloads } from './download.js';

/**
 * The papers of a case as files. Readers who may take the whole case get it as one file.
 *
 * @param {string} caseKey
 * @param {{ items: Row[], wholeCase: boolean }} given
 */
export function papersParts(caseKey, { items, wholeCase }) {
  return [wholeCase ? downloads(download(dossierOf(caseKey), 'dossier')) : '', papersTable(caseKey, items)];
}

/** @param {string} caseKey @param {Row[]} rows */
function papersTable(caseKey, rows) {
  return table({
    caption: word('papers'),
    rows,
    columns: [
      { title: word('paper'), header: true, cell: ({ kind, title }) => paperLink(caseKey, kind, title) },
      { title: word('paperState'), cell: ({ draft }) => word(draft ? 'paperDraft' : 'paperFinal') },
      { title: word('paperNumber'), cell: (row) => row.number },
      { title: word('paperDate'), kind: 'county-word', cell: (row) => row.date },
      { title: word('paperCode'), cell: (row) => row.code },
    ],
  });
}

/** @param {string} caseKey @param {string} kind @param {string} title */
function paperLink(caseKey, kind, title) {
  return element('a', { href: apiAddress(`${papersOf(caseKey)}/${kind}.pdf`), download: true }, title);
}
