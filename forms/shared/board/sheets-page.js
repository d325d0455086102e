import { clearProblem, showProblem } from '../editors/problems.js';
import { remarksOnCells } from '../show/remarks-on-cells.js';
import { element } from '../ui/dom.js';
import { saveFile } from '../ui/save-file.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { checkFigureSheet, fetchMarkedSheet, fetchSheetYears, figureSheetOf, sendFigureSheet } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { isSure } from './sure.js';

/** The page on which a department supplies the figures of all its counties in one workbook: download, fill in, check, submit. @param {Page} page */
export async function sheetsPage({ rest: [chosen], again }) {
  const { items } = await fetchSheetYears();
  const hint = element('p', { class: 'help-block' }, word('sheetsHint'));
  if (items.length === 0) {
    return [hint, element('p', {}, word('noSheets'))];
  }
  const { dataYear, tasks } = items.find((year) => String(year.dataYear) === chosen) ?? items[0];
  return [
    hint,
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: items.map((year) => ({ key: year.dataYear, name: year.dataYear })),
      value: dataYear,
      follow: (value) => go('sheets', [value]),
    }),
    element('p', {}, word('sheetTasks', tasks)),
    downloads(download(figureSheetOf(dataYear), 'downloadSheet')),
    filledSheetForm(dataYear, again),
  ];
}

/** @param {number} dataYear @param {Again} again */
function filledSheetForm(dataYear, again) {
  const input = element('input', { type: 'file', id: 'county-filled-sheet', accept: '.xlsx' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const check = element('button', { type: 'submit', class: 'btn btn-primary' }, word('checkSheet'));
  const form = element(
    'form',
    { class: 'county-entry', novalidate: true, onsubmit: onSubmit },
    element('div', { class: 'form-group' }, element('label', { for: input.id }, word('filledSheet')), input),
    check,
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
      showProblem(input, word('chooseSheet'));
      input.focus();
      return;
    }
    await work(async () => tell(await checkFigureSheet(dataYear, file), file));
  }

  /**
   * Disables the buttons and counts the seconds while the server works, because a year of all counties takes several.
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
    const { problems, warnings, tasks, figures, left } = checked;
    if (problems.length > 0) {
      faulty(problems, warnings, file);
    } else if (tasks === 0) {
      outcome.replaceChildren(element('p', { class: 'alert alert-warning' }, word('sheetEmpty')), ...remarksOnCells('sheetWarnings', warnings));
    } else {
      const send = element('button', { type: 'button', class: 'btn btn-primary', onclick: () => submit(tasks, file) }, word('sendSheet'));
      outcome.replaceChildren(
        element('p', { class: 'alert alert-success' }, word('sheetSound', tasks, figures, left)),
        ...remarksOnCells('sheetWarnings', warnings),
        element('p', {}, send, warnings.length ? markedCopy(file) : null),
      );
      send.focus();
    }
  }

  /** @param {Row[]} problems @param {Row[]} warnings @param {File} file */
  function faulty(problems, warnings, file) {
    outcome.replaceChildren(
      element('p', { class: 'alert alert-danger' }, word('sheetFaulty', problems.length)),
      element('p', {}, markedCopy(file)),
      ...remarksOnCells('sheetProblems', problems),
      ...remarksOnCells('sheetWarnings', warnings),
    );
  }

  /** @param {number} tasks @param {File} file */
  async function submit(tasks, file) {
    if (!(await isSure(word('sheetSure', tasks), word('sendSheet')))) {
      return;
    }
    await work(async () => {
      try {
        const { tasks: done, figures } = await sendFigureSheet(dataYear, file);
        await again(word('sheetSent', done, figures));
      } catch (failure) {
        if (failure.problems?.length) {
          faulty(failure.problems, [], file);
        } else {
          fail({ message: failure.status ? failure.message : word('sheetNotSent', failure.message) });
        }
      }
    });
  }

  /** @param {File} file */
  function markedCopy(file) {
    const fetchIt = async () => saveFile(await fetchMarkedSheet(dataYear, file), file.name.replace(/(\.xlsx)?$/i, '-检查结果.xlsx'));
    const asked = () => fetchIt().catch(fail);
    return element('button', { type: 'button', class: 'btn btn-default', onclick: asked }, word('markedSheet'));
  }

  /** @param {{message: string}} given */
  function fail({ message }) {
    outcome.replaceChildren(element('p', { class: 'alert alert-danger', role: 'alert' }, message));
  }
}
