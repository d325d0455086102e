import { evaluationSection } from '../show/evaluation.js';
import { section } from '../show/sections.js';
import { facts } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { requestReconsideration, shareExperience } from './api.js';
import { entryForm } from './entry.js';

/**
 * A round: its result, its evaluation, the claims and the experience of the county.
 *
 * @param {string} caseKey
 * @param {Row} round with its evaluation and claims, as far as the reader may see them
 * @param {Me} me
 * @param {Again} again
 */
export function roundSection(caseKey, { evaluation, claims, ...round }, me, again) {
  return element(
    'section',
    {},
    element('h4', {}, word('roundNumber', round.round)),
    roundFacts(round),
    section('claims', /** @type {any} */ ({ claims })) ?? '',
    evaluation ? evaluationDetails(evaluation) : null,
    round.confirmed && me.rights.includes('correct-figures') ? correctionLink(caseKey, round) : null,
    round.actions.includes('request-reconsideration') ? reconsideration(caseKey, round, again) : null,
    round.experience ? experienceDetails(caseKey, round, again) : null,
  );
}

/** @param {Row} round */
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

/** The folded evaluation, without the claims that stand above it. @param {Row} evaluation */
function evaluationDetails(evaluation) {
  return element(
    'details',
    {},
    element('summary', {}, word('evaluation')),
    ...evaluationSection({ evaluation, bonus: evaluation.bonus }),
    section('rulings', /** @type {any} */ (evaluation)) ?? '',
  );
}

/** @param {string} caseKey @param {Row} row */
function correctionLink(caseKey, { round, dataYear }) {
  return element('p', {}, element('a', { href: addressOf('corrections', [dataYear], { case: caseKey, round }) }, word('boardCorrections')));
}

/** @param {string} caseKey @param {Row} row @param {Again} again */
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

/** @param {string} caseKey @param {Row} round @param {Again} again */
function experienceDetails(caseKey, round, again) {
  return element(
    'details',
    { open: true },
    element('summary', {}, word('experience')),
    element('p', { class: 'county-long-text' }, round.experience),
    round.actions.includes('share-experience') ? shareButton(caseKey, round, again) : null,
  );
}

/** @param {string} caseKey @param {Row} row @param {Again} again */
function shareButton(caseKey, { round, experienceShared }, again) {
  const name = word(experienceShared ? 'unshareExperience' : 'shareExperience');
  const problem = element('p', { class: 'county-problem', role: 'alert' });
  const button = element('button', { type: 'button', id: `county-share-${round}`, class: 'btn btn-default', onclick: share }, name);
  let isSending = false;
  const hint = experienceShared ? '' : element('p', { class: 'help-block' }, word('shareExperienceHint'));
  return element('div', {}, hint, button, problem);

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
