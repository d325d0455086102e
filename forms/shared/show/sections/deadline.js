import { word } from '../../ui/words.js';
import { facts } from '../table.js';

export function deadlineSection({ deadline }) {
  return deadline && [facts([[word('deadline'), deadline]])];
}
