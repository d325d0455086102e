import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** Tasklist's note that no task is open. */
const NO_TASK = '.no-task';

/** Shows a message where the form was, until the reader closes it or opens another task. @param {string} kind @param {...any} content */
export function tellBesideTheList(kind, ...content) {
  const close = element('button', { type: 'button', class: 'btn btn-default', onclick: () => told.remove() }, word('close'));
  const told = element('section', { class: `county-step county-told ${kind}`, role: 'status' }, close, ...content);
  sayNoMore();
  const place = document.querySelector(NO_TASK);
  place?.before(told);
  told.querySelector('h4')?.focus();
}

/** Removes such a message. */
export function sayNoMore() {
  document.querySelectorAll('.county-told').forEach((told) => told.remove());
}
