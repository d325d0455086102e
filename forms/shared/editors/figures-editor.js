import { indicatorColumns, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { baseSheet } from './base-sheet.js';
import { likeASpreadsheet } from './columns-of-inputs.js';
import { readText } from './controls.js';
import { forecastWhileTyping } from './forecast.js';
import { readNumber } from './numbers.js';
import { places, say } from './remarks.js';

/** The base figures of an application: one number for each indicator. @param {{ view: View, taskId?: string, initial?: Values }} given */
export function baseEditor({ view, taskId, initial = {} }) {
  const rows = view.baseRows ?? [];
  const base = inputs('base', rows, (row) => initial[row.code]);
  return grid({
    rows,
    fields: { base },
    above: taskId ? baseSheet({ taskId, inputs: base }) : undefined,
    titles: { base: word('base') },
    caption: word('base'),
    hint: word('pasteHint'),
    columns: [
      ...indicatorColumns(),
      inputColumn(word('base'), base),
      ...(rows.some(({ departmentName }) => departmentName) ? [departmentColumn()] : []),
    ],
  });
}

/** @returns {import('../show/table.js').Column} */
function departmentColumn() {
  return { title: word('department'), cell: (row) => row.departmentName };
}

/**
 * The figures and notes that a department supplies, with a verdict and warnings beside each figure. If no round has the figures of the
 * year before, the department supplies them too.
 *
 * @param {{ view: View, form: HTMLFormElement }} given
 */
export function figuresEditor({ view, form }) {
  const rows = view.rows ?? [];
  const figures = inputs('figures', rows, (row) => row.current);
  const asked = rows.filter(({ code }) => view.asksBaseOf?.includes(code));
  const base = asked.length ? inputs('base', asked, (row) => row.previous) : undefined;
  const notes = inputs('notes', rows, (row) => row.note, 'text');
  const verdicts = places(rows, 'county-verdict');
  const remarks = places(rows, 'county-remark');
  const warnings = places(rows, 'county-warning');
  const control = grid({
    rows,
    fields: base ? { figures, base, notes } : { figures, notes },
    titles: { figures: word('currentOf', view.dataYear), base: word('certifiedBase'), notes: word('note') },
    before: { figures: (row) => row.current, base: (row) => row.previous },
    caption: word('figures'),
    noteMaxLength: view.noteMaxLength,
    isImportant: (code) =>
      view.disputed?.includes(code) ||
      warnings.get(code)?.hasChildNodes() ||
      verdicts.get(code)?.querySelector('.county-status-NOT_MET, .county-status-UNDETERMINED'),
    hint: `${word('pasteHint')} ${word('verdictHint')}`,
    columns: [
      ...indicatorColumns(),
      { title: word('target'), kind: 'county-target', cell: (row) => row.target },
      { title: word('previous'), kind: 'county-figure', cell: (row) => row.previous ?? row.base },
      inputColumn(word('currentOf', view.dataYear), figures, { title: word('note'), byCode: notes }),
      { title: word('verdict'), cell: ({ code }) => element('div', {}, disputeOn(code, view), remarks.get(code), warnings.get(code), verdicts.get(code)) },
      ...(base ? [inputColumn(word('certifiedBase'), base)] : []),
    ],
  });
  forecastWhileTyping({ form, whatIf: () => whatIf({ view, rows, form, figures, base }), verdicts, warnings, notes });
  remarkWhileTyping({ rows, form, figures, base, remarks });
  return control;
}

/** Marks a figure that the county disputes or the bureau's return names, with the reason. @param {string} code @param {View} view */
function disputeOn(code, { disputed = [], returned, reason }) {
  return disputed.includes(code) ? element('div', { class: 'county-dispute' }, element('strong', {}, word(returned ? 'toCheckAgain' : 'disputed')), word('colon'), reason) : null;
}

/** @param {string} field @param {Row[]} rows @param {(row: Row) => any} initial */
function inputs(field, rows, initial, kind = 'figure') {
  return new Map(
    rows.map((row) => {
      const input = element('input', {
        type: 'text',
        name: `${field}.${row.code}`,
        class: `form-control county-input-${kind}`,
        inputmode: kind === 'figure' ? 'decimal' : null,
        autocomplete: 'off',
      });
      input.value = initial(row) ?? '';
      return [row.code, input];
    }),
  );
}

/**
 * @param {string} title
 * @param {Inputs} byCode
 * @param {{title: string, byCode: Inputs}} [below] inputs for the notes, one below each figure
 * @returns {import('../show/table.js').Column}
 */
function inputColumn(title, byCode, below) {
  return {
    title: below ? `${title}${word('separator')}${below.title}` : title,
    cell: (row) => {
      const input = labelled(byCode, row, title);
      return below ? element('div', {}, input, labelled(below.byCode, row, below.title)) : (input ?? '');
    },
  };
}

/** @param {Inputs} byCode @param {Row} row @param {string} title */
function labelled(byCode, row, title) {
  const input = byCode.get(row.code);
  input?.setAttribute('aria-label', `${row.name} ${title}`);
  return input;
}

/** @param {{rows: any[], fields: Record<string, Map<string, any>>, titles: Record<string, string>, columns: import('../show/table.js').Column[], caption: string, hint: string, above?: HTMLElement, before?: Record<string, (row: any) => any>, noteMaxLength?: number, isImportant?: (code: string) => any}} content */
function grid({ rows, fields, titles, columns, caption, hint, above, before = {}, noteMaxLength = Infinity, isImportant }) {
  const leftOver = element('p', { class: 'alert alert-warning county-left-over', role: 'status' });
  leftOver.hidden = true;
  const inputsByRow = rows.map(({ code }) => Object.values(fields).map((byCode) => byCode.get(code)));
  const count = element('p', { class: 'county-filled', role: 'status' });
  const drawn = table({ caption, columns, rows, groupOf: (row) => row.group });
  likeASpreadsheet(
    inputsByRow,
    (texts) => {
      leftOver.hidden = texts.length === 0;
      leftOver.textContent = texts.length ? word('pastedLeftOver', texts.length, texts.join(word('separator'))) : '';
    },
  );
  const [firstColumn] = Object.values(fields);
  const tell = () => {
    const filled = [...firstColumn.values()].filter(({ value }) => value.trim()).length;
    count.textContent = word('filledOf', filled, firstColumn.size);
  };
  const whole = element(
    'div',
    { class: 'form-group' },
    above,
    element('p', { class: 'help-block' }, hint),
    leftOver,
    element('div', { class: 'county-above-table' }, count, isImportant ? importantFirst(drawn, inputsByRow, rows, isImportant) : null),
    drawn,
  );
  whole.addEventListener('input', tell);
  tell();
  return {
    names: Object.keys(fields),
    element: whole,
    read: (/** @type {Tell} */ report) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, byCode]) => [name, name === 'notes' ? texts(byCode, noteMaxLength, report) : numbers(byCode, rows, report, before[name])]),
      ),
    anchor: (/** @type {string} */ path) => {
      const [name, code] = path.split('.');
      return fields[name].get(code) ?? fields[name].values().next().value;
    },
    countsWhatIsFilled: true,
    answers: (/** @type {Values} */ values) => [{ label: filledOf(rows, values), table: answersTable({ rows, fields, titles, caption, values }) }],
  };
}

