import { word } from '../ui/words.js';
import { writtenNumber } from './written.js';

const NUMBER = /^-?\d{1,15}(\.\d+)?$/;
/** A number with a unit: 1.2万, 35家, 8.1个百分点. */
const WITH_UNIT = /^-?[\d,]+(?:\.\d+)?(\p{Script=Han}+|‰|[a-z]+)$/iu;

/**
 * Reads a number as people type it or a spreadsheet copies it. Full-width digits, thousands separators, a percent sign and invisible
 * characters are allowed. Returns {value} or {problem}, or {} if nothing was typed.
 *
 * @param {string} typed
 * @param {{min?: number | null, max?: number | null, scale?: number | null}} [limits] scale: decimal places at most
 * @returns {{value?: number, problem?: string}}
 */
export function readNumber(typed, { min = null, max = null, scale = null } = {}) {
  const text = writtenNumber(typed);
  if (text === '') {
    return {};
  }
  const [, unit] = WITH_UNIT.exec(text) ?? [];
  if (unit) {
    return { problem: word('withoutUnit', unit) };
  }
  if (!NUMBER.test(text)) {
    return { problem: word('notANumber') };
  }
  const fraction = (text.split('.')[1] ?? '').replace(/0+$/, '');
  if (scale !== null && fraction.length > scale) {
    return { problem: scale === 0 ? word('notWhole') : word('tooManyDecimals', scale) };
  }
  const value = Number(text);
  if ((min !== null && value < min) || (max !== null && value > max)) {
    return { problem: word('outOfRange', min ?? '…', max ?? '…') };
  }
  return { value };
}
