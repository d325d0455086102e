import { simpleControl } from '../editors/controls.js';
import { clearProblem, clearProblems, goToFirstProblem, showProblem } from '../editors/problems.js';
import { Fields } from '../step/fields.js';
import { element } from '../ui/dom.js';
import { keepEntry } from './kept-entries.js';

/**
 * A small form. Each problem is shown at its field, whether it was found here or by the server.
 *
 * @param {object} form
 * @param {string} form.name tells its inputs from those of other forms
 * @param {string} [form.keptAs] the name under which the browser keeps what is typed, if it is not that of the form
 * @param {any[]} form.fields each {name, type, label, maxLength, min, max, value, options}, or with a control of its own; required unless it says otherwise
 * @param {string} form.action
 * @param {(problem: any) => any} [form.placeOf] says where a problem of the server belongs: {field, message}
 * @param {(values: any) => boolean | Promise<boolean>} [form.sure] asks the user to confirm; without it nobody is asked
 * @param {(values: any) => Promise<any>} form.send takes the values to the server
 * @param {(answer: any) => any} form.done takes the server's answer
 */
export function entryForm({ name, keptAs = name, fields, action, sure = (_values) => true, send, done, placeOf = (problem) => problem }) {
  const declared = fields.map((field) => ({ required: true, ...field, id: `county-${name}-${field.name}` }));
  const checked = new Fields(
    declared,
    declared.map((field) => field.control ?? simpleControl(field, field.value, field.options)),
  );
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, action);
  const outcome = element('div', { role: 'alert' });
  let isSending = false;
  const form = element(
    'form',
    { class: 'county-entry', novalidate: true, onsubmit: submit },
    checked.controls.map((control) => control.element),
    outcome,
    button,
  );
  form.addEventListener('input', (/** @type {any} */ { target }) => clearProblem(target.closest('[aria-invalid]') ?? target));
  form.addEventListener('change', () => checked.followChoices());
  checked.followChoices();
  const kept = keepEntry(form, keptAs);
  return form;

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    if (isSending) {
      return;
    }
    clearProblems(form);
    outcome.replaceChildren();
    const { values, sound } = checked.check(showProblem);
    if (!sound) {
      goToFirstProblem(form);
      return;
    }
    if (!(await sure(values))) {
      return;
    }
    isSending = true;
    try {
      const answer = await send(values);
      kept.forget();
      await done(answer);
    } catch (failure) {
      explain(failure);
    } finally {
      isSending = false;
    }
  }

  /** @param {Failure} failure */
  function explain({ message, errors = [] }) {
    const problems = errors.map(placeOf).filter(({ field }) => checked.controlOf(field));
    for (const { field, message: text } of problems.reverse()) {
      showProblem(checked.controlOf(field)?.anchor(field), text);
    }
    if (problems.length === 0 || problems.length < errors.length) {
      outcome.replaceChildren(element('p', { class: 'alert alert-danger' }, message));
    }
    goToFirstProblem(form);
  }
}
