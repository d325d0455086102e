import { applicationYear } from '../show/application-year.js';
import { countyName } from '../show/county-name.js';
import { documentsParts } from '../show/documents.js';
import { facts, table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actor } from './actor.js';
import { addressOf } from './address.js';
import { fetchCase, fetchRounds } from './api.js';
import { caseActions } from './case-actions.js';
import { roundSection } from './round-section.js';

/** One case: where it stands, what the reader may do with it now, what came of its rounds, and how it came so far. */
export async function casePage({ rest: [caseKey], me, again, entitle }) {
  const [file, rounds] = await Promise.all([fetchCase(caseKey), fetchRounds(caseKey)]);
  entitle(`${file.countyName} ${applicationYear(file)}`);
  return [
    element('p', {}, element('a', { href: addressOf('cases') }, word('backToCases'))),
    incident(file),
    element('section', { class: 'county-section-case' }, caseFacts(file)),
    ...caseActions(file, again),
    ...rounds.items.map((round) => roundSection(caseKey, round, me, again)),
    part('history', historyTable(file.history), auditLink(caseKey, me)),
    part('documents', ...documentsParts(caseKey)),
  ];
}

function incident(file) {
  return file.incident ? element('p', { class: 'alert alert-danger', role: 'alert' }, file.incident) : '';
}

function part(title, ...content) {
  return element('section', {}, element('h4', {}, word(title)), content);
}

function auditLink(caseKey, { rights }) {
  return rights.includes('read-audit') ? element('p', {}, element('a', { href: addressOf('cases', [caseKey, 'audit']) }, word('boardAudit'))) : '';
}

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
    [word('caseKey'), file.caseKey],
  ]);
}

function historyTable(rows) {
  return table({
    caption: word('history'),
    rows,
    columns: [
      { title: word('at'), kind: 'county-word', cell: (row) => row.at },
      { title: word('event'), header: true, cell: ({ stageName, stepName }) => (stageName ? word('entered', stageName) : stepName) },
      { title: word('round'), cell: ({ round }) => round && word('roundNumber', round) },
      { title: word('decision'), cell: (row) => row.decisionName },
      { title: word('comment'), kind: 'county-text', cell: (row) => row.comment },
      { title: word('officeOfThen'), cell: (row) => row.office },
      { title: word('decidedBy'), cell: actor },
    ],
  });
}
