import { evaluationSection as evaluationParts } from '../evaluation.js';
import { heading } from './parts.js';

export function evaluationSection(view) {
  return view.evaluation && [heading('evaluation'), ...evaluationParts(view)];
}