/**
 * A box that puts the rows that need attention before the others, and back. Typed text stays in its row. Tab and pasting follow the order
 * on the screen.
 *
 * @param {HTMLElement} drawn
 * @param {any[][]} inputsByRow
 * @param {Row[]} rows
 * @param {(code: string) => any} isImportant
 */
function importantFirst(drawn, inputsByRow, rows, isImportant) {
  const box = element('input', { type: 'checkbox' });
  const body = /** @type {HTMLElement} */ (drawn.querySelector('tbody'));
  const inOrder = [...body.children];
  const lineOf = (/** @type {any[]} */ inputs) => inputs.find(Boolean).closest('tr');
  const original = [...inputsByRow];
  box.addEventListener('change', () => {
    const important = new Set(box.checked ? rows.filter(({ code }) => isImportant(code)).map(({ code }) => code) : []);
    const first = original.filter((_, index) => important.has(rows[index].code));
    inputsByRow.splice(0, inputsByRow.length, ...first, ...original.filter((inputs) => !first.includes(inputs)));
    body.replaceChildren(...inOrder);
    body.prepend(...first.map(lineOf));
  });
  return element('label', { class: 'checkbox-inline' }, box, word('importantFirst'));
}

/** How many of the indicators have a figure. @param {Row[]} rows @param {Values} values */
function filledOf(rows, { figures, base }) {
  const given = figures ?? base ?? {};
  return word('filledOf', rows.filter(({ code }) => isNumber(given[code])).length, rows.length);
}

