import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** The word of each mark, and the sign in its cell: the colour says nothing that the sign does not say. @type {Record<string, [import('../ui/words.js').WordKey, string]>} */
const MARKS = {
  DOUBLED: ['markDoubled', '2'],
  MET: ['markMet', '✓'],
  MISSED: ['markMissed', '✗'],
  WAITING: ['markWaiting', '…'],
  EXEMPT: ['markExempt', '○'],
  NOT_ASSESSED: ['markNotAssessed', '–'],
};

/** @param {string} mark */
export function markName(mark) {
  return word(MARKS[mark][0]);
}

/** A row an indicator, a column a county, and how often each was met at the end. @param {Row} map */
export function heatMap({ indicators, counties }) {
  if (!indicators.length) {
    return element('p', {}, counties.length ? word('notEvaluatedYet', counties.length) : word('nothingHere'));
  }
  return element(
    'div',
    {},
    element('ul', { class: 'county-legend' }, Object.entries(MARKS).map(([mark, [, sign]]) => element('li', { 'data-mark': mark }, `${sign} ${markName(mark)}`))),
    table({
      caption: word('heatMap'),
      rows: indicators,
      columns: [
        { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.name },
        ...counties.map((/** @type {Row} */ county) => ({
          title: county.confirmed ? county.countyName : word('openRound', county.countyName),
          kind: 'county-heat',
          cell: (/** @type {Row} */ { code }) => cell(county.marks[code]),
        })),
        ...counts(),
      ],
    }),
  );
}

/** @param {string} mark */
function cell(mark) {
  const name = markName(mark);
  return element('span', { class: 'county-mark', 'data-mark': mark, title: name, role: 'img', 'aria-label': name }, MARKS[mark][1]);
}

/** @returns {import('../show/table.js').Column[]} */
function counts() {
  /** @type {[string, import('../ui/words.js').WordKey][]} */
  const each = [
    ['met', 'markMet'],
    ['doubled', 'markDoubled'],
    ['missed', 'markMissed'],
    ['waiting', 'markWaiting'],
  ];
  return each.map(([name, title]) => ({ title: word(title), kind: 'county-figure', cell: (/** @type {Row} */ row) => row[name] }));
}
