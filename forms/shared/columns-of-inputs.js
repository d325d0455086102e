/**
 * Makes a grid of inputs, rows of columns, behave like a spreadsheet: Enter and Tab go down the column, and what is pasted from a
 * spreadsheet fills downwards and to the right.
 */
export function likeASpreadsheet(grid) {
  grid.forEach((row, r) =>
    row.forEach((input, c) => {
      input.addEventListener('keydown', (event) => moveOn(grid, r, c, event));
      input.addEventListener('paste', (event) => pasteInto(grid, r, c, event));
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
  const place = c * grid.length + r + step;
  return grid[place % grid.length]?.[Math.floor(place / grid.length)];
}

function pasteInto(grid, r, c, event) {
  const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
  if (!/[\n\t]/.test(text)) {
    return;
  }
  event.preventDefault();
  text.split(/\r?\n/).forEach((line, down) =>
    line.split('\t').forEach((value, right) => {
      const input = grid[r + down]?.[c + right];
      if (input) {
        input.value = value.trim();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }),
  );
}
