import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { heading, some, stacked } from './parts.js';

/** @param {View} view */
export function decisionsSection({ decisions }) {
  return some(decisions) && [heading('decisions'), decisionsTable(word('decisions'), decisions)];
}

/** @param {View} view */
export function askedForSection({ askedFor }) {
  return askedFor && [heading('askedFor'), decisionsTable(word('askedFor'), [askedFor])];
}

/** The comment, and the fields that a return names. @param {Row} row */
export function comment({ comment: said, toCorrect }) {
  return some(toCorrect) ? stacked(said, `${word('mustCorrect')}${word('colon')}${toCorrect.join(word('separator'))}`) : said;
}

/** @param {string} caption @param {Row[]} rows */
function decisionsTable(caption, rows) {
  return table({
    caption,
    rows,
    columns: [
      { title: word('step'), header: true, cell: (row) => row.stepName },
      { title: word('decision'), cell: (row) => row.decisionName },
      { title: word('comment'), kind: 'county-text', cell: comment },
      { title: word('decidedBy'), cell: (row) => row.decidedBy },
      { title: word('decidedAt'), cell: (row) => row.decidedAt },
    ],
  });
}
