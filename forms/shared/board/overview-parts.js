import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { countLink } from './count-link.js';

/** Rows are stages, columns are cities, and the last of both are totals. @param {Row} overview */
export function stagesAndCities({ running, stages, cities }) {
  /** @param {Row} city */
  const column = ({ code, name, cases, byStage }) => ({
    title: name,
    kind: 'county-figure',
    cell: (/** @type {Row} */ { stage, stageName }) => figure(stage ? byStage[stage] : cases, `${name} ${stageName}`, { city: code, ...of(stage) }),
  });
  return table({
    caption: word('byStageAndCity'),
    rows: [...stages, { stageName: word('total'), cases: running }],
    columns: [
      { title: word('stage'), header: true, kind: 'county-word', cell: (row) => row.stageName },
      ...cities.map(column),
      { title: word('total'), kind: 'county-figure', cell: ({ stage, stageName, cases }) => figure(cases, stageName, of(stage)) },
    ],
  });
}

/** @param {string | undefined} stage */
function of(stage) {
  return stage ? { stage } : { ended: false };
}

/** @param {number | undefined} count @param {string} name @param {Row} filter */
function figure(count, name, filter) {
  return count ? countLink(count, name, 'cases', [], filter) : '0';
}

/** The open tasks by office and step. @param {Row[]} rows */
export function whatWaits(rows) {
  /** @param {Row} row @param {number} count @param {boolean} [late] */
  const tasks = ({ office, officeName, step, stepName }, count, late) =>
    count ? countLink(count, `${officeName} ${stepName}`, 'overview', ['waiting'], { office, step, late }) : '0';
  return rows.length
    ? table({
        caption: word('whatWaits'),
        rows,
        groupOf: (row) => row.officeName,
        columns: [
          { title: word('step'), header: true, cell: (row) => row.stepName },
          { title: word('tasksCount'), kind: 'county-figure', cell: (row) => tasks(row, row.tasks) },
          { title: word('lateCount'), kind: 'county-figure', cell: (row) => tasks(row, row.late, true) },
          { title: word('oldestSince'), kind: 'county-word', cell: (row) => row.since },
          { title: word('longestWait'), kind: 'county-figure', cell: (row) => row.longest },
        ],
      })
    : element('p', {}, word('nothingHere'));
}

/**
 * Great figures in a line. Each may lead to a list, and says nothing more where it counts none.
 *
 * @param {[string, Node | string][]} figures the name of each, and the figure
 */
export function headline(figures) {
  return element('dl', { class: 'county-headline' }, figures.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))));
}

/** The great figures of the overview. @param {Row} overview @returns {[string, Node][]} */
export function overviewFigures({ running, tasks, overdue }) {
  return [
    [word('runningCases'), countLink(running, word('runningCases'), 'cases', [], { ended: false })],
    [word('openTasks'), countLink(tasks, word('openTasks'), 'overview', ['waiting'])],
    [word('overdueTasks'), countLink(overdue, word('overdueTasks'), 'overdue')],
  ];
}
