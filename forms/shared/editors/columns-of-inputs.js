import { copiedCells } from './copied-cells.js';

/**
 * Makes a grid of inputs, rows of columns (a row may lack the one or the other), behave like a spreadsheet: Enter and Tab go down the column, and what is pasted from a
 * spreadsheet fills downwards and to the right.
 *
 * @param tellLeftOver takes what was pasted and found no input, as a list of texts; an empty one where all did
 */
export function likeASpreadsheet(grid, tellLeftOver) {
  grid.forEach((row, r) =>
    row.forEach((input, c) => {
      input?.addEventListener('keydown', (event) => moveOn(grid, r, c, event));
      input?.addEventListener('paste', (event) => pasteInto(grid, r, c, event, tellLeftOver));
    }),
  );
}

function moveOn(grid, r, c, event) {
  const isMove = event.key === 'Tab' || (event.key === 'Enter' && !event.ctrlKey);
  if (!isMove || event.isComposing) {
    return;
  }
  const next = neighbour(grid, r, c, event.shiftKey ? -1 : 1);
  if (next) {
    next.focus();
    next.select();
  }
  if (next || event.key === 'Enter') {
    event.preventDefault();
  }
}

/** The input below; from the foot of a column the head of the next one; none after the last. */
function neighbour(grid, r, c, step) {
  const inputs = grid[0].flatMap((_, column) => grid.map((row) => row[column]));
  const place = c * grid.length + r;
  return step > 0 ? inputs.slice(place + 1).find(Boolean) : inputs.slice(0, place).findLast(Boolean);
}

function pasteInto(grid, r, c, event, tellLeftOver) {
  const text = event.clipboardData.getData('text/plain');
  const rows = copiedCells(text);
  if (rows.length === 1 && rows[0].length === 1 && rows[0][0] === text.replace(/\r?\n$/, '')) {
    return;
  }
  event.preventDefault();
  const leftOver = [];
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      const input = grid[r + down]?.[c + right];
      const value = onOneLine(cell);
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

/** An input has one line. */
function onOneLine(cell) {
  return cell.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
