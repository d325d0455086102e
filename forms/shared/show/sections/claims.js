import { word } from '../../ui/words.js';
import { facts, table } from '../table.js';
import { heading, longText, some } from './parts.js';

/** @param {View} view */
export function claimsSection({ claims }) {
  return some(claims) && [heading('claims'), claimsTable(claims)];
}

/** @param {View} view */
export function claimSection(view) {
  return view.claim && [heading('claim'), claimFacts(view)];
}

/** @param {Row[]} rows */
function claimsTable(rows) {
  return table({
    caption: word('claims'),
    rows,
    columns: [
      { title: word('theme'), header: true, cell: (row) => row.themeName ?? row.theme },
      { title: word('claimSummary'), kind: 'county-text', cell: (row) => row.summary },
      { title: word('points'), kind: 'county-figure', cell: (row) => row.points },
      { title: word('comment'), kind: 'county-text', cell: (row) => row.comment },
    ],
  });
}

/** @param {View} view */
function claimFacts({ claim }) {
  return facts([
    [word('theme'), claim.themeName ?? claim.theme],
    [word('ceiling'), claim.ceiling],
    [word('claimSummary'), longText(claim.summary)],
  ]);
}
