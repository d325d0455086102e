import { copiedCells } from './copied-cells.js';

/** What statistical tables write where there is no figure. */
const NOTHING = /^([-\u2010-\u2015\u2212\uff0d]{1,2}|…|\.{3}|\/)$/;
/** @typedef {(HTMLInputElement | undefined)[][]} Grid */

/**
 * Makes a grid of inputs, rows of columns (a row may lack the one or the other), behave like a spreadsheet: Enter and Tab go down the column, and what is pasted from a
 * spreadsheet fills downwards and to the right.
 *
 * @param {(texts: string[]) => void} tellLeftOver takes what was pasted and found no input, as a list of texts; an empty one where all did
 * @param {Grid} grid
 */
export function likeASpreadsheet(grid, tellLeftOver) {
  grid.forEach((row) =>
    row.forEach((input, c) => {
      // Rows may have been put into another order meanwhile.
      input?.addEventListener('keydown', (event) => moveOn(grid, grid.indexOf(row), c, event));
      input?.addEventListener('paste', (event) => pasteInto(grid, grid.indexOf(row), c, event, tellLeftOver));
    }),
  );
}

/** @param {Grid} grid @param {number} r @param {number} c @param {any} event */
function moveOn(grid, r, c, event) {
  const isMove = event.key === 'Tab' || (event.key === 'Enter' && !event.ctrlKey);
  if (!isMove || event.isComposing) {
    return;
  }
  const next = neighbour(grid, r, c, event.shiftKey ? -1 : 1);
  if (next) {
    next.focus();
    next.select();
  } else if (event.key === 'Tab') {
    leave(grid, event.shiftKey);
  }
  if (next || event.key === 'Enter') {
    event.preventDefault();
  }
}

/**
 * From the last input the key itself leads on, and it must lead out of the table: it goes by the order of the page, in which another input
 * may be the last.
 *
 * @param {Grid} grid
 * @param {boolean} isBack
 */
function leave(grid, isBack) {
  const inputs = grid.flatMap((row) => row.filter((input) => input !== undefined));
  inputs.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  inputs.at(isBack ? 0 : -1)?.focus();
}

/**
 * The input below; from the foot of a column the head of the next one; none after the last.
 *
 * @param {Grid} grid
 * @param {number} r
 * @param {number} c
 * @param {number} step
 */
function neighbour(grid, r, c, step) {
  const inputs = grid[0].flatMap((_, column) => grid.map((row) => row[column]));
  const place = c * grid.length + r;
  return step > 0 ? inputs.slice(place + 1).find(Boolean) : inputs.slice(0, place).findLast(Boolean);
}

/** @param {Grid} grid @param {number} r @param {number} c @param {any} event @param {(texts: string[]) => void} tellLeftOver */
function pasteInto(grid, r, c, event, tellLeftOver) {
  const text = event.clipboardData.getData('text/plain');
  const rows = copiedCells(text);
  const isOneCell = rows.length === 1 && rows[0].length === 1 && rows[0][0] === text.replace(/\r?\n$/, '');
  if (isOneCell && !NOTHING.test(text.trim())) {
    return;
  }
  event.preventDefault();
  /** @type {string[]} */
  const leftOver = [];
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const input = grid[r + down]?.[c + right];
      const value = input?.inputMode === 'decimal' && NOTHING.test(cell.trim()) ? '' : onOneLine(cell);
      if (input) {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (value) {
        leftOver.push(value);
      }
    }),
  );
  tellLeftOver(leftOver);
}

/** An input has one line. @param {string} cell */
function onOneLine(cell) {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
