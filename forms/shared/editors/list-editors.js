import { figuresTable } from '../show/figures-table.js';
import { statusBadge } from '../show/status.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { readText } from './controls.js';

/** The field that names indicators. */
const CODES = 'codes';

/** The figures of a round. A county that disputes some ticks their rows. @param {{ view: View, field: Field }} given */
export function disputedCodesEditor({ view, field }) {
  const rows = view.rows ?? [];
  const boxes = new Map(rows.map((row) => [row.code, checkbox('codes', row.code, row.name)]));
  const tick = { title: word('disputed'), kind: 'county-tick', cell: (/** @type {Row} */ row) => boxes.get(row.code) };
  const figures = figuresTable(rows, [tick]);
  return {
    names: [field.name],
    element: figures,
    read: () => ({ [field.name]: ticked(boxes.values()) }),
    anchor: () => figures,
    answers: (/** @type {Values} */ values) => [{ label: field.label, text: names(rows, values[field.name]) }],
    apply: (/** @type {boolean} */ applies) => figures.classList.toggle('county-ticking', applies),
  };
}

/** The departments to which the figures go back, and the indicators that the return names. @param {{ view: View, field: Field }} given */
export function departmentsEditor({ view, field }) {
  const rows = view.rows ?? [];
  const departments = (view.departments ?? []).map((department) => returnedDepartment(department, rows));
  const group = element('div', { role: 'group', 'aria-label': field.label }, departments.map((department) => department.element));
  const show = () => departments.forEach(({ box, own }) => own.toggleAttribute('hidden', !box.checked));
  group.addEventListener('change', show);
  show();
  return {
    ...listControl(field, group, () => undefined, () => ''),
    names: [field.name, CODES],
    read: () => ({
      [field.name]: ticked(departments.map(({ box }) => box)),
      [CODES]: ticked(departments.filter(({ box }) => box.checked).flatMap(({ boxes }) => boxes)),
    }),
    answers: (/** @type {Values} */ values) => [
      { label: field.label, text: names(view.departments ?? [], values[field.name]) },
      ...(values[CODES] ? [{ label: word('toCheckAgain'), text: names(rows, values[CODES]) }] : []),
    ],
  };
}

/** @param {Row} department @param {Row[]} rows */
function returnedDepartment({ code, name }, rows) {
  const box = checkbox('departments', code, name);
  const boxes = rows.filter(({ department }) => department === code).map((row) => ({ row, tick: checkbox(CODES, row.code, row.name) }));
  const own = element(
    'div',
    { class: 'county-of-department', role: 'group', 'aria-label': `${name} ${word('toCheckAgain')}` },
    boxes.length ? element('span', { class: 'county-label' }, word('toCheckAgainHint')) : null,
    element('div', { class: 'county-ticks' }, boxes.map(({ row, tick }) => element('label', { class: 'checkbox-inline' }, tick, row.name))),
  );
  return { box, own, boxes: boxes.map(({ tick }) => tick), element: element('div', {}, element('label', { class: 'checkbox-inline' }, box, name), own) };
}

/** The claims for bonus points, at most one in each area. A ticked area is claimed. @param {{ view: View, field: Field }} given */
export function claimsEditor({ view, field }) {
  const claims = (view.themes ?? []).map((theme) => claimOf(theme, view.claimSummaryMaxLength));
  return listControl(
    field,
    element('div', {}, claims.map((claim) => claim.element)),
    (report) => filled(claims.map((claim) => claim.read(report))),
    (given) => given.map((/** @type {Row} */ { theme, summary }) => `${names(view.themes ?? [], [theme])}${word('colon')}${summary}`).join('\n'),
  );
}

