import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { changesTable } from './changes.js';
import { countyName } from './county-name.js';
import { documentsParts } from './documents.js';
import { evaluationSection } from './evaluation.js';
import { figuresTable } from './figures-table.js';
import { noticeWarning } from './notice-warning.js';
import { roundsTable } from './rounds.js';
import { facts, table } from './table.js';
import { shown, yesOrNo } from './text.js';

/**
 * What a form can show of its case: each section by its name, out of the view, with what the form's HTML adds to the name; nothing
 * where the view has nothing.
 */
const SECTIONS = {
  case: (view) => view.case && [caseFacts(view)],
  deadline: (view) => view.deadline && [facts([[word('deadline'), view.deadline]])],
  reason: (view) => view.reason && [heading('returnReason'), longText(view.reason)],
  application: (view) => view.application && [heading('application'), ...applicationParts(view)],
  askedFor: (view) => view.askedFor && [heading('askedFor'), decisionsTable([view.askedFor])],
  changes: (view) => view.changes && [heading('changes'), changesPart(view)],
  eligibility: (view) => some(view.eligibility) && [heading('eligibility'), eligibilityTable(view.eligibility)],
  decisions: (view) => some(view.decisions) && [heading('decisions'), decisionsTable(view.decisions)],
  objections: (view) => some(view.objections) && [heading('objections'), objectionsTable(view.objections)],
  notice: (view) => some(view.yearsNotLoaded) && [noticeWarning(view)],
  figures: (view) => some(view.rows) && [heading('figures'), figuresTable(view.rows)],
  evaluation: (view) => view.evaluation && [heading('evaluation'), ...evaluationSection(view)],
  rounds: (view) => some(view.rounds) && [heading('rounds'), ...roundsParts(view.rounds)],
  warnings: (view) => some(view.warnings) && [heading('warnings'), warningsTable(view.warnings)],
  rulings: (view) => some(view.rulings) && [heading('rulings'), rulingsTable(view.rulings)],
  claims: (view) => some(view.claims) && [heading('claims'), claimsTable(view.claims)],
  claim: (view) => view.claim && [heading('claim'), claimFacts(view)],
  report: (view) => view.report && [heading('report'), ...reportParts(view.report)],
  documents: (view, { attach }) => view.case && [heading('documents'), ...documentsParts(view.case.caseKey, attach)],
  problem: (view) => view.problem && [heading('problem'), ...problemParts(view.problem), ...answerParts(view.problem)],
};

export function section(name, view, options = {}) {
  const parts = SECTIONS[name](view, options);
  return parts ? element('section', { class: `county-section county-section-${name}` }, parts) : null;
}

/** The rounds at a glance, then each of them unfolding to everything that its reviewer saw. */
function roundsParts(rounds) {
  const unfolding = (round) => {
    const parts = ['evaluation', 'warnings', 'rulings', 'claims', 'report'].map((name) => section(name, round));
    return element('details', {}, element('summary', {}, word('roundInFull', round.evaluation.round)), parts);
  };
  return [roundsTable(rounds), ...rounds.map(unfolding)];
}

function some(list) {
  return list !== undefined && list !== null && list.length > 0;
}

function heading(key) {
  return element('h4', {}, word(key));
}

function longText(text) {
  return element('p', { class: 'county-long-text' }, text);
}

function caseFacts(view) {
  const { caseKey, cityName, applicationYear, stage, stageName, programme, honour } = view.case;
  return facts([
    [word('programme'), programme],
    [word('honour'), honour],
    [word('county'), countyName(view.case)],
    [word('city'), cityName],
    [word('applicationYear'), applicationYear],
    [word('stage'), stageName ?? stage],
    [word('caseKey'), caseKey],
    [word('department'), view.departmentName],
    [word('round'), view.round && word('roundNumber', view.round)],
    [word('dataYear'), view.dataYear],
    [word('edition'), view.evaluation ? null : view.edition],
    [word('until'), view.until],
  ]);
}

function applicationParts({ application, stated, submittedBy, baseRows, formerBaseRows }) {
  const [long, short] = [true, false].map((isLong) => stated.filter(({ field }) => (field === 'statement') === isLong));
  return [
    facts([
      ...short.map(({ label, value }) => [label, yesOrNo(value)]),
      [word('version'), application.version],
      [word('submittedBy'), submittedBy],
      [word('submittedAt'), application.submittedAt],
      [word('readAt'), application.readAt],
    ]),
    ...long.map(({ label, value }) => element('details', { open: true }, element('summary', {}, label), longText(value))),
    ...(some(Object.keys(application.base ?? {})) ? [baseDetails(application.base, named(baseRows, formerBaseRows))] : []),
  ];
}

/** The rows of all indicators that figures were stated of, those that have been left out since too. */
function named(baseRows, formerBaseRows) {
  return baseRows && [...baseRows, ...(formerBaseRows ?? [])];
}

function changesPart({ changes, baseChanges, baseRows, formerBaseRows }) {
  return some(changes) || some(baseChanges) ? changesTable(changes, baseChanges, named(baseRows, formerBaseRows)) : element('p', {}, word('noChanges'));
}

