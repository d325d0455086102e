import { word } from '../../ui/words.js';
import { facts } from '../table.js';
import { heading } from './parts.js';

/** @param {View} view */
export function reconsiderationSection(view) {
  return view.reconsideration && [heading('reconsideration'), reconsiderationFacts(view)];
}

/** @param {View} view */
function reconsiderationFacts({ reconsideration, anotherCaseRuns, gradeName }) {
  return facts([
    [word('reconsiderationOrigin'), reconsideration.originName],
    [word('reason'), reconsideration.reason],
    [word('reconsiderationBy'), reconsideration.openedBy],
    [word('reconsiderationAt'), reconsideration.openedAt],
    [word('reconsiderationOutcome'), reconsideration.outcomeName],
    [word('grade'), gradeName],
    [word('comment'), reconsideration.comment],
    [word('note'), anotherCaseRuns ? word('anotherCaseRuns') : null],
  ]);
}
