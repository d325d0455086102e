import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { fetchCaseFilters, fetchCases } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { paging } from './paging.js';

/** The cases that the reader may see, with filters for what there is more than one of. */
export async function casesPage({ query }) {
  const [filters, cases] = await Promise.all([fetchCaseFilters(), fetchCases(query)]);
  const chosen = Object.fromEntries(query);
  return [filterRow(filters, chosen), ...listed(cases, chosen)];
}

function listed(cases, chosen) {
  if (!cases.items.length) {
    return [];
  }
  const { page, ...filter } = chosen;
  return [
    casesTable(cases.items),
    paging(cases, ['cases'], chosen),
    downloads(download(`cases.xlsx?${new URLSearchParams(filter)}`)),
  ];
}

function filterRow({ years, stages, cities }, chosen) {
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
  const named = ({ code, name }) => ({ key: code, name });
  return element(
    'div',
    { class: 'county-columns' },
    filter('year', word('applicationYear'), years.map((year) => ({ key: year, name: year }))),
    filter('stage', word('stage'), stages.map(named)),
    filter('city', word('city'), cities.map(named)),
  );
}

function incident(row) {
  return element('div', { class: 'text-danger' }, row.incident);
}

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
