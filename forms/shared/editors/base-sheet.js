import { remarksOnCells } from '../show/remarks-on-cells.js';
import { element } from '../ui/dom.js';
import { saveFile } from '../ui/save-file.js';
import { apiAddress, exchangeFile, sendFile } from '../ui/server.js';
import { word } from '../ui/words.js';
import { clearProblem, showProblem } from './problems.js';

/**
 * Reads the base figures of a county from a workbook into the form: the county downloads it, fills it in and chooses it here. This
 * saves nothing. The county submits the form as usual.
 *
 * @param {{taskId: string, inputs: Map<string, HTMLInputElement>}} what the inputs by indicator
 */
export function baseSheet({ taskId, inputs }) {
  const path = `base-sheets/${encodeURIComponent(taskId)}`;
  const input = element('input', { type: 'file', id: 'county-base-sheet', accept: '.xlsx' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const button = element('button', { type: 'button', class: 'btn btn-default', onclick: read }, word('readBaseSheet'));
  input.addEventListener('change', () => {
    clearProblem(input);
    outcome.replaceChildren();
  });
  return element(
    'div',
    { class: 'county-base-sheet' },
    element('p', { class: 'help-block' }, word('baseSheetHint')),
    element('p', {}, element('a', { href: apiAddress(path), download: true, class: 'btn btn-default' }, word('downloadBaseSheet'))),
    element('div', { class: 'form-group' }, element('label', { for: input.id }, word('filledBaseSheet')), input),
    element('p', {}, button),
    outcome,
  );

  async function read() {
    const file = input.files?.[0];
    clearProblem(input);
    if (!file) {
      showProblem(input, word('chooseBaseSheet'));
      input.focus();
      return;
    }
    button.disabled = true;
    outcome.replaceChildren(element('p', {}, word('loading')));
    try {
      tell(await sendFile(path, file), file);
    } catch (failure) {
      fail(/** @type {Error} */ (failure));
    } finally {
      button.disabled = false;
      outcome.scrollIntoView({ block: 'center' });
    }
  }

  /** @param {{base: Record<string, number>, blank: number, problems: any[], warnings: any[]}} read @param {File} file */
  function tell({ base, blank, problems, warnings }, file) {
    if (problems.length > 0) {
      outcome.replaceChildren(
        element('p', { class: 'alert alert-danger' }, word('baseSheetFaulty', problems.length)),
        element('p', {}, markedCopy(file)),
        ...remarksOnCells('sheetProblems', problems),
      );
      return;
    }
    for (const [code, figure] of inputs) {
      figure.value = String(base[code] ?? '');
      figure.dispatchEvent(new Event('input', { bubbles: true }));
    }
    outcome.replaceChildren(
      element('p', { class: 'alert alert-success' }, word('baseSheetRead', Object.keys(base).length, blank)),
      ...remarksOnCells('sheetWarnings', warnings),
    );
  }

  /** @param {File} file */
  function markedCopy(file) {
    const fetchIt = async () => saveFile(await exchangeFile(`${path}/marked`, file), file.name.replace(/(\.xlsx)?$/i, '-检查结果.xlsx'));
    return element('button', { type: 'button', class: 'btn btn-default', onclick: () => fetchIt().catch(fail) }, word('markedSheet'));
  }

  /** @param {{message: string}} failure */
  function fail({ message }) {
    outcome.replaceChildren(element('p', { class: 'alert alert-danger', role: 'alert' }, message));
  }
}
