import { word } from '../ui/words.js';
import { indicatorColumns, table } from './table.js';

/**
 * The figures of a round as they stand, with more columns in front where a form asks something of each.
 *
 * @param {Row[]} rows
 * @param {import('./table.js').Column[]} [leading]
 */
export function figuresTable(rows, leading = []) {
  return table({
    caption: word('figures'),
    rows,
    groupOf: (row) => row.group,
    columns: [
      ...leading,
      ...indicatorColumns(),
      { title: word('target'), kind: 'county-target', cell: (row) => row.target },
      { title: word('current'), kind: 'county-figure', cell: (row) => row.current },
      { title: word('previous'), kind: 'county-figure', cell: (row) => row.previous ?? row.base },
      { title: word('department'), kind: 'county-office', cell: (row) => row.departmentName },
      { title: word('note'), kind: 'county-text', cell: (row) => row.note },
    ],
  });
}
