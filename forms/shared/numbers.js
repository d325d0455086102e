import { word } from './words.js';

const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const NUMBER = /^-?\d{1,15}(\.\d+)?$/;

/**
 * Reads a number as people type it or as a spreadsheet hands it over: full-width digits, thousands separators and a percent sign
 * are fine. Answers {value} or {problem}, and {} where nothing was typed.
 */
export function readNumber(typed, { whole = false, min = null, max = null, decimals = 4 } = {}) {
  const text = plain(typed);
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

function plain(typed) {
  const text = typed
    .normalize('NFKC')
    .replace('\u2212', '-')
    .replace(/\s/g, '')
    .replace(/%$/, '');
  return THOUSANDS.test(text) ? text.replaceAll(',', '') : text;
}
