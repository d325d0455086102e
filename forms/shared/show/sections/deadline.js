import { word } from '../../ui/words.js';
import { facts } from '../table.js';

/** @param {View} view */
export function deadlineSection({ deadline }) {
  return deadline && [facts([[word('deadline'), deadline]])];
}
