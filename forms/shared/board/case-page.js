import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { documentsParts } from '../show/documents.js';
import { comment } from '../show/sections/decisions.js';
import { facts, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actor } from './actor.js';
import { addressOf } from './address.js';
import { fetchApplication, fetchCase, fetchClaims, fetchNoticesOf, fetchPapers, fetchReceipts, fetchRound, fetchRounds, fetchTasks } from './api.js';
import { caseActions } from './case-actions.js';
import { figuresPart } from './case-figures.js';
import { applicationPart, noticesPart } from './case-record.js';
import { wayParts } from './case-way.js';
import { casesAsLeft } from './cases-page.js';
import { download, downloads } from './download.js';
import { isOwnCase, outlookPart } from './outlook-part.js';
import { papersParts } from './papers.js';
import { receiptsTable } from './receipts.js';
import { roundSection } from './round-section.js';

/** The page of one case: its stage, its open tasks, the reader's actions, the results of its rounds and its history. @param {Page} page */
export async function casePage({ rest: [caseKey], me, again, entitle }) {
  const [file, tasks, rounds, papers, receipts, application, notices] = await Promise.all(
    [fetchCase, fetchTasks, fetchRounds, fetchPapers, fetchReceipts, fetchApplication, fetchNoticesOf].map((fetched) => fetched(caseKey)),
  );
  const shownRounds = await Promise.all(rounds.items.map((/** @type {Row} */ round) => withItsResult(caseKey, round)));
  entitle(`${file.countyName} ${applicationYear(file)}`);
  return [
    element('p', { class: 'county-page-line' }, element('a', { href: casesAsLeft() }, word('backToCases')), printButton()),
    incident(file),
    element('section', {}, ...wayParts(file, tasks.items, again).filter(Boolean), workbookOf('tasks')),
    element('section', { class: 'county-section-case' }, caseFacts(file)),
    ...caseActions(file, again),
    applicationPart(application, workbookOf('application')),
    noticesPart(notices, workbookOf('notices')),
    isOwnCase(file, me) ? await outlookPart(caseKey, again) : null,
    ...shownRounds.map((round) => roundSection(caseKey, round, me, again)),
    figuresPart(shownRounds.map(({ evaluation }) => evaluation).filter(Boolean)),
    rounds.items.length ? downloads(download(`cases/${caseKey}/assessments.xlsx`)) : '',
    part('papers', ...papersParts(caseKey, papers)),
    part('history', historyTable(file.history), downloads(download(`cases/${caseKey}.xlsx`)), auditLink(caseKey, me)),
    part('receipts', receiptsTable(receipts.items), workbookOf('receipts')),
    part('documents', ...documentsParts(caseKey), workbookOf('documents')),
  ];

  /** @param {string} list */
  function workbookOf(list) {
    return downloads(download(`cases/${caseKey}/${list}.xlsx`));
  }
}

/** Adds evaluation and claims to a round. Both are missing as long as the reader may not see its result. @param {string} caseKey @param {Row} round @returns {Promise<Row>} */
async function withItsResult(caseKey, round) {
  const [evaluation, claims] = await Promise.all([fetchRound(caseKey, round.round), fetchClaims(caseKey, round.round)]).catch(() => [null, null]);
  return { ...round, evaluation, claims: claims?.items ?? [] };
}

/** @param {Row} file */
function incident(file) {
  return file.incident ? element('p', { class: 'alert alert-danger', role: 'alert' }, file.incident) : '';
}

function printButton() {
  return element('button', { type: 'button', class: 'btn btn-default', onclick: () => window.print() }, word('print'));
}

/** @param {import('../ui/words.js').WordKey} title @param {...any} content */
function part(title, ...content) {
  return element('section', {}, element('h4', {}, word(title)), content);
}

/** @param {string} caseKey @param {Me} me */
function auditLink(caseKey, { rights }) {
  return rights.includes('read-audit') ? element('p', {}, element('a', { href: addressOf('cases', [caseKey, 'audit']) }, word('boardAudit'))) : '';
}

/** @param {Row} file */
function caseFacts(file) {
  return facts([
    [word('programme'), file.programme],
    [word('honour'), file.honour],
    [word('county'), countyName(file)],
    [word('city'), file.cityName],
    [word('applicationYear'), applicationYear(file)],
    [word('stage'), file.stageName],
    [word('consentYear'), file.consentYear],
    [word('openedAt'), file.openedAt],
    [word('importedAt'), file.importedAt],
    [word('caseKey'), file.caseKey],
  ]);
}

/** @param {Row[]} rows */
function historyTable(rows) {
  return table({
    caption: word('history'),
    rows,
    columns: [
      { title: word('at'), kind: 'county-word', cell: (row) => row.at },
      { title: word('event'), header: true, cell: ({ stageName, stepName }) => (stageName ? word('entered', stageName) : stepName) },
      ...(rows.some(({ recordedLater }) => recordedLater) ? [{ title: word('recordedLater'), cell: (/** @type {Row} */ row) => (row.recordedLater ? word('recordedLater') : '') }] : []),
      { title: word('round'), cell: ({ round }) => round && word('roundNumber', round) },
      { title: word('decision'), cell: (row) => row.decisionName },
      { title: word('comment'), kind: 'county-text', cell: comment },
      { title: word('officeOfThen'), cell: (row) => row.office },
      { title: word('decidedBy'), cell: actor },
    ],
  });
}
