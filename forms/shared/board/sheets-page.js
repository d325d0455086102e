import { clearProblem, showProblem } from '../editors/problems.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { checkFigureSheet, fetchMarkedSheet, fetchSheetYears, figureSheetOf, sendFigureSheet } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { isSure } from './sure.js';

/** A department supplies the figures of all its counties in one workbook: download, fill, check, submit. */
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

  async function onSubmit(event) {
    event.preventDefault();
    const [file] = input.files;
    if (!file) {
      showProblem(input, word('chooseSheet'));
      input.focus();
      return;
    }
    await work(async () => tell(await checkFigureSheet(dataYear, file), file));
  }

  /** Nothing can be pressed twice; how long it takes is said, for a year of all counties takes seconds. */
  async function work(doing) {
    const began = Date.now();
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

  function tell(checked, file) {
    const { problems, warnings, tasks, figures, left } = checked;
    if (problems.length > 0) {
      faulty(problems, warnings, file);
    } else if (tasks === 0) {
      outcome.replaceChildren(element('p', { class: 'alert alert-warning' }, word('sheetEmpty')), ...remarks('sheetWarnings', warnings));
    } else {
      const send = element('button', { type: 'button', class: 'btn btn-primary', onclick: () => submit(tasks, file) }, word('sendSheet'));
      outcome.replaceChildren(
        element('p', { class: 'alert alert-success' }, word('sheetSound', tasks, figures, left)),
        ...remarks('sheetWarnings', warnings),
        element('p', {}, send, warnings.length ? markedCopy(file) : null),
      );
      send.focus();
    }
  }

  function faulty(problems, warnings, file) {
    outcome.replaceChildren(
      element('p', { class: 'alert alert-danger' }, word('sheetFaulty', problems.length)),
      element('p', {}, markedCopy(file)),
      ...remarks('sheetProblems', problems),
      ...remarks('sheetWarnings', warnings),
    );
  }

  async function submit(tasks, file) {
    if (!(await isSure(word('sheetSure', tasks), word('sendSheet')))) {
      return;
    }
    await work(async () => {
      try {
        const { tasks: done, figures } = await sendFigureSheet(dataYear, file);
        await again(word('sheetSent', done, figures));
      } catch (failure) {
        if (!failure.problems?.length) {
          throw failure;
        }
        faulty(failure.problems, [], file);
      }
    });
  }

  function markedCopy(file) {
    const fetchIt = async () => save(await fetchMarkedSheet(dataYear, file), file.name.replace(/(\.xlsx)?$/i, '-检查结果.xlsx'));
    const asked = () => fetchIt().catch(fail);
    return element('button', { type: 'button', class: 'btn btn-default', onclick: asked }, word('markedSheet'));
  }

  function fail({ message }) {
    outcome.replaceChildren(element('p', { class: 'alert alert-danger', role: 'alert' }, message));
  }
}

/** @param {'sheetProblems' | 'sheetWarnings'} title @param {any[]} rows */
function remarks(title, rows) {
  if (rows.length === 0) {
    return [];
  }
  return [
    element('h4', {}, word(title)),
    table({
      caption: word(title),
      rows,
      columns: [
        { title: word('sheetPlace'), kind: 'county-word', header: true, cell: ({ sheet, cell }) => `${sheet} ${cell}` },
        { title: word('caseKey'), kind: 'county-word', cell: ({ row }) => row },
        { title: word('sheetSaid'), kind: 'county-text', cell: ({ message, note }) => [message, note].filter(Boolean).join(word('separator')) },
      ],
    }),
  ];
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
