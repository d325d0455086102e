import { fetchTasks } from '../board/api.js';
import { table } from '../show/table.js';
import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { fetchReceipt } from '../ui/server.js';
import { word } from '../ui/words.js';
import { tellBesideTheList } from './beside-the-list.js';

/** Shows the receipt of a form that was just submitted: its number, its answers, and who has the case next until when. @param {string} submission */
export async function showReceipt(submission) {
  const receipt = await fetchReceipt(submission);
  tellBesideTheList('county-receipt', ...receiptParts(receipt, await othersAtWork(receipt)));
}

/** Who is at work on the case where nobody’s task began. Whoever does not see the case learns nothing. @param {Row} receipt @returns {Promise<Row[]>} */
async function othersAtWork({ caseKey, next }) {
  if (next.length) {
    return [];
  }
  const { items } = await fetchTasks(caseKey).catch(() => ({ items: [] }));
  return items.map((/** @type {Row} */ { stepName, offices, dueAt }) => ({ name: stepName, office: offices.join(word('separator')), until: shown(dueAt) }));
}

/** Opens a former receipt in a dialogue. @param {string} submission */
export async function openReceipt(submission) {
  const receipt = await fetchReceipt(submission);
  const dialog = element(
    'dialog',
    { class: 'county-sure county-step county-told', 'aria-label': word('receipt', receipt.name), onclose: () => dialog.remove() },
    element('button', { type: 'button', class: 'btn btn-default', autofocus: true, onclick: () => dialog.close() }, word('close')),
    ...receiptParts(receipt),
  );
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {Row} receipt @param {Row[]} others who are at work meanwhile, if that is known */
function receiptParts({ number, name, caseKey, submittedAt, submittedByName, office, answers = [], next }, others = []) {
  return [
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => window.print() }, word('print')),
    element('h4', { tabindex: '-1' }, word('receipt', name)),
    element(
      'dl',
      {},
      ...fact(word('receiptNumber'), number),
      ...fact(word('submittedAt'), shown(submittedAt)),
      ...fact(word('submittedBy'), `${office} ${submittedByName}`),
      ...fact(word('caseKey'), caseKey),
      // The key of the county stands in that of the case.
      ...answers.filter((/** @type {Row} */ { value }) => !caseKey.startsWith(`${value}-`)).flatMap((/** @type {Row} */ { label, value }) => fact(label, value)),
    ),
    stillOwn(office, next),
    next.length ? nextTable('next', next) : element('p', {}, word('nextNobody')),
    others.length ? nextTable('othersAtWork', others) : '',
  ];
}

/** An application that was begun is not yet submitted. @param {string} office @param {Row[]} next */
function stillOwn(office, next) {
  const own = next.filter((row) => row.office === office).map(({ name }) => name);
  return own.length ? element('p', { class: 'alert alert-warning' }, word('nextIsOwn', own.join(word('separator')))) : '';
}

/** @param {string} label @param {any} value */
function fact(label, value) {
  return [element('dt', {}, label), element('dd', {}, value)];
}

/** @param {'next' | 'othersAtWork'} caption @param {Row[]} rows */
function nextTable(caption, rows) {
  return table({
    caption: word(caption),
    rows,
    columns: [
      { title: word('step'), header: true, cell: ({ name }) => name },
      { title: word('office'), cell: ({ office }) => office },
      { title: word('nextUntil'), kind: 'county-word', cell: ({ until }) => until },
    ],
  });
}
