import { documentsParts } from '../documents.js';
import { heading } from './parts.js';

/** @param {View} view @param {Values} given */
export function documentsSection(view, { attach }) {
  return view.case && [heading('documents'), ...documentsParts(view.case.caseKey, attach)];
}
