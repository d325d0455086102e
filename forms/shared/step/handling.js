import { entryForm } from '../board/entry.js';
import { keepFor } from '../board/kept-entries.js';
import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { assignTask, fetchHandling, remindOfTask } from '../ui/server.js';
import { word } from '../ui/words.js';

/** Shows to whom a task was assigned and who reminded of it. Members of its office get a button that assigns it. @param {string} taskId @param {string} user who reads */
export function handlingOf(taskId, user) {
  keepFor(user);
  const place = element('div', { class: 'county-handling' });
  const show = async () => place.replaceChildren(...parts(taskId, await fetchHandling(taskId), show));
  // The form works without these lines.
  show().catch(() => {});
  return place;
}

/** @param {string} taskId @param {Row} handling @param {() => any} show */
function parts(taskId, { colleagues, acts, noteMaxLength }, show) {
  const told = acts.map((/** @type {Row} */ act) => element('p', {}, line(act)));
  const assign = () => openAssignment({ taskId, colleagues, noteMaxLength, show });
  return [
    ...told,
    ...(colleagues.length ? [element('button', { type: 'button', class: 'btn btn-default btn-xs', 'aria-haspopup': 'dialog', onclick: assign }, word('assign'))] : []),
  ];
}

/** @param {Row} act */
function line({ byName, office, toName, note, at }) {
  return office ? word('remindedOf', office, byName, shown(at), note) : word('assignedTo', byName, shown(at), toName, note);
}

/** @param {Row} given */
function openAssignment({ taskId, colleagues, noteMaxLength, show }) {
  openEntry({
    name: `assignment-${taskId}`,
    title: word('assign'),
    hint: word('assignHint'),
    told: [],
    fields: [
      { name: 'user', type: 'text', label: word('colleague'), maxLength: noteMaxLength, options: colleagues.map((/** @type {Row} */ { user, name }) => ({ key: user, name: word('withKey', name, user) })) },
      { name: 'note', type: 'text', label: word('comment'), maxLength: noteMaxLength },
    ],
    send: (/** @type {Values} */ values) => assignTask(taskId, values),
    done: show,
  });
}

/** Opens a dialogue that reminds the office of a task. Former assignments and reminders stand above. @param {string} taskId @param {() => any} done */
export async function openReminder(taskId, done) {
  const { acts, noteMaxLength } = await fetchHandling(taskId);
  openEntry({
    name: `reminder-${taskId}`,
    title: word('remind'),
    hint: word('remindHint'),
    told: acts.map((/** @type {Row} */ act) => element('p', {}, line(act))),
    fields: [{ name: 'note', type: 'text', label: word('comment'), maxLength: noteMaxLength }],
    send: (/** @type {Values} */ values) => remindOfTask(taskId, values),
    done,
  });
}

/** A small form in a dialogue of its own. @param {Row} given */
function openEntry({ name, title, hint, told, fields, send, done }) {
  const dialog = element(
    'dialog',
    { class: 'county-sure county-step', 'aria-label': title, onclose: () => dialog.remove() },
    element('h4', {}, title),
    element('p', { class: 'help-block' }, hint),
    told,
    entryForm({
      name,
      fields,
      action: title,
      send,
      done: () => {
        dialog.close();
        return done();
      },
    }),
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => dialog.close() }, word('cancel')),
  );
  document.body.append(dialog);
  dialog.showModal();
}
