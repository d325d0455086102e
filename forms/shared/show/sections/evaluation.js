import { evaluationSection as evaluationParts } from '../evaluation.js';
import { heading } from './parts.js';

/** Where two evaluations are compared, the proposed grade is the latest one's, and stands there. @param {View} view */
export function evaluationSection(view) {
  const shown = view.compared ? { ...view, proposedGradeName: undefined } : view;
  return view.evaluation && [heading('evaluation'), ...evaluationParts(shown)];
}
