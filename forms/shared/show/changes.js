import { word } from '../ui/words.js';
import { table } from './table.js';
import { yesOrNo } from './text.js';

/**
 * The fields and the base figures that a correction changed. Base figures stand in the order of their indicators.
 *
 * @param {Row[]} changes
 * @param {Row[]} baseChanges
 * @param {Row[] | undefined} baseRows
 */
export function changesTable(changes, baseChanges, baseRows) {
  const ofFields = changes.map((change) => ({ ...change, name: change.label, group: word('application') }));
  const ofBase = (baseRows ?? []).flatMap(({ code, name, unit }) =>
    baseChanges.filter(({ field }) => field === code).map((change) => ({ ...change, name: word('withKey', name, unit), group: word('base') })),
  );
  return table({
    caption: word('changes'),
    rows: [...ofFields, ...ofBase],
    groupOf: (row) => row.group,
    columns: [
      { title: word('changed'), kind: 'county-name', header: true, cell: (row) => row.name },
      { title: word('before'), kind: 'county-text', cell: (row) => yesOrNo(row.before) },
      { title: word('after'), kind: 'county-text', cell: (row) => yesOrNo(row.after) },
    ],
  });
}
