import { noticeWarning } from '../notice-warning.js';
import { some } from './parts.js';

/** @param {View} view */
export function noticeSection(view) {
  return some(view.yearsNotLoaded) && [noticeWarning(view)];
}
