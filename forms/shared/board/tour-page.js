import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { fetchSheet, logInAs, saveDraft } from '../ui/server.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { fetchMe, fetchTour } from './api.js';
import { milestone } from './case-way.js';
import { forward } from './clock-page.js';
import { hintOf } from './tour-hints.js';

const ADMINISTRATOR = 'admin';
const MOST_TRIES = 3;

/**
 * The guided tour of a demonstration: where its case is, and what is to be done now, by whom, with what.
 *
 * @typedef {Row & {way: Row[], tasks: Row[]}} Tour
 */

/** @param {Page} page */
export async function tourPage({ me, again }) {
  const tour = /** @type {Tour} */ (await fetchTour());
  return [
    element('p', { class: 'help-block' }, word('tourHint', tour.countyName, tour.password)),
    element('ol', { class: 'county-way', 'aria-label': word('way') }, tour.way.map(milestone)),
    tour.caseKey && me.rights.includes('see-cases')
      ? element('p', {}, element('a', { href: addressOf('cases', [tour.caseKey]) }, word('caseOfTour', tour.countyName)))
      : null,
    ...now(tour, me, again),
  ];
}

/** @param {Tour} tour @param {Me} me @param {Again} again */
function now(tour, me, again) {
  if (tour.designated) {
    return [element('p', { class: 'alert alert-success' }, word('tourOver', tour.countyName))];
  }
  if (!tour.caseKey) {
    return tasksList([{ ...startOf(tour), values: {} }], tour, me);
  }
  if (tour.tasks.length) {
    return tasksList(tour.tasks, tour, me);
  }
  const waits = [element('h4', {}, word('tourNow')), element('p', {}, word('tourWaits', shown(tour.next?.at), tour.next?.what))];
  return me.rights.includes('move-clock') && tour.next ? [...waits, forward(tour.next, again)] : [...waits, switchTo(ADMINISTRATOR, tour)];
}

/** @param {Tour} tour @returns {Row} */
function startOf({ account, countyName }) {
  return { step: 'start-application', stepName: word('iApply'), officeName: countyName, account };
}

/** @param {Row[]} tasks @param {Tour} tour @param {Me} me */
function tasksList(tasks, tour, me) {
  return [element('h4', {}, word('tourNow')), element('ol', { class: 'county-tour' }, tasks.map((task) => element('li', {}, ...taskParts(task, tour, me))))];
}

/** @param {Row} task @param {Tour} tour @param {Me} me */
function taskParts(task, tour, me) {
  return [
    element('strong', {}, task.stepName),
    ' ',
    element('span', {}, word('byWhom', task.officeName, task.account)),
    element('p', {}, hintOf(task.step, task.values)),
    task.account === me.account ? open(task) : switchTo(task.account, tour),
  ];
}

/** Opens what is to be done, with what may be entered typed in already. @param {Row} task */
function open({ taskId, step, values, stepName }) {
  if (!taskId) {
    const address = step === 'start-application' ? '#/?processStart=true' : addressOf('references');
    return element('a', { class: 'btn btn-primary', href: address }, word('openStep', stepName));
  }
  const act = async () => {
    const { draft } = await fetchSheet(/** @type {any} */ ({ taskId }));
    if (!draft && Object.keys(values).length) {
      await saveDraft(taskId, values, 0);
    }
    location.hash = `#/?task=${encodeURIComponent(taskId)}`;
  };
  return actingButton({ label: word('openStep', stepName), kind: 'btn-primary', act });
}

/** Logs in as another account, and comes back to this page. @param {string} account @param {Tour} tour */
function switchTo(account, { password }) {
  const act = async () => {
    for (let tries = 0; tries < MOST_TRIES && !(await isLoggedInAs(account)); tries++) {
      window.stop();
      await logInAs(account, password);
    }
    location.reload();
  };
  return actingButton({ label: word('switchTo', account), kind: 'btn-default', act });
}

/** Whether the new session holds: the answer to a request that was under way with the old one may have replaced it. @param {string} account */
async function isLoggedInAs(account) {
  const me = await fetchMe().catch(() => null);
  return me?.account === account;
}