/** The rows that were filled in or emptied. @param {Row} given @returns {import('../show/table.js').Table} */
function answersTable({ rows, fields, titles, caption, values }) {
  const names = Object.keys(fields);
  return {
    caption,
    rows: rows.filter((/** @type {Row} */ { code }) => names.some((name) => values[name]?.[code] !== undefined)),
    columns: [
      { title: word('number'), kind: 'county-number', cell: (row) => row.number },
      { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.name },
      ...names.map((name) => ({
        title: titles[name],
        kind: name === 'notes' ? 'county-text' : 'county-figure',
        cell: (/** @type {Row} */ { code }) => (values[name]?.[code] === null ? word('nothingGiven') : values[name]?.[code]),
      })),
    ],
  };
}

/**
 * @param {Inputs} byCode
 * @param {Row[]} rows
 * @param {Tell} report
 * @param {((row: Row) => any) | undefined} before the figure that stood there; if its input was emptied, null is sent, because a figure that is
 *   not sent stays as it was
 */
function numbers(byCode, rows, report, before) {
  /** @type {Values} */
  const values = {};
  for (const row of rows.filter(({ code }) => byCode.has(code))) {
    const { value, problem } = readNumber(byCode.get(row.code).value, row);
    if (problem) {
      report(byCode.get(row.code), problem);
    } else if (value !== undefined) {
      values[row.code] = value;
    } else if (isNumber(before?.(row))) {
      values[row.code] = null;
    }
  }
  return filled(values);
}

/** @param {Inputs} byCode @param {number} maxLength @param {Tell} report */
function texts(byCode, maxLength, report) {
  const given = [...byCode].map(([code, input]) => [code, readText(input, maxLength, report)]).filter(([, text]) => text);
  return filled(Object.fromEntries(given));
}

/** @param {Values} values */
function filled(values) {
  return Object.keys(values).length ? values : undefined;
}

/**
 * Says beside each figure at once if it cannot be read or was emptied.
 *
 * @param {{ rows: Row[], form: HTMLFormElement, figures: Inputs, base?: Inputs, remarks: Places }} given
 */
function remarkWhileTyping({ rows, form, figures, base, remarks }) {
  const remark = () =>
    rows.forEach((row) => {
      say(remarks.get(row.code), remarksOn(row, figures.get(row.code).value, base?.get(row.code)?.value));
    });
  form.addEventListener('input', remark);
  remark();
}

/** @param {Row} row @param {string} typed @param {string | undefined} typedBase */
function remarksOn(row, typed, typedBase) {
  const figure = readNumber(typed, row);
  const certified = readNumber(typedBase ?? '', row);
  return [
    isCleared(figure) && isNumber(row.current) && word('figureCleared', row.current),
    typedBase !== undefined && isCleared(certified) && isNumber(row.previous) && word('baseCleared', row.previous),
    figure.problem && `${word('current')}${word('colon')}${figure.problem}`,
    certified.problem && `${word('certifiedBase')}${word('colon')}${certified.problem}`,
  ].filter((text) => typeof text === 'string');
}

/** @param {{value?: any, problem?: string}} typed */
function isCleared({ value, problem }) {
  return value === undefined && !problem;
}

/** @param {Row} row @param {number | undefined} certified */
function previousOf(row, certified) {
  return certified ?? row.previous ?? row.base;
}

/** @param {any} value */
function isNumber(value) {
  return value !== undefined && value !== null;
}

/** @param {{ view: View, rows: Row[], form: HTMLFormElement, figures: Inputs, base?: Inputs }} given */
function whatIf({ view, rows, form, figures, base }) {
  /** @type {Row} */
  const request = { round: view.round, dataYear: view.dataYear, edition: view.edition, figures: {}, references: {} };
  if (isNumber(view.provincialSmeRevenueGrowth)) {
    request.references.provincialSmeRevenueGrowth = view.provincialSmeRevenueGrowth;
  }
  for (const row of rows) {
    const current = readNumber(figures.get(row.code).value, row).value;
    const certified = readNumber(base?.get(row.code)?.value ?? '', row).value;
    const previous = previousOf(row, certified);
    if (current !== undefined) {
      request.figures[row.code] = isNumber(previous) ? { current, previous } : { current };
    }
  }
  const growth = view.asksCountyGdpGrowth
    ? readNumber(/** @type {any} */ (form.elements.namedItem('countyGdpGrowth'))?.value ?? '').value
    : view.countyGdpGrowth;
  if (isNumber(growth)) {
    request.references.countyGdpGrowth = growth;
  }
  return request;
}
