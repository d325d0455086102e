import { word } from '../ui/words.js';
import { indicatorColumns, table } from './table.js';

/**
 * The present figures of a round. A form may put columns of its own in front.
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