function baseDetails(base, baseRows) {
  const rows = (baseRows ?? Object.keys(base).map((code) => ({ code, name: code }))).filter(({ code }) => base[code] !== undefined);
  const columns = [
    { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.name },
    { title: word('base'), kind: 'county-figure', cell: (row) => `${base[row.code]}${row.unit ? ` ${row.unit}` : ''}` },
  ];
  return element('details', {}, element('summary', {}, word('base')), table({ caption: word('base'), columns, rows }));
}

function eligibilityTable(rows) {
  const met = (row) => element('span', { class: `county-status county-status-${row.met ? 'MET' : 'NOT_MET'}` }, word(row.met ? 'fulfilled' : 'notFulfilled'));
  return table({
    caption: word('eligibility'),
    rows,
    columns: [
      { title: word('condition'), header: true, cell: (row) => row.name },
      { title: word('required'), cell: (row) => (row.required === true ? word('sound') : row.required) },
      { title: word('stated'), cell: ({ stated }) => (typeof stated === 'boolean' ? word(stated ? 'sound' : 'notSound') : stated) },
      { title: word('met'), cell: met },
    ],
  });
}

function decisionsTable(rows) {
  return table({
    caption: word('decisions'),
    rows,
    columns: [
      { title: word('step'), header: true, cell: (row) => row.stepName },
      { title: word('decision'), cell: (row) => row.decisionName },
      { title: word('comment'), kind: 'county-text', cell: (row) => row.comment },
      { title: word('decidedBy'), cell: (row) => row.decidedBy },
      { title: word('decidedAt'), cell: (row) => row.decidedAt },
    ],
  });
}

function objectionsTable(rows) {
  return table({
    caption: word('objections'),
    rows,
    columns: [
      { title: word('objector'), kind: 'county-word', header: true, cell: (row) => (row.withheld ? word('withheld') : stacked(row.name, row.organisation, row.contact)) },
      { title: word('content'), kind: 'county-text', cell: (row) => row.content },
      { title: word('registeredAt'), kind: 'county-word', cell: (row) => stacked(shown(row.registeredAt), word('publishedOn', row.publishOn)) },
      ...(rows.some(({ rulingName }) => rulingName) ? objectionRulingColumns() : []),
    ],
  });
}

function objectionRulingColumns() {
  return [
    { title: word('ruling'), kind: 'county-word', cell: (row) => row.rulingName && stacked(row.rulingName, row.ruledBy, shown(row.ruledAt)) },
    { title: word('reason'), kind: 'county-text', cell: (row) => row.comment },
  ];
}

/** A text with others in small below it. */
function stacked(text, ...below) {
  return element('span', {}, text, below.map((line) => element('small', {}, line)));
}

function warningsTable(rows) {
  const unexplained = () => element('span', { class: 'county-status county-status-UNDETERMINED' }, word('unexplained'));
  return table({
    caption: word('warnings'),
    rows,
    columns: [
      { title: word('indicator'), kind: 'county-name', header: true, cell: (row) => row.indicatorName },
      { title: word('warning'), kind: 'county-warned', cell: (row) => row.message },
      { title: word('note'), kind: 'county-text', cell: (row) => row.note ?? unexplained() },
    ],
  });
}

function rulingsTable(rows) {
  return table({
    caption: word('rulings'),
    rows,
    columns: [
      { title: word('indicator'), header: true, cell: (row) => row.indicatorName ?? row.indicator },
      { title: word('rulingKind'), cell: (row) => row.kindName },
      { title: word('reason'), kind: 'county-text', cell: (row) => row.reason },
      { title: word('ruledBy'), cell: (row) => row.ruledBy },
      { title: word('ruledAt'), cell: (row) => row.ruledAt },
    ],
  });
}

function claimsTable(rows) {
  return table({
    caption: word('claims'),
    rows,
    columns: [
      { title: word('theme'), header: true, cell: (row) => row.themeName ?? row.theme },
      { title: word('claimSummary'), kind: 'county-text', cell: (row) => row.summary },
      { title: word('points'), kind: 'county-figure', cell: (row) => row.points },
      { title: word('comment'), kind: 'county-text', cell: (row) => row.comment },
    ],
  });
}

function claimFacts({ claim }) {
  return facts([
    [word('theme'), claim.themeName ?? claim.theme],
    [word('ceiling'), claim.ceiling],
    [word('claimSummary'), longText(claim.summary)],
  ]);
}

function reportParts(report) {
  return ['summary', 'experience']
    .filter((part) => report[part])
    .map((part) => element('details', { open: true }, element('summary', {}, word(part)), longText(report[part])));
}

function problemParts({ subject, content, reportedBy, reportedAt }) {
  return [
    facts([
      [word('subject'), subject],
      [word('reportedBy'), reportedBy],
      [word('reportedAt'), reportedAt],
    ]),
    longText(content),
  ];
}

function answerParts({ answer, answeredBy, answeredAt }) {
  if (!answer) {
    return [];
  }
  return [
    heading('answer'),
    facts([
      [word('answeredBy'), answeredBy],
      [word('answeredAt'), answeredAt],
    ]),
    longText(answer),
  ];
}
