/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows between line breaks. A cell with a tab, a line break or a
 * quotation mark in it stands between quotation marks, with each of its own doubled.
 *
 * @returns rows of cells
 */
const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
const BREAK = /\t|\r\n|\r|\n/y;

/** @param {string} text */
export function copiedCells(text) {
  /** @type {string[][]} */
  const rows = [[]];
  let row = rows[0];
  let at = 0;
  while (true) {
    const [whole, quoted] = match(CELL, text, at);
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (at >= text.length) {
      return rows;
    }
    const [between] = match(BREAK, text, at);
    at += between.length;
    if (between !== '\t') {
      if (at >= text.length) {
        return rows;
      }
      row = [];
      rows.push(row);
    }
  }
}

/** @param {RegExp} pattern @param {string} text @param {number} at */
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return /** @type {RegExpExecArray} */ (pattern.exec(text));
}
