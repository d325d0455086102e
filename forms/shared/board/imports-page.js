import { clearProblem, showProblem } from '../editors/problems.js';
import { remarksOnCells } from '../show/remarks-on-cells.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { checkCases, fetchImports, importCases, undoImport } from './api.js';
import { download, downloads } from './download.js';
import { isSure } from './sure.js';

/** 既往案件: cases of before are recorded from a workbook, and the running cases are written into one. @param {Page} page */
export async function importsPage({ again }) {
  const { items } = await fetchImports();
  return [
    element('p', { class: 'help-block' }, word('importsHint')),
    downloads(download('imports/cases', 'importTemplate'), download('exports/cases', 'exportCases')),
    importForm(again),
    element('h4', {}, word('importsDone')),
    items.length ? importsTable(items, again) : element('p', {}, word('noImports')),
  ];
}

/** @param {Again} again */
function importForm(again) {
  const input = element('input', { type: 'file', id: 'county-cases-of-before', accept: '.xlsx' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const form = element(
    'form',
    { class: 'county-entry', novalidate: true, onsubmit: onSubmit },
    element('div', { class: 'form-group' }, element('label', { for: input.id }, word('filledImport')), input),
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
      showProblem(input, word('chooseImport'));
      input.focus();
      return;
    }
    await work(async () => tell(await checkCases(file), file));
  }

  /** Disables the buttons while the server works. @param {() => Promise<any>} doing */
  async function work(doing) {
    /** @type {NodeListOf<HTMLButtonElement | HTMLInputElement>} */
    const buttons = form.querySelectorAll('button, input');
    outcome.replaceChildren(element('progress', { 'aria-hidden': 'true' }), element('p', {}, word('loading')));
    buttons.forEach((button) => (button.disabled = true));
    try {
      await doing();
    } catch (failure) {
      fail(failure);
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  /** @param {Row} checked @param {File} file */
  function tell({ problems, differences, cases, rounds, figures }, file) {
    if (problems.length > 0) {
      faulty(problems, differences);
      return;
    }
    const record = element('button', { type: 'button', class: 'btn btn-primary', onclick: () => submit(cases, file) }, word('importCases'));
    outcome.replaceChildren(
      element('p', { class: 'alert alert-success' }, word('importSound', cases, rounds, figures)),
      ...remarksOnCells('importDifferences', differences),
      element('p', {}, record),
    );
    record.focus();
  }

  /** @param {Row[]} problems @param {Row[]} differences */
  function faulty(problems, differences) {
    outcome.replaceChildren(
      element('p', { class: 'alert alert-danger' }, word('sheetFaulty', problems.length)),
      ...remarksOnCells('sheetProblems', problems),
      ...remarksOnCells('importDifferences', differences),
    );
  }

  /** @param {number} cases @param {File} file */
  async function submit(cases, file) {
    if (!(await isSure(word('importSure', cases), word('importCases')))) {
      return;
    }
    await work(async () => {
      try {
        await importCases(file);
        await again(word('imported', cases));
      } catch (failure) {
        if (failure.problems?.length) {
          faulty(failure.problems, []);
        } else {
          fail({ message: failure.status ? failure.message : word('importUncertain', failure.message) });
        }
      }
    });
  }

  /** @param {{message: string}} given */
  function fail({ message }) {
    outcome.replaceChildren(element('p', { class: 'alert alert-danger', role: 'alert' }, message));
  }
}

/** @param {Row[]} items @param {Again} again */
function importsTable(items, again) {
  return table({
    caption: word('importsDone'),
    rows: items,
    columns: [
      { title: word('number'), header: true, cell: ({ id }) => id },
      { title: word('importFile'), kind: 'county-text', cell: ({ fileName }) => fileName },
      { title: word('importedCases'), cell: casesOf },
      { title: word('importDifferences'), cell: ({ differences }) => differences },
      { title: word('importedBy'), cell: ({ importedByName }) => importedByName },
      { title: word('at'), kind: 'county-word', cell: ({ importedAt }) => importedAt },
      { title: word('undoImport'), kind: 'county-text', cell: (row) => undoOf(row, again) },
    ],
  });
}

/** The cases, folded: an import can have more than a hundred. @param {Row} row */
function casesOf({ caseKeys, undoneAt }) {
  /** @param {string} key */
  const line = (key) => element('li', {}, undoneAt ? key : element('a', { href: addressOf('cases', [key]) }, key));
  return element('details', {}, element('summary', {}, word('casesCounted', caseKeys.length)), element('ul', {}, caseKeys.map(line)));
}

/** @param {Row} row @param {Again} again */
function undoOf({ id, caseKeys, undoneAt, undoneByName, against }, again) {
  if (undoneAt) {
    return word('importUndone', undoneByName, undoneAt);
  }
  if (against) {
    return against;
  }
  const undo = async () => {
    if (await isSure(word('undoSure', caseKeys.length), word('undoImport'))) {
      await undoImport(id);
      await again(word('actionDone', word('undoImport')));
    }
  };
  return actingButton({ label: word('undoImport'), name: `${word('undoImport')} ${id}`, act: undo });
}
