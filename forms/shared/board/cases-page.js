import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { agendaOf, fetchAgendas, fetchCaseFilters, fetchCases } from './api.js';
import { choice } from './choice.js';
import { download, downloads, fileLink } from './download.js';
import { paging } from './paging.js';
import { searchForm } from './search-form.js';

/** @type {[string, import('../ui/words.js').WordKey][]} */
const ORDERS = [
  ['KEY', 'byCaseKey'],
  ['NEWEST', 'newestFirst'],
  ['OLDEST', 'oldestFirst'],
  ['STAGE', 'byStage'],
];

/** @type {[string, import('../ui/words.js').WordKey][]} */
const STATES = [
  ['false', 'casesRunning'],
  ['true', 'casesEnded'],
];

/** The filter with which the list was last shown. @type {Record<string, string>} */
let lastFilter = {};

/** The address of the list with its last filter. */
export const casesAsLeft = () => addressOf('cases', [], lastFilter);

/** The cases that the reader may see. A filter appears only if it has at least two choices. @param {Page} page */
export async function casesPage({ query, me }) {
  lastFilter = Object.fromEntries(query);
  const forMeetings = me.rights.includes('read-agendas');
  const [filters, cases, agendas] = await Promise.all([fetchCaseFilters(), fetchCases(query), forMeetings ? fetchAgendas() : { items: [] }]);
  const chosen = Object.fromEntries(query);
  return [agendaLinks(agendas.items), filterRow(filters, chosen), ...listed(cases, chosen)];
}

/** A link to the paper of each meeting that cases wait for. @param {Row[]} agendas */
function agendaLinks(agendas) {
  return agendas.length ? downloads(...agendas.map(({ kind, title, cases }) => fileLink(agendaOf(kind), word('withKey', title, cases)))) : null;
}

/** @param {Listed} cases @param {Record<string, string>} chosen */
function listed(cases, chosen) {
  if (!cases.items.length) {
    return [paging(cases, ['cases'], chosen)];
  }
  const { page, ...filter } = chosen;
  return [
    casesTable(cases.items),
    paging(cases, ['cases'], chosen),
    downloads(download(`cases.xlsx?${new URLSearchParams(filter)}`)),
  ];
}

/** @param {{ years: number[], stages: Row[], cities: Row[] }} given @param {Record<string, string>} chosen */
function filterRow({ years, stages, cities }, chosen) {
  /** @param {string} name @param {string} label @param {Option[]} options */
  const filter = (name, label, options) =>
    options.length < 2
      ? null
      : choice({
          name,
          label,
          options,
          value: chosen[name],
          all: true,
          follow: (value) => go('cases', [], { ...chosen, page: undefined, [name]: value }),
        });
  /** @param {Row} row */
  const named = ({ code, name }) => ({ key: code, name });
  return element(
    'div',
    { class: 'county-columns' },
    searchForm({ id: 'county-case-search', label: word('findCase'), value: chosen.q, search: (q) => go('cases', [], { ...chosen, page: undefined, q }) }),
    filter('year', word('applicationYear'), years.map((year) => ({ key: year, name: year }))),
    filter('ended', word('casesState'), STATES.map(([key, name]) => ({ key, name: word(name) }))),
    filter('stage', word('stage'), stages.map(named)),
    filter('city', word('city'), cities.map(named)),
    choice({
      name: 'sort',
      label: word('sortedBy'),
      options: ORDERS.map(([key, name]) => ({ key, name: word(name) })),
      value: chosen.sort ?? ORDERS[0][0],
      follow: (sort) => go('cases', [], { ...chosen, page: undefined, sort }),
    }),
  );
}

/** @param {Row} row */
function incident(row) {
  return element('div', { class: 'text-danger' }, row.incident);
}

/** @param {Row[]} rows */
function casesTable(rows) {
  return table({
    caption: word('boardCases'),
    rows,
    columns: [
      { title: word('county'), header: true, cell: (row) => element('a', { href: addressOf('cases', [row.caseKey]) }, countyName(row)) },
      { title: word('city'), cell: (row) => row.cityName },
      { title: word('applicationYear'), cell: applicationYear },
      { title: word('stage'), cell: (row) => (row.incident ? [row.stageName, incident(row)] : row.stageName) },
      { title: word('openedAt'), kind: 'county-word', cell: (row) => row.openedAt },
      { title: word('caseKey'), kind: 'county-word', cell: (row) => row.caseKey },
    ],
  });
}
