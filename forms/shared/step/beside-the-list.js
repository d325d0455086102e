import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** Where Tasklist asks to choose a task of the list, because none is open. */
const NO_TASK = '.no-task';

/** Says something where the form has stood. It goes when another task is opened. @param {string} kind @param {...any} content */
export function tellBesideTheList(kind, ...content) {
  const close = element('button', { type: 'button', class: 'btn btn-default', onclick: () => told.remove() }, word('close'));
  const told = element('section', { class: `county-step county-told ${kind}`, role: 'status' }, close, ...content);
  document.querySelectorAll('.county-told').forEach((before) => before.remove());
  const place = document.querySelector(NO_TASK);
  place?.before(told);
  told.querySelector('h4')?.focus();
}

/** What was said there before. */
export function sayNoMore() {
  document.querySelectorAll('.county-told').forEach((told) => told.remove());
}