/** @param {Row} row @param {number} maxLength */
function claimOf({ code, name, ceiling }, maxLength) {
  const box = checkbox('claims.themes', code, name);
  const summary = element('textarea', { name: `claims.${code}.summary`, class: 'form-control', rows: 3, 'aria-label': `${name} ${word('claimSummary')}` });
  summary.hidden = true;
  box.addEventListener('change', () => {
    summary.hidden = !box.checked;
  });
  const limit = ceiling === undefined ? null : element('small', {}, ` ${word('ceiling')} ${ceiling}`);
  return {
    element: element('div', { class: 'county-claim' }, element('label', {}, box, ' ', name, limit), summary),
    read: (/** @type {Tell} */ report) => {
      if (!box.checked) {
        return undefined;
      }
      const text = readText(summary, maxLength, report);
      if (!text) {
        report(summary, word('claimWithoutSummary'));
      }
      return { theme: code, summary: text };
    },
  };
}

/** The bureau's rulings on single indicators: kind and reason. @param {{ view: View, field: Field }} given */
export function rulingsEditor({ view, field }) {
  const rows = (view.evaluation?.indicators ?? []).filter(({ status }) => status !== 'NOT_ASSESSED');
  /** @type {Map<string, any>} */
  const rulings = new Map(rows.map((row) => [row.code, rulingOf(row, view)]));
  const editor = table({
    caption: field.label,
    rows,
    columns: [
      { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.name },
      { title: word('status'), cell: (row) => statusBadge(row) },
      { title: word('rulingKind'), cell: (row) => rulings.get(row.code).kind },
      { title: word('reason'), cell: (row) => rulings.get(row.code).reason },
    ],
  });
  return listControl(
    field,
    editor,
    (report) => filled([...rulings.values()].map((ruling) => ruling.read(report))),
    (given) => given.map((/** @type {Row} */ { indicator, kind, reason }) => `${names(rows, [indicator])}${word('colon')}${names(view.rulingKinds, [kind])}${word('separator')}${reason}`).join('\n'),
  );
}

/** @param {Row} row @param {View} view */
function rulingOf({ code, name }, { rulingKinds, rulingReasonMaxLength }) {
  const kind = element(
    'select',
    { name: `rulings.${code}.kind`, class: 'form-control', 'aria-label': `${name} ${word('rulingKind')}` },
    element('option', { value: '' }, word('noRuling')),
    rulingKinds.map((each) => element('option', { value: each.code }, each.name)),
  );
  const reason = element('input', {
    type: 'text',
    name: `rulings.${code}.reason`,
    class: 'form-control county-input-text',
    'aria-label': `${name} ${word('reason')}`,
  });
  return {
    kind,
    reason,
    read: (/** @type {Tell} */ report) => {
      const text = readText(reason, rulingReasonMaxLength, report);
      if (kind.value && !text) {
        report(reason, word('ruleWithoutReason'));
      } else if (!kind.value && text) {
        report(kind, word('ruleWithoutKind'));
      }
      return kind.value ? { indicator: code, kind: kind.value, reason: text } : undefined;
    },
  };
}

/** @param {Field} field @param {HTMLElement} content @param {(report: Tell) => any} read @param {(value: any) => string} inWords */
function listControl(field, content, read, inWords) {
  return {
    names: [field.name],
    element: element('div', { class: 'form-group' }, element('span', { class: 'county-label' }, field.label), content),
    read: (/** @type {Tell} */ report) => ({ [field.name]: read(report) }),
    anchor: () => content,
    answers: (/** @type {Values} */ values) => [{ label: field.label, text: inWords(values[field.name]) }],
  };
}

/** @param {Row[]} things @param {string[]} codes */
function names(things, codes) {
  return codes.map((code) => things.find((thing) => thing.code === code)?.name ?? code).join(word('separator'));
}

/** @param {string} name @param {string} value @param {string} label */
function checkbox(name, value, label) {
  return element('input', { type: 'checkbox', name, value, 'aria-label': label });
}

/** @param {Iterable<HTMLInputElement>} boxes */
function ticked(boxes) {
  return filled([...boxes].map((box) => (box.checked ? box.value : undefined)));
}

/** @param {any[]} list */
function filled(list) {
  const given = list.filter((entry) => entry !== undefined);
  return given.length ? given : undefined;
}
