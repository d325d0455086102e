import { table } from '../show/table.js';
import { openReminder } from '../step/handling.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchOverdue } from './api.js';
import { download, downloads } from './download.js';
import { dayOf } from './last-day.js';
import { paging } from './paging.js';

/** The overdue tasks. The reader's own tasks are links. Those of offices below have a button that reminds of them. @param {Page} page */
export async function overduePage({ query, me, again }) {
  const overdue = await fetchOverdue(query);
  const own = new Set(me.groups.map(({ id }) => id));
  return overdue.items.length
    ? [overdueTable(overdue.items, own, again), paging(overdue, ['overdue']), downloads(download('overdue.xlsx'))]
    : [paging(overdue, ['overdue'])];
}

/** @param {Row[]} rows @param {Set<string>} own @param {Again} again */
function overdueTable(rows, own, again) {
  /** @param {Row} task */
  const isOwn = (task) => task.groups.some((/** @type {string} */ group) => own.has(group));
  /** @param {Row} task */
  const name = (task) =>
    isOwn(task)
      ? element('a', { href: `#/?task=${encodeURIComponent(task.taskId)}` }, task.name)
      : task.name;
  /** @param {Row} task */
  const remind = (task) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-xs',
        'aria-label': `${word('remind')} ${task.name}`,
        onclick: () => openReminder(task.taskId, () => again(word('remindedOfTask', task.name))),
      },
      word('remind'),
    );
  const reminding = { title: word('remind'), cell: (/** @type {Row} */ task) => (task.mayRemind ? remind(task) : '') };
  return table({
    caption: word('boardOverdue'),
    rows,
    columns: [
      { title: word('task'), header: true, cell: name },
      { title: word('office'), cell: ({ groupNames }) => groupNames.join(word('separator')) },
      { title: word('handedTo'), cell: (row) => row.assigneeName },
      { title: word('dueAt'), kind: 'county-word', cell: (row) => dayOf(row.dueAt) },
      { title: word('remindedAt'), kind: 'county-word', cell: (row) => row.remindedAt },
      { title: word('escalatedAt'), kind: 'county-word', cell: (row) => row.escalatedAt },
      ...(rows.some(({ mayRemind }) => mayRemind) ? [reminding] : []),
    ],
  });
}
