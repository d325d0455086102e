import { figuresTable } from '../show/figures-table.js';
import { statusBadge } from '../show/status.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { readText } from './controls.js';

/** The figures of a round; with a dispute each row can be ticked. */
export function disputedCodesEditor({ view, field }) {
  const rows = view.rows ?? [];
  const boxes = new Map(rows.map((row) => [row.code, checkbox('codes', row.code, row.name)]));
  const tick = { title: word('disputed'), kind: 'county-tick', cell: (row) => boxes.get(row.code) };
  const figures = figuresTable(rows, [tick]);
  return {
    names: [field.name],
    element: figures,
    read: () => ({ [field.name]: ticked(boxes.values()) }),
    anchor: () => figures,
    apply: (applies) => figures.classList.toggle('county-ticking', applies),
  };
}

/** The departments to which the figures go back. */
export function departmentsEditor({ view, field }) {
  const departments = (view.departments ?? []).map(({ code, name }) => ({ name, box: checkbox('departments', code, name) }));
  const group = element(
    'div',
    { role: 'group', 'aria-label': field.label },
    departments.map(({ name, box }) => element('label', { class: 'checkbox-inline' }, box, name)),
  );
  return listControl(field, group, () => ticked(departments.map(({ box }) => box)));
}

/** One claim at most in each area: what is ticked is claimed. */
export function claimsEditor({ view, field }) {
  const claims = (view.themes ?? []).map((theme) => claimOf(theme, view.claimSummaryMaxLength));
  return listControl(field, element('div', {}, claims.map((claim) => claim.element)), (report) => filled(claims.map((claim) => claim.read(report))));
}

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
    read: (report) => {
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

/** The bureau's rulings on single indicators: kind and reason. */
export function rulingsEditor({ view, field }) {
  const rows = (view.evaluation?.indicators ?? []).filter(({ status }) => status !== 'NOT_ASSESSED');
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
  return listControl(field, editor, (report) => filled([...rulings.values()].map((ruling) => ruling.read(report))));
}

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
    read: (report) => {
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

function listControl(field, content, read) {
  return {
    names: [field.name],
    element: element('div', { class: 'form-group' }, element('span', { class: 'county-label' }, field.label), content),
    read: (report) => ({ [field.name]: read(report) }),
    anchor: () => content,
  };
}

function checkbox(name, value, label) {
  return element('input', { type: 'checkbox', name, value, 'aria-label': label });
}

function ticked(boxes) {
  return filled([...boxes].map((box) => (box.checked ? box.value : undefined)));
}

function filled(list) {
  const given = list.filter((entry) => entry !== undefined);
  return given.length ? given : undefined;
}
