import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { changesTable } from '../changes.js';
import { allBaseRows } from './base-rows.js';
import { heading, some } from './parts.js';

/** @param {View} view */
export function changesSection(view) {
  return view.changes && [heading('changes'), changesPart(view)];
}

/** @param {View} view */
function changesPart({ changes, baseChanges, baseRows, formerBaseRows }) {
  return some(changes) || some(baseChanges)
    ? changesTable(changes ?? [], baseChanges ?? [], allBaseRows(baseRows, formerBaseRows))
    : element('p', {}, word('noChanges'));
}
