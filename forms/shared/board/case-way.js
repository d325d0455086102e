import { table } from '../show/table.js';
import { openReminder } from '../step/handling.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { dayOf } from './last-day.js';

/** @type {Record<string, import('../ui/words.js').WordKey>} */
const PLACES = { PASSED: 'wayPassed', CURRENT: 'wayHere', AHEAD: 'wayAhead' };

/** The stages of the case, who has it since when and until when, and the next stage. @param {any} file @param {Row[]} tasks @param {Again} again */
export function wayParts({ way = [] }, tasks, again) {
  const next = way.find((/** @type {Row} */ { place }) => place === 'AHEAD');
  return [
    element('ol', { class: 'county-way', 'aria-label': word('way') }, way.map(milestone)),
    tasks.length ? tasksTable(tasks, again) : element('p', {}, word('nobodyHasIt')),
    next ? element('p', {}, word('comesNext', next.stageName)) : null,
  ];
}

/** @param {Row} passed */
export function milestone({ stageName, place, enteredAt }) {
  return element(
    'li',
    { class: `county-way-${place.toLowerCase()}`, 'aria-current': place === 'CURRENT' && 'step' },
    element('span', {}, stageName),
    element('small', {}, enteredAt ? dayOf(enteredAt) : word(PLACES[place])),
  );
}

/** The open tasks. A reader who is above an office gets a button that reminds it. @param {Row[]} rows @param {Again} again */
function tasksTable(rows, again) {
  return table({
    caption: word('whoHasIt'),
    rows,
    columns: [
      { title: word('step'), header: true, cell: taskName },
      { title: word('office'), cell: ({ offices }) => offices.join(word('separator')) },
      { title: word('handedTo'), cell: ({ assigneeName }) => assigneeName },
      { title: word('hasItSince'), kind: 'county-word', cell: ({ since }) => since },
      { title: word('dueAt'), kind: 'county-word', cell: lastDay },
      ...(rows.some(({ reminder }) => reminder) ? [reminderColumn(again)] : []),
    ],
  });
}

/** @param {Row} task */
function lastDay({ dueAt, late }) {
  return element('span', {}, dayOf(dueAt), late ? element('strong', { class: 'text-danger' }, ` ${word('isLate')}`) : null);
}

/** @param {Again} again @returns {import('../show/table.js').Column} */
function reminderColumn(again) {
  const button = (/** @type {Row} */ { reminder, stepName }) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-xs',
        'aria-haspopup': 'dialog',
        'aria-label': `${word('remind')} ${stepName}`,
        onclick: () => openReminder(reminder, () => again(word('remindedOfTask', stepName))),
      },
      word('remind'),
    );
  return { title: word('remind'), cell: (row) => (row.reminder ? button(row) : '') };
}

/** The name of a task; a link for readers who may do it. @param {Row} task */
function taskName({ taskId, stepName }) {
  return taskId ? element('a', { href: `#/?task=${encodeURIComponent(taskId)}` }, stepName) : stepName;
}
