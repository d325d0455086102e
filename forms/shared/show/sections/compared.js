import { comparisonParts } from '../comparison.js';
import { heading } from './parts.js';

/** @param {View} view */
export function comparedSection({ compared, proposedGradeName }) {
  return compared && [heading('compared'), ...comparisonParts({ ...compared, proposedGradeName })];
}
