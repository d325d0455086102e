import { remarksOnCells } from '../show/remarks-on-cells.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { checkFigureSheet, fetchMarkedSheet, fetchSheetYears, figureSheetOf, sendFigureSheet } from './api.js';
import { checkedUpload } from './checked-upload.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';

/** The page on which a department supplies the figures of all its counties in one workbook: download, fill in, check, submit. @param {Page} page */
export async function sheetsPage({ rest: [chosen], again }) {
  const { items } = await fetchSheetYears();
  const hint = element('p', { class: 'help-block' }, word('sheetsHint'));
  if (items.length === 0) {
    return [hint, element('p', {}, word('noSheets'))];
  }
  const { dataYear, tasks } = items.find((year) => String(year.dataYear) === chosen) ?? items[0];
  return [
    hint,
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: items.map((year) => ({ key: year.dataYear, name: year.dataYear })),
      value: dataYear,
      follow: (value) => go('sheets', [value]),
    }),
    element('p', {}, word('sheetTasks', tasks)),
    downloads(download(figureSheetOf(dataYear), 'downloadSheet')),
    filledSheetForm(dataYear, again),
  ];
}

/** @param {number} dataYear @param {Again} again */
function filledSheetForm(dataYear, again) {
  return checkedUpload({
    id: 'county-filled-sheet',
    label: word('filledSheet'),
    choose: word('chooseSheet'),
    check: (file) => checkFigureSheet(dataYear, file),
    sound: ({ tasks, figures, left }) => word('sheetSound', tasks, figures, left),
    empty: ({ tasks }) => (tasks === 0 ? word('sheetEmpty') : ''),
    besides: ({ warnings }) => remarksOnCells('sheetWarnings', warnings),
    act: word('sendSheet'),
    sure: ({ tasks }) => word('sheetSure', tasks),
    send: async (file) => {
      const { tasks, figures } = await sendFigureSheet(dataYear, file);
      return word('sheetSent', tasks, figures);
    },
    uncertain: (message) => word('sheetNotSent', message),
    marked: (file) => fetchMarkedSheet(dataYear, file),
    again,
  });
}
