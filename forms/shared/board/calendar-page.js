import { facts, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { fetchCalendar, fetchCalendarYear, replaceCalendarYear } from './api.js';
import { choice } from './choice.js';
import { asDays, asText, lineOf, nameOfType } from './day-lines.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';

/** The page of the working-day calendar: its years, and the days of one year with a form that replaces them. @param {Page} page */
export async function calendarPage({ rest: [chosen], again }) {
  const { loaded, missing, changes, dayTypes } = await fetchCalendar();
  const years = [...new Set([...loaded, ...missing, Math.max(...loaded, ...missing) + 1])].sort().reverse();
  const { year, days } = await fetchCalendarYear(chosen ?? missing[0] ?? loaded.at(-1));
  return [
    facts([
      [word('yearsLoaded'), loaded.join(word('separator'))],
      [word('yearsMissing'), missing.join(word('separator'))],
    ]),
    choice({
      name: 'year',
      label: word('year'),
      options: years.map((each) => ({ key: each, name: each })),
      value: year,
      follow: (value) => go('calendar', [value]),
    }),
    days.length ? daysTable(days, dayTypes) : element('p', {}, word('yearNotLoaded', year)),
    downloads(download('calendar.xlsx')),
    element('h4', {}, word('replaceYear', year)),
    entryForm({
      name: 'calendar',
      fields: [{ name: 'days', type: 'lines', label: word('dayLines', typeNames(dayTypes), dayTypes[0].name), value: asText(days, dayTypes) }],
      action: word('save'),
      send: ({ days: text }) => replaceCalendarYear(year, asDays(text, dayTypes)),
      placeOf: ({ field, message }) => ({ field: 'days', message: lineOf(field) + message }),
      done: () => again(word('saved')),
    }),
    changes.length ? element('h4', {}, word('calendarChanges')) : null,
    changes.length ? changesTable(changes) : null,
  ];
}

/** @param {import('./day-lines.js').DayType[]} dayTypes */
function typeNames(dayTypes) {
  return dayTypes.map(({ name }) => name).join(word('or'));
}

/** @param {Row[]} rows @param {import('./day-lines.js').DayType[]} dayTypes */
function daysTable(rows, dayTypes) {
  return table({
    caption: word('boardCalendar'),
    rows,
    columns: [
      { title: word('date'), header: true, cell: (row) => row.date },
      { title: typeNames(dayTypes), cell: ({ type }) => nameOfType(type, dayTypes) },
      { title: word('holiday'), cell: (row) => row.name },
    ],
  });
}

/** @param {Row[]} rows */
function changesTable(rows) {
  return table({
    caption: word('calendarChanges'),
    rows,
    columns: [
      { title: word('changedAt'), header: true, kind: 'county-word', cell: (row) => row.changedAt },
      { title: word('year'), cell: (row) => row.year },
      { title: word('daysSet'), kind: 'county-figure', cell: (row) => row.days.length },
      { title: word('changedBy'), cell: (row) => row.changedBy },
    ],
  });
}
