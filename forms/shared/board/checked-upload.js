import { clearProblem, showProblem } from '../editors/problems.js';
import { remarksOnCells } from '../show/remarks-on-cells.js';
import { element } from '../ui/dom.js';
import { saveFile } from '../ui/save-file.js';
import { word } from '../ui/words.js';
import { isSure } from './sure.js';

/**
 * A form with which a filled workbook is checked, and then sent. What differs from one kind of workbook to the next is handed in.
 *
 * @param {{
 *   id: string,
 *   label: string,
 *   choose: string,
 *   check: (file: File) => Promise<Row>,
 *   sound: (checked: Row) => string,
 *   empty?: (checked: Row) => string,
 *   besides: (checked: Row) => HTMLElement[],
 *   act: string,
 *   sure: (checked: Row) => string,
 *   send: (file: File) => Promise<string>,
 *   uncertain: (message: string) => string,
 *   marked?: (file: File) => Promise<Blob>,
 *   again: Again,
 * }} kind besides are the remarks that forbid nothing; empty says that there is nothing to send; send answers what was done; marked
 *     fetches a copy in which the remarks stand
 */
export function checkedUpload({ id, label, choose, check, sound, empty = () => '', besides, act, sure, send, uncertain, marked, again }) {
  const input = element('input', { type: 'file', id, accept: '.xlsx' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const form = element(
    'form',
    { class: 'county-entry', novalidate: true, onsubmit: onSubmit },
    element('div', { class: 'form-group' }, element('label', { for: id }, label), input),
    element('button', { type: 'submit', class: 'btn btn-primary' }, word('checkSheet')),
    outcome,
  );
  input.addEventListener('change', () => {
    clearProblem(input);
    outcome.replaceChildren();
  });
  return form;

  /** @param {Event} event */
  async function onSubmit(event) {
    event.preventDefault();
    const [file] = input.files ?? [];
    if (!file) {
      showProblem(input, choose);
      input.focus();
      return;
    }
    await work(async () => tell(await check(file), file));
  }

  /**
   * Disables the buttons and counts the seconds while the server works, because a workbook of all counties takes several.
   *
   * @param {() => Promise<any>} doing
   */
  async function work(doing) {
    const began = Date.now();
    /** @type {NodeListOf<HTMLButtonElement | HTMLInputElement>} */
    const buttons = form.querySelectorAll('button, input');
    const busy = element('p', {}, word('sheetBusy', 0));
    const ticking = setInterval(() => busy.replaceChildren(word('sheetBusy', Math.round((Date.now() - began) / 1000))), 1000);
    outcome.replaceChildren(element('progress', { 'aria-hidden': 'true' }), busy);
    buttons.forEach((button) => (button.disabled = true));
    try {
      await doing();
    } catch (failure) {
      fail(failure);
    } finally {
      clearInterval(ticking);
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  /** @param {Row} checked @param {File} file */
  function tell(checked, file) {
    const nothing = empty(checked);
    const remarks = besides(checked);
    if (checked.problems.length > 0) {
      faulty(checked.problems, remarks, file);
    } else if (nothing) {
      outcome.replaceChildren(element('p', { class: 'alert alert-warning' }, nothing), ...remarks);
    } else {
      const button = element('button', { type: 'button', class: 'btn btn-primary', onclick: () => submit(checked, file) }, act);
      outcome.replaceChildren(
        element('p', { class: 'alert alert-success' }, sound(checked)),
        ...remarks,
        element('p', {}, button, remarks.length ? markedCopy(file) : null),
      );
      button.focus();
    }
  }

  /** @param {Row[]} problems @param {HTMLElement[]} remarks @param {File} file */
  function faulty(problems, remarks, file) {
    outcome.replaceChildren(
      element('p', { class: 'alert alert-danger' }, word('sheetFaulty', problems.length)),
      element('p', {}, markedCopy(file)),
      ...remarksOnCells('sheetProblems', problems),
      ...remarks,
    );
  }

  /** @param {Row} checked @param {File} file */
  async function submit(checked, file) {
    if (!(await isSure(sure(checked), act))) {
      return;
    }
    await work(async () => {
      try {
        await again(await send(file));
      } catch (failure) {
        if (failure.problems?.length) {
          faulty(failure.problems, [], file);
        } else {
          fail({ message: failure.status ? failure.message : uncertain(failure.message) });
        }
      }
    });
  }

  /** @param {File} file */
  function markedCopy(file) {
    if (!marked) {
      return null;
    }
    const fetchIt = async () => saveFile(await marked(file), file.name.replace(/(\.xlsx)?$/i, '-检查结果.xlsx'));
    return element('button', { type: 'button', class: 'btn btn-default', onclick: () => fetchIt().catch(fail) }, word('markedSheet'));
  }

  /** @param {{message: string}} given */
  function fail({ message }) {
    outcome.replaceChildren(element('p', { class: 'alert alert-danger', role: 'alert' }, message));
  }
}
