import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { shown } from './text.js';

/**
 * `cell` gives a node or a value for a row, and `kind` is the CSS class of the cells. The cell of a `header` column names its row.
 *
 * @typedef {{title: string, cell: (row: any) => any, kind?: string, header?: boolean}} Column
 * @typedef {{caption: string, columns: Column[], rows: any[], groupOf?: (row: any) => string}} Table
 */

/**
 * A table that scrolls inside its own box, its leading columns staying in sight.
 *
 * @param {object} content
 * @param {string} content.caption
 * @param {Column[]} content.columns
 * @param {any[]} content.rows
 * @param {(row: any) => string} [content.groupOf] if given, the rows of each group stand below a row with its name
 */
export function table({ caption, columns, rows, groupOf }) {
  const body = element('tbody');
  let group;
  for (const row of rows) {
    if (groupOf && groupOf(row) !== group) {
      group = groupOf(row);
      body.append(groupRow(group, columns.length));
    }
    body.append(element('tr', {}, columns.map((column) => cell(column, row))));
  }
  const heads = columns.map(({ title, kind }) => element('th', { scope: 'col', class: kind }, title));
  return element(
    'div',
    { class: 'county-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', { class: 'county-table', 'aria-label': caption }, element('thead', {}, element('tr', {}, heads)), body),
  );
}

/** @param {Column} column @param {Row} row */
function cell({ cell: content, kind, header }, row) {
  const value = content(row);
  return element(header ? 'th' : 'td', { class: kind, scope: header && 'row' }, value instanceof Node ? value : shown(value));
}

/** @param {any} name @param {number} width */
function groupRow(name, width) {
  return element('tr', { class: 'county-group' }, element('th', { colspan: width, scope: 'rowgroup' }, element('span', {}, name)));
}

/** Names and values, one below the other. @param {[string, any][]} entries */
export function facts(entries) {
  return element(
    'dl',
    { class: 'county-facts' },
    entries
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value instanceof Node ? value : shown(value)))),
  );
}

/** The columns that tell which indicator a row is about. @returns {Column[]} */
export function indicatorColumns() {
  return [
    { title: word('number'), kind: 'county-number', cell: (row) => row.number },
    { title: word('indicator'), kind: 'county-name', header: true, cell: indicatorName },
  ];
}

/** @param {Row} row */
function indicatorName({ name, unit, basisName, definition, countedSince }) {
  const measured = [unit, basisName].filter(Boolean).join(word('slash'));
  const small = [measured, definition, countedSince && word('countedSince', countedSince)].filter(Boolean).map((text) => element('small', {}, text));
  return element('span', {}, name, small);
}
