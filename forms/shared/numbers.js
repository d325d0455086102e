import { word } from './words.js';
import { writtenNumber } from './written.js';

const NUMBER = /^-?\d{1,15}(\.\d+)?$/;

/**
 * Reads a number as people type it or as a spreadsheet hands it over: full-width digits, thousands separators, a percent sign
 * and marks that nobody sees are fine. Answers {value} or {problem}, and {} where nothing was typed.
 */
export function readNumber(typed, { whole = false, min = null, max = null, decimals = 4 } = {}) {
  const text = writtenNumber(typed);
  if (text === '') {
    return {};
  }
  if (!NUMBER.test(text)) {
    return { problem: word('notANumber') };
  }
  const fraction = (text.split('.')[1] ?? '').replace(/0+$/, '');
  if (whole && fraction) {
    return { problem: word('notWhole') };
  }
  if (fraction.length > decimals) {
    return { problem: word('tooManyDecimals', decimals) };
  }
  const value = Number(text);
  if ((min !== null && value < min) || (max !== null && value > max)) {
    return { problem: word('outOfRange', min ?? '…', max ?? '…') };
  }
  return { value };
}
