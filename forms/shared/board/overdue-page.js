import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchOverdue } from './api.js';
import { download, downloads } from './download.js';
import { paging } from './paging.js';

/** Tasks whose time is over, the reader's own with the way to them. */
export async function overduePage({ query, me }) {
  const overdue = await fetchOverdue(query);
  const own = new Set(me.groups.map(({ id }) => id));
  return overdue.items.length
    ? [overdueTable(overdue.items, own), paging(overdue, ['overdue']), downloads(download('overdue.xlsx'))]
    : [paging(overdue, ['overdue'])];
}

function overdueTable(rows, own) {
  const name = (task) =>
    task.groups.some((group) => own.has(group)) ? element('a', { href: `#/?task=${encodeURIComponent(task.taskId)}` }, task.name) : task.name;
  return table({
    caption: word('boardOverdue'),
    rows,
    columns: [
      { title: word('task'), header: true, cell: name },
      { title: word('office'), cell: ({ groupNames }) => groupNames.join(word('separator')) },
      { title: word('assignee'), cell: (row) => row.assigneeName },
      { title: word('dueAt'), kind: 'county-word', cell: (row) => row.dueAt },
      { title: word('remindedAt'), kind: 'county-word', cell: (row) => row.remindedAt },
      { title: word('escalatedAt'), kind: 'county-word', cell: (row) => row.escalatedAt },
    ],
  });
}
