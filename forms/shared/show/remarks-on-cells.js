import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { table } from './table.js';

/** The remarks on the cells of a workbook. @param {'sheetProblems' | 'sheetWarnings' | 'importDifferences'} title @param {any[]} rows */
export function remarksOnCells(title, rows) {
  if (rows.length === 0) {
    return [];
  }
  return [
    element('h4', {}, word(title)),
    table({
      caption: word(title),
      rows,
      columns: [
        { title: word('sheetPlace'), kind: 'county-word', header: true, cell: ({ sheet, cell }) => `${sheet} ${cell}` },
        ...(rows.some(({ row }) => row) ? [{ title: word('caseKey'), kind: 'county-word', cell: (/** @type {any} */ { row }) => row }] : []),
        { title: word('sheetSaid'), kind: 'county-text', cell: ({ message, note }) => [message, note].filter(Boolean).join(word('separator')) },
      ],
    }),
  ];
}
