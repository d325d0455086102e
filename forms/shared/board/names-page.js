import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { addName, changeName, fetchNames, fetchNamesForm, fetchNamesOf } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';

/**
 * The sorts of names that are kept here. `key` is the property that identifies a row in addresses and calls. Rows of a `placed` sort
 * have a kind and a city, and rows of `office` are departments.
 *
 * @type {Record<string, {key: string, title: import('../ui/words.js').WordKey, placed?: boolean, office?: boolean}>}
 */
const SORTS = {
  counties: { key: 'key', title: 'namesCounties', placed: true },
  cities: { key: 'code', title: 'namesCities' },
  offices: { key: 'code', title: 'namesOffices', office: true },
};

/**
 * @typedef {typeof SORTS[string] & {name: string}} Sort
 * @typedef {{limits: Row & {countyKinds: Row[]}, cities: Row[]}} Known
 */

/** The page of the names of counties, zones, cities and offices, each from its day on, with the forms that add and change them. @param {Page} page */
export async function namesPage({ rest: [chosen, one], again }) {
  const name = SORTS[chosen] ? chosen : 'counties';
  const sort = { name, ...SORTS[name] };
  const [limits, cities] = await Promise.all([fetchNamesForm(), sort.placed ? fetchNames('cities') : []]);
  const known = { limits, cities };
  const content = one ? await oneOf(sort, one, known, again) : await allOf(sort, known, again);
  return [
    choice({
      name: 'names',
      label: word('namesOf'),
      options: Object.entries(SORTS).map(([key, { title }]) => ({ key, name: word(title) })),
      value: sort.name,
      follow: (value) => go('names', [value]),
    }),
    ...content,
    downloads(download('counties.xlsx')),
  ];
}

/** @param {Sort} sort @param {Known} known what the server takes, and the cities that there are @param {Again} again */
async function allOf(sort, known, again) {
  /** @param {Row} row */
  const link = (row) => element('a', { href: addressOf('names', [sort.name, row[sort.key]]) }, row.name);
  return [
    namesTable(sort, word(sort.title), await fetchNames(sort.name), known, link),
    element('h4', {}, word('namesAdd')),
    nameForm({
      sort,
      known,
      fields: [{ name: sort.key, type: 'text', label: word(sort.placed ? 'namesKey' : 'namesCode'), maxLength: known.limits.maxLengths[sort.name] }],
      action: word('namesAdd'),
      send: (/** @type {Values} */ values) => addName(sort.name, sort.office ? { ...values, kind: known.limits.departmentKind } : values),
      done: (/** @type {Row} */ { name }) => again(word('actionDone', `${word('namesAdd')} ${name}`)),
    }),
  ];
}

/** @param {Sort} sort @param {string} key @param {Known} known @param {Again} again */
async function oneOf(sort, key, known, again) {
  const names = await fetchNamesOf(sort.name, key);
  return [
    element('p', {}, element('a', { href: addressOf('names', [sort.name]) }, word('namesBack'))),
    element('h4', {}, word('withKey', names.at(-1)?.name, key)),
    namesTable(sort, word('namesHistory'), names, known, (row) => row.name),
    element('h4', {}, word('namesChange')),
    element('p', { class: 'help-block' }, word('namesChangeHint')),
    nameForm({
      sort,
      known,
      fields: [],
      shown: names.at(-1),
      action: word('save'),
      send: (/** @type {Values} */ values) => changeName(sort.name, key, values),
      done: () => again(word('actionDone', word('namesChange'))),
    }),
  ];
}

/** @param {Sort} given @param {string} caption @param {Row[]} rows @param {Known} given @param {(row: Row) => any} cell */
function namesTable({ placed, key }, caption, rows, { limits, cities }, cell) {
  const kindNames = Object.fromEntries(limits.countyKinds.map(({ code, name }) => [code, name]));
  const cityNames = Object.fromEntries(cities.map(({ code, name }) => [code, name]));
  /** @type {import('../show/table.js').Column[]} */
  const places = [
    { title: word('namesKind'), cell: (row) => kindNames[row.kind] },
    { title: word('namesStatisticalCode'), kind: 'county-word', cell: (row) => row.code },
    { title: word('city'), cell: (row) => cityNames[row.cityCode] ?? row.cityCode },
  ];
  return table({
    caption,
    rows,
    columns: [
      { title: word('namesName'), header: true, cell },
      { title: word('namesEnglish'), cell: (row) => row.nameEnglish },
      { title: word(placed ? 'namesKey' : 'namesCode'), kind: 'county-word', cell: (row) => row[key] },
      ...(placed ? places : []),
      { title: word('namesFrom'), kind: 'county-word', cell: (row) => row.from },
    ],
  });
}

/** @param {any} content with `shown`, the latest name, if the form changes one */
function nameForm({ sort, known: { limits, cities }, fields, shown = {}, action, send, done }) {
  const { maxLengths, countyKinds } = limits;
  /** @param {Row} row */
  const option = ({ code, name }) => ({ key: code, name });
  const places = [
    { name: 'kind', type: 'choice', label: word('namesKind'), value: shown.kind, options: countyKinds.map(option) },
    { name: 'code', type: 'text', label: word('namesStatisticalCode'), maxLength: maxLengths.statisticalCode, required: false, value: shown.code },
    { name: 'cityCode', type: 'choice', label: word('city'), value: shown.cityCode, options: cities.map(option) },
  ];
  return entryForm({
    name: 'names',
    fields: [
      ...fields,
      { name: 'name', type: 'text', label: word('namesName'), maxLength: maxLengths.name, value: shown.name },
      { name: 'nameEnglish', type: 'text', label: word('namesEnglish'), maxLength: maxLengths.name, value: shown.nameEnglish },
      ...(sort.placed ? places : []),
      { name: 'from', type: 'date', label: word('namesFromOrToday'), required: false },
    ],
    action,
    send,
    done,
  });
}
