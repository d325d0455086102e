import { section } from '../show/sections.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** The application as it was last submitted, folded; null before the first submission. @param {any} view @param {Node} workbook */
export function applicationPart(view, workbook) {
  const shown = section('application', view);
  return shown && element('section', {}, element('details', {}, element('summary', {}, word('application')), shown, workbook));
}

/** The notices with their last days, and the objections; null before the first notice. @param {any} given @param {Node} workbook */
export function noticesPart({ items, objections }, workbook) {
  return items.length ? element('section', {}, element('h4', {}, word('notices')), noticesTable(items), section('objections', /** @type {any} */ ({ objections })) ?? '', workbook) : null;
}

/** @param {Row[]} rows */
function noticesTable(rows) {
  return table({
    caption: word('notices'),
    rows,
    columns: [
      { title: word('number'), header: true, cell: ({ number }) => number },
      { title: word('noticeFrom'), kind: 'county-word', cell: ({ publishOn }) => publishOn },
      { title: word('noticeUntil'), kind: 'county-word', cell: ({ lastDay }) => lastDay },
    ],
  });
}
