import { clearProblem, showProblem } from '../editors/problems.js';
import { remarksOnCells } from '../show/remarks-on-cells.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { backtest, deployEdition } from './api.js';
import { pages, result } from './backtest-result.js';
import { isSure } from './sure.js';

/**
 * Tries drafted tables. An administrator can deploy them afterwards.
 *
 * @param {Row[]} editions
 * @param {Me} me
 * @param {Again} again
 */
export function draftForm(editions, me, again) {
  const input = element('input', { type: 'file', id: 'county-draft-tables', accept: '.xlsx,.dmn', multiple: true });
  const all = element('input', { type: 'checkbox', id: 'county-all-rounds' });
  const outcome = element('div', { role: 'status', class: 'county-outcome' });
  const button = element('button', { type: 'submit', class: 'btn btn-primary' }, word('backtest'));
  const form = element(
    'form',
    { class: 'county-entry county-drafts', novalidate: true, onsubmit: onSubmit },
    element('h4', {}, word('backtest')),
    element('div', { class: 'form-group' }, element('label', { for: input.id }, word('draftTables')), input),
    element('div', { class: 'checkbox' }, element('label', { for: all.id }, all, word('allRounds'))),
    button,
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
    clearProblem(input);
    const files = [...(input.files ?? [])];
    if (!files.length) {
      showProblem(input, word('chooseTables'));
      input.focus();
      return;
    }
    await show(files, 0);
  }

  /** @param {File[]} files @param {number} page */
  async function show(files, page) {
    button.disabled = true;
    outcome.replaceChildren(element('p', {}, word('loading')));
    try {
      const found = await backtest(files, { differing: !all.checked, page });
      outcome.replaceChildren(...result(found, editions), ...pages(found, (wanted) => show(files, wanted)), ...deployment(found, files));
    } catch (failure) {
      fail(failure);
    } finally {
      button.disabled = false;
    }
  }

  /** @param {any} failure */
  function fail({ message, errors = [], problems = [] }) {
    outcome.replaceChildren(...(problems.length ? remarksOnCells('sheetProblems', problems) : [faults(message, errors)]));
  }

  /** @param {Row} found @param {File[]} files */
  function deployment({ edition, title }, files) {
    if (!me.rights.includes('deploy-editions') || editions.some(({ id }) => id === edition)) {
      return [];
    }
    const name = word('deployEdition', edition);
    return [actingButton({ label: name, kind: 'btn-danger', act: deploy })];

    async function deploy() {
      if (!(await isSure(word('deploySure', edition, title), name))) {
        return;
      }
      try {
        await deployEdition(files);
      } catch (failure) {
        if (!(/** @type {Failure} */ (failure).status)) {
          throw failure;
        }
        fail(failure);
        return;
      }
      await again(word('editionDeployed', edition));
    }
  }
}

/** @param {string} message @param {Row[]} errors */
function faults(message, errors) {
  const lines = errors.map((error) => element('li', {}, element('code', {}, error.field), ' ', error.message));
  return element('div', { class: 'alert alert-danger', role: 'alert' }, lines.length ? element('ul', {}, lines) : message);
}
