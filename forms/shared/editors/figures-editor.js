import { indicatorColumns, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { likeASpreadsheet } from './columns-of-inputs.js';
import { readText } from './controls.js';
import { forecastWhileTyping } from './forecast.js';
import { readNumber } from './numbers.js';
import { places, say } from './remarks.js';

/** The base figures of an application: one number for each indicator. */
export function baseEditor({ view, initial = {} }) {
  const rows = view.baseRows ?? [];
  const base = inputs('base', rows, (row) => initial[row.code]);
  return grid({
    rows,
    fields: { base },
    caption: word('base'),
    hint: word('pasteHint'),
    columns: [
      ...indicatorColumns(),
      inputColumn(word('base'), base),
      ...(rows.some(({ departmentName }) => departmentName) ? [{ title: word('department'), cell: (row) => row.departmentName }] : []),
    ],
  });
}

/**
 * What a department supplies: figures, also those of the year before where no round has them, and notes; with a verdict on each, and what
 * wants a second look.
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
    before: { figures: (row) => row.current, base: (row) => row.previous },
    caption: word('figures'),
    noteMaxLength: view.noteMaxLength,
    hint: `${word('pasteHint')} ${word('verdictHint')}`,
    columns: [
      ...indicatorColumns(),
      { title: word('target'), kind: 'county-target', cell: (row) => row.target },
      { title: word('previous'), kind: 'county-figure', cell: (row) => row.previous ?? row.base },
      inputColumn(word('currentOf', view.dataYear), figures),
      { title: word('verdict'), cell: ({ code }) => element('div', {}, remarks.get(code), warnings.get(code), verdicts.get(code)) },
      ...(base ? [inputColumn(word('certifiedBase'), base)] : []),
      inputColumn(word('note'), notes),
    ],
  });
  forecastWhileTyping({ form, whatIf: () => whatIf({ view, rows, form, figures, base }), verdicts, warnings, notes });
  remarkWhileTyping({ rows, form, figures, base, remarks });
  return control;
}

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

function inputColumn(title, byCode) {
  return {
    title,
    cell: (row) => {
      const input = byCode.get(row.code);
      if (!input) {
        return '';
      }
      input.setAttribute('aria-label', `${row.name} ${title}`);
      return input;
    },
  };
}

/** @param {{rows: any[], fields: Record<string, Map<string, any>>, columns: import('../show/table.js').Column[], caption: string, hint: string, before?: Record<string, (row: any) => any>, noteMaxLength?: number}} content */
function grid({ rows, fields, columns, caption, hint, before = {}, noteMaxLength }) {
  const leftOver = element('p', { class: 'alert alert-warning county-left-over', role: 'status' });
  leftOver.hidden = true;
  likeASpreadsheet(
    rows.map(({ code }) => Object.values(fields).map((byCode) => byCode.get(code))),
    (texts) => {
      leftOver.hidden = texts.length === 0;
      leftOver.textContent = texts.length ? word('pastedLeftOver', texts.length, texts.join(word('separator'))) : '';
    },
  );
  return {
    names: Object.keys(fields),
    element: element(
      'div',
      { class: 'form-group' },
      element('p', { class: 'help-block' }, hint),
      leftOver,
      table({ caption, columns, rows, groupOf: (row) => row.group }),
    ),
    read: (report) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, byCode]) => [name, name === 'notes' ? texts(byCode, noteMaxLength, report) : numbers(byCode, rows, report, before[name])]),
      ),
    anchor: (path) => {
      const [name, code] = path.split('.');
      return fields[name].get(code) ?? fields[name].values().next().value;
    },
  };
}

/** @param before what stood there: an input that was emptied says that there is no figure any more; what is not sent stays as it was */
function numbers(byCode, rows, report, before) {
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

function texts(byCode, maxLength, report) {
  const given = [...byCode].map(([code, input]) => [code, readText(input, maxLength, report)]).filter(([, text]) => text);
  return filled(Object.fromEntries(given));
}

function filled(values) {
  return Object.keys(values).length ? values : undefined;
}

/** What cannot be read as a figure shows at once, beside it. */
function remarkWhileTyping({ rows, form, figures, base, remarks }) {
  const remark = () =>
    rows.forEach((row) => {
      say(remarks.get(row.code), remarksOn(row, figures.get(row.code).value, base?.get(row.code)?.value));
    });
  form.addEventListener('input', remark);
  remark();
}

function remarksOn(row, typed, typedBase) {
  const figure = readNumber(typed, row);
  const certified = readNumber(typedBase ?? '', row);
  return [
    isCleared(figure) && isNumber(row.current) && word('figureCleared', row.current),
    typedBase !== undefined && isCleared(certified) && isNumber(row.previous) && word('baseCleared', row.previous),
    figure.problem && `${word('current')}${word('colon')}${figure.problem}`,
    certified.problem && `${word('certifiedBase')}${word('colon')}${certified.problem}`,
  ].filter(Boolean);
}

/** @param {{value?: any, problem?: string}} typed */
function isCleared({ value, problem }) {
  return value === undefined && !problem;
}

function previousOf(row, certified) {
  return certified ?? row.previous ?? row.base;
}

function isNumber(value) {
  return value !== undefined && value !== null;
}

function whatIf({ view, rows, form, figures, base }) {
  const request = { round: view.round, dataYear: view.dataYear, edition: view.edition, figures: {}, references: {} };
  for (const row of rows) {
    const current = readNumber(figures.get(row.code).value, row).value;
    const certified = readNumber(base?.get(row.code)?.value ?? '', row).value;
    const previous = previousOf(row, certified);
    if (current !== undefined) {
      request.figures[row.code] = isNumber(previous) ? { current, previous } : { current };
    }
  }
  const growth = view.asksCountyGdpGrowth
    ? readNumber(form.elements.namedItem('countyGdpGrowth')?.value ?? '').value
    : view.countyGdpGrowth;
  if (isNumber(growth)) {
    request.references.countyGdpGrowth = growth;
  }
  return request;
}
