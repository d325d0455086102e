import { comparisonParts } from '../comparison.js';
import { heading } from './parts.js';

export function comparedSection({ compared }) {
  return compared && [heading('compared'), ...comparisonParts(compared)];
}
