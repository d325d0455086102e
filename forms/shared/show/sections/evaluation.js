import { evaluationSection as evaluationParts } from '../evaluation.js';
import { heading } from './parts.js';

/** If two evaluations are compared, the comparison shows the proposed grade, and this section leaves it out. @param {View} view */
export function evaluationSection(view) {
  const shown = view.compared ? { ...view, proposedGradeName: undefined } : view;
  return view.evaluation && [heading('evaluation'), ...evaluationParts(shown)];
}
