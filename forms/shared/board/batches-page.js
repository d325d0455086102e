import { applicationYear } from '../show/application-year.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { doBatch, fetchBatches } from './api.js';
import { chooseAll } from './choose-all.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';
import { isSure } from './sure.js';

/**
 * A step that can be done for several cases, with its fields and its cases.
 *
 * @typedef {{step: string, name: string, fields: Field[], cases: Row[]}} Batch
 * @typedef {{file: Row, box: HTMLInputElement, problem: HTMLElement}} CaseRow
 */

/** The page on which an office does one step for several cases, with the same answers for all. @param {Page} page */
export async function batchesPage({ rest: [wanted], again }) {
  const { items } = await fetchBatches();
  if (items.length === 0) {
    return [element('p', {}, word('noBatches'))];
  }
  const shown = items.find(({ step }) => step === wanted) ?? items[0];
  return [element('p', { class: 'help-block' }, word('batchesHint')), stepLinks(items, shown), ...batch(shown, again), downloads(download('batches.xlsx'))];
}

/** @param {Batch[]} items @param {Batch} shown */
function stepLinks(items, shown) {
  const links = items.map((item) =>
    element('a', { href: addressOf('batches', [item.step]), 'aria-current': item === shown && 'page' }, word('batchStep', item.name, item.cases.length)),
  );
  return element('nav', { class: 'county-choices', 'aria-label': word('batchSteps') }, links);
}

/** @param {Batch} shown @param {Again} again */
function batch({ step, name, fields, cases }, again) {
  const rows = cases.map((file) => caseRow(file));
  const chosen = () => rows.filter(({ box }) => box.checked);
  const form = entryForm({
    name: `batch-${step}`,
    fields,
    action: word('doBatch'),
    // Without a case nothing is sent, and sending says so.
    sure: (values) => chosen().length === 0 || isSure(word('sureBatch', chosen().length, name, inWords(fields, values)), word('doBatch')),
    send: (values) => {
      rows.forEach(({ problem }) => problem.replaceChildren());
      return sendBatch(step, chosen(), values);
    },
    done: (/** @type {{items: Row[]}} */ { items }) => again(word('batchDone', items.length, items.map((item) => item.case.countyName).join(word('separator')))),
  });
  return [casesTable(name, rows), form];
}

/** @param {Row} file @returns {CaseRow} */
function caseRow(file) {
  const box = element('input', { type: 'checkbox', name: `case-${file.caseKey}`, 'aria-label': word('chooseCase', file.countyName) });
  const problem = element('div', { class: 'county-problem', role: 'alert' });
  return { file, box, problem };
}

/** Sends the batch, and shows the problems of a case beside it. @param {string} step @param {CaseRow[]} chosen @param {Values} values */
async function sendBatch(step, chosen, values) {
  if (chosen.length === 0) {
    throw new Error(word('noCaseChosen'));
  }
  try {
    return await doBatch(step, { caseKeys: chosen.map(({ file }) => file.caseKey), fields: values });
  } catch (failure) {
    for (const { field, message } of failure.errors ?? []) {
      const [, place] = /^caseKeys\[(\d+)\]/.exec(field) ?? [];
      if (place !== undefined) {
        chosen[Number(place)].problem.append(element('p', {}, message));
      }
    }
    throw failure;
  }
}

/** @param {Field[]} fields @param {Values} values */
function inWords(fields, values) {
  return fields
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name, label, choices }) => `${label} ${choices?.[values[name]] ?? values[name]}`)
    .join(word('separator'));
}

/** @param {Row} file */
function caseLink({ caseKey, countyName }) {
  return element('a', { href: addressOf('cases', [caseKey]) }, countyName);
}

/** @param {string} name @param {CaseRow[]} rows */
function casesTable(name, rows) {
  return element(
    'div',
    {},
    chooseAll(rows.map(({ box }) => box)),
    table({
      caption: name,
      rows,
      columns: [
        { title: word('chosen'), cell: ({ box }) => box },
        { title: word('county'), header: true, cell: ({ file, problem }) => element('span', {}, caseLink(file), problem) },
        { title: word('city'), cell: ({ file }) => file.cityName },
        { title: word('applicationYear'), cell: ({ file }) => applicationYear(file) },
      ],
    }),
  );
}
