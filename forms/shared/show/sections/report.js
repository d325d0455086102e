import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { heading, longText } from './parts.js';

/** @param {View} view */
export function reportSection({ report }) {
  return report && [heading('report'), ...reportParts(report)];
}

/** @type {('summary' | 'experience')[]} */
const PARTS = ['summary', 'experience'];

/** @param {Row} report */
function reportParts(report) {
  return PARTS.filter((part) => report[part])
    .map((part) => element('details', { open: true }, element('summary', {}, word(part)), longText(report[part])));
}
