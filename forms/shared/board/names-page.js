import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { addName, changeName, fetchNames, fetchNamesOf } from './api.js';
import { choice } from './choice.js';
import { entryForm } from './entry.js';

const LONGEST_NAME = 100;
/**
 * @typedef {'COUNTY' | 'CITY' | 'DISTRICT' | 'ZONE'} Kind
 * @type {Kind[]}
 */
const KINDS = ['COUNTY', 'CITY', 'DISTRICT', 'ZONE'];

/**
 * What is kept here: the names of each, its key in addresses and calls, and what else holds from a day.
 *
 * @type {Record<string, {key: string, title: import('../ui/words.js').WordKey, placed?: boolean}>}
 */
const SORTS = {
  counties: { key: 'key', title: 'namesCounties', placed: true },
  cities: { key: 'code', title: 'namesCities' },
  offices: { key: 'code', title: 'namesOffices' },
};

/** Counties, zones, cities and offices: what they are called, from which day, and how that is changed. */
export async function namesPage({ rest: [chosen, one], again }) {
  const name = SORTS[chosen] ? chosen : 'counties';
  const sort = { name, ...SORTS[name] };
  const cities = sort.placed ? await fetchNames('cities') : [];
  const content = one ? await oneOf(sort, one, cities, again) : await allOf(sort, cities, again);
  return [
    choice({
      name: 'names',
      label: word('namesOf'),
      options: Object.entries(SORTS).map(([key, { title }]) => ({ key, name: word(title) })),
      value: sort.name,
      follow: (value) => go('names', [value]),
    }),
    ...content,
  ];
}

async function allOf(sort, cities, again) {
  const link = (row) => element('a', { href: addressOf('names', [sort.name, row[sort.key]]) }, row.name);
  return [
    namesTable(sort, word(sort.title), await fetchNames(sort.name), cities, link),
    element('h4', {}, word('namesAdd')),
    nameForm({
      sort,
      cities,
      fields: [{ name: sort.key, type: 'text', label: word(sort.placed ? 'namesKey' : 'namesCode'), maxLength: 50 }],
      action: word('namesAdd'),
      send: (values) => addName(sort.name, sort.name === 'offices' ? { ...values, kind: 'DEPARTMENT' } : values),
      done: ({ name }) => again(word('actionDone', `${word('namesAdd')} ${name}`)),
    }),
  ];
}

async function oneOf(sort, key, cities, again) {
  const names = await fetchNamesOf(sort.name, key);
  return [
    element('p', {}, element('a', { href: addressOf('names', [sort.name]) }, word('namesBack'))),
    element('h4', {}, `${names.at(-1).name}（${key}）`),
    namesTable(sort, word('namesHistory'), names, cities, (row) => row.name),
    element('h4', {}, word('namesChange')),
    element('p', { class: 'help-block' }, word('namesChangeHint')),
    nameForm({
      sort,
      cities,
      fields: [],
      shown: names.at(-1),
      action: word('save'),
      send: (values) => changeName(sort.name, key, values),
      done: () => again(word('actionDone', word('namesChange'))),
    }),
  ];
}

function namesTable({ placed, key }, caption, rows, cities, cell) {
  const cityNames = Object.fromEntries(cities.map(({ code, name }) => [code, name]));
  const places = [
    { title: word('namesKind'), cell: (row) => kindName(row.kind) },
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

/** @param {Kind} kind */
function kindName(kind) {
  return word(`kind_${kind}`);
}

/** @param {any} content with `shown`, what holds last, to be changed */
function nameForm({ sort, cities, fields, shown = {}, action, send, done }) {
  const places = [
    { name: 'kind', type: 'choice', label: word('namesKind'), value: shown.kind, options: KINDS.map((key) => ({ key, name: kindName(key) })) },
    { name: 'code', type: 'text', label: word('namesStatisticalCode'), maxLength: 6, required: false, value: shown.code },
    { name: 'cityCode', type: 'choice', label: word('city'), value: shown.cityCode, options: cities.map(({ code, name }) => ({ key: code, name })) },
  ];
  return entryForm({
    name: 'names',
    fields: [
      ...fields,
      { name: 'name', type: 'text', label: word('namesName'), maxLength: LONGEST_NAME, value: shown.name },
      { name: 'nameEnglish', type: 'text', label: word('namesEnglish'), maxLength: LONGEST_NAME, value: shown.nameEnglish },
      ...(sort.placed ? places : []),
      { name: 'from', type: 'date', label: word('namesFromOrToday'), required: false },
    ],
    action,
    send,
    done,
  });
}
