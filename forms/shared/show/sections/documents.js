import { documentsParts } from '../documents.js';
import { heading } from './parts.js';

export function documentsSection(view, { attach }) {
  return view.case && [heading('documents'), ...documentsParts(view.case.caseKey, attach)];
}
