const CELL = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
const BREAK = /\t|\r\n|\r|\n/y;

/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows between line breaks. A cell that contains a tab, a line break or
 * a quotation mark stands between quotation marks, and each quotation mark in it is doubled.
 *
 * @param {string} text
 * @returns rows of cells
 */
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
