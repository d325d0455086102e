import { evaluationSection } from '../show/evaluation.js';
import { section } from '../show/sections.js';
import { facts } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { fetchRound, requestReconsideration, shareExperience } from './api.js';
import { entryForm } from './entry.js';

/** A round: what came of it, the evaluation for whoever wants to see it, and what the county learnt. */
export function roundSection(caseKey, round, me, again) {
  return element(
    'section',
    {},
    element('h4', {}, word('roundNumber', round.round)),
    roundFacts(round),
    evaluationDetails(caseKey, round.round),
    round.confirmed && me.rights.includes('correct-figures') ? correctionLink(caseKey, round) : null,
    round.actions.includes('request-reconsideration') ? reconsideration(caseKey, round, again) : null,
    round.experience ? experienceDetails(caseKey, round, again) : null,
  );
}

function roundFacts(round) {
  return facts([
    [word('dataYear'), round.dataYear],
    [word('conclusion'), word(round.passed ? 'passed' : 'failed') + (round.provisional ? word('provisional') : '')],
    [word('score'), round.score],
    [word('grade'), round.gradeName],
    [word('resultState'), word(round.confirmed ? 'resultConfirmed' : 'resultOpen')],
    [word('experienceState'), round.confirmed && round.experience ? word(round.experienceShared ? 'experienceShared' : 'experienceNotShared') : null],
  ]);
}

function evaluationDetails(caseKey, round) {
  const details = element('details', { ontoggle: draw }, element('summary', {}, word('evaluation')));
  return details;

  async function draw() {
    if (!details.open || details.children.length > 1) {
      return;
    }
    const place = element('div', {}, word('loading'));
    details.append(place);
    try {
      const evaluation = await fetchRound(caseKey, round);
      place.replaceChildren(...evaluationSection({ evaluation, bonus: evaluation.bonus }), section('rulings', evaluation) ?? '');
    } catch ({ message }) {
      place.replaceChildren(element('p', { class: 'county-problem', role: 'alert' }, message));
    }
  }
}

function correctionLink(caseKey, { round, dataYear }) {
  return element('p', {}, element('a', { href: addressOf('corrections', [dataYear], { case: caseKey, round }) }, word('boardCorrections')));
}

function reconsideration(caseKey, { round, lastDays, maxLengths }, again) {
  const action = 'request-reconsideration';
  const max = maxLengths[action];
  const title = word('requestReconsideration');
  return element(
    'details',
    { class: 'county-action' },
    element('summary', {}, title),
    element('p', { class: 'help-block' }, lastDays[action] ? word('requestReconsiderationUntil', lastDays[action]) : word('requestReconsiderationAnyTime')),
    entryForm({
      name: `reconsideration-${round}`,
      fields: [{ name: 'reason', type: 'text', label: word('reason'), maxLength: max.reason }],
      action: title,
      send: ({ reason }) => requestReconsideration(caseKey, round, reason),
      done: () => again(word('actionDone', title)),
    }),
  );
}

function experienceDetails(caseKey, round, again) {
  return element(
    'details',
    { open: true },
    element('summary', {}, word('experience')),
    element('p', { class: 'county-long-text' }, round.experience),
    round.actions.includes('share-experience') ? shareButton(caseKey, round, again) : null,
  );
}

function shareButton(caseKey, { round, experienceShared }, again) {
  const name = word(experienceShared ? 'unshareExperience' : 'shareExperience');
  const problem = element('p', { class: 'county-problem', role: 'alert' });
  const button = element('button', { type: 'button', id: `county-share-${round}`, class: 'btn btn-default', onclick: share }, name);
  let isSending = false;
  return element('div', {}, button, problem);

  async function share() {
    if (isSending) {
      return;
    }
    isSending = true;
    try {
      await shareExperience(caseKey, round, !experienceShared);
      await again(word('actionDone', name));
    } catch ({ message }) {
      problem.textContent = message;
    } finally {
      isSending = false;
    }
  }
}
