import { copiedCells } from './copied-cells.js';

/** How statistical tables write a missing figure. */
const NOTHING = /^([-\u2010-\u2015\u2212\uff0d]{1,2}|…|\.{3}|\/)$/;
/** @typedef {(HTMLInputElement | undefined)[][]} Grid */

/**
 * Makes a grid of inputs behave like a spreadsheet. Enter and Tab go down the column, and pasted cells fill downwards and to the right.
 *
 * @param {Grid} grid rows of columns; a row may lack an input
 * @param {(texts: string[]) => void} tellLeftOver takes the pasted texts that found no input; an empty list if all found one
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
 * Leaves the grid. Tab goes by the order of the page, so this focuses the last input of that order (the first one for the way back).
 * From there the browser's own Tab leads out of the table.
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
 * The next input down the column, then down the following columns; for a step of -1 the one before. Undefined after the last.
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

/** Joins the lines of a cell, because an input has only one. @param {string} cell */
function onOneLine(cell) {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
