import { remarksOnCells } from '../show/remarks-on-cells.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { checkCases, fetchImports, importCases, undoImport } from './api.js';
import { checkedUpload } from './checked-upload.js';
import { download, downloads } from './download.js';
import { isSure } from './sure.js';

/** 既往案件: cases of before are recorded from a workbook, and the running cases are written into one. @param {Page} page */
export async function importsPage({ again }) {
  const { items } = await fetchImports();
  return [
    element('p', { class: 'help-block' }, word('importsHint')),
    downloads(download('imports/cases', 'importTemplate'), download('exports/cases', 'exportCases')),
    importForm(again),
    element('h4', {}, word('importsDone')),
    items.length ? importsTable(items, again) : element('p', {}, word('noImports')),
  ];
}

/** @param {Again} again */
function importForm(again) {
  return checkedUpload({
    id: 'county-cases-of-before',
    label: word('filledImport'),
    choose: word('chooseImport'),
    check: checkCases,
    sound: ({ cases, rounds, figures }) => word('importSound', cases, rounds, figures),
    besides: ({ differences }) => remarksOnCells('importDifferences', differences),
    act: word('importCases'),
    sure: ({ cases }) => word('importSure', cases),
    send: async (file) => word('imported', (await importCases(file)).cases),
    uncertain: (message) => word('importUncertain', message),
    again,
  });
}

/** @param {Row[]} items @param {Again} again */
function importsTable(items, again) {
  return table({
    caption: word('importsDone'),
    rows: items,
    columns: [
      { title: word('number'), header: true, cell: ({ id }) => id },
      { title: word('importFile'), kind: 'county-text', cell: ({ fileName }) => fileName },
      { title: word('importedCases'), cell: casesOf },
      { title: word('importDifferences'), cell: ({ differences }) => differences },
      { title: word('importedBy'), cell: ({ importedByName }) => importedByName },
      { title: word('at'), kind: 'county-word', cell: ({ importedAt }) => importedAt },
      { title: word('undoImport'), kind: 'county-text', cell: (row) => undoOf(row, again) },
    ],
  });
}

/** The cases, folded: an import can have more than a hundred. @param {Row} row */
function casesOf({ caseKeys, undoneAt }) {
  /** @param {string} key */
  const line = (key) => element('li', {}, undoneAt ? key : element('a', { href: addressOf('cases', [key]) }, key));
  return element('details', {}, element('summary', {}, word('casesCounted', caseKeys.length)), element('ul', {}, caseKeys.map(line)));
}

/** @param {Row} row @param {Again} again */
function undoOf({ id, caseKeys, undoneAt, undoneByName, against }, again) {
  if (undoneAt) {
    return word('importUndone', undoneByName, undoneAt);
  }
  if (against) {
    return against;
  }
  const undo = async () => {
    if (await isSure(word('undoSure', caseKeys.length), word('undoImport'))) {
      await undoImport(id);
      await again(word('actionDone', word('undoImport')));
    }
  };
  return actingButton({ label: word('undoImport'), name: `${word('undoImport')} ${id}`, act: undo });
}
