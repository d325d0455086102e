import { sayConditions } from '../editors/conditions.js';
import { shownControl, simpleControl } from '../editors/controls.js';
import { fieldsToCorrectEditor } from '../editors/fields-to-correct.js';
import { baseEditor, figuresEditor } from '../editors/figures-editor.js';
import { claimsEditor, departmentsEditor, disputedCodesEditor, rulingsEditor } from '../editors/list-editors.js';
import { section } from '../show/sections.js';
import { element } from '../ui/dom.js';
import { fetchSheet } from '../ui/server.js';
import { word } from '../ui/words.js';
import { sayNoMore } from './beside-the-list.js';
import { CheckAnswers } from './check-answers.js';
import { keepDraft } from './drafts.js';
import { Fields } from './fields.js';
import { FormProblems } from './form-problems.js';
import { handlingOf } from './handling.js';
import { heading } from './heading.js';
import { foldTheLists } from './more-room.js';
import { openForm } from './open-form.js';
import { isTold, sendByOurselves, tellNoMore } from './sending.js';
import { markToCorrect } from './to-correct.js';

/** @type {Record<string, (asked: {field: Field, view: View, form: HTMLFormElement, taskId: string | undefined, initial: any}) => Control>} */
export const EDITORS = {
  base: baseEditor,
  figures: figuresEditor,
  codes: disputedCodesEditor,
  departments: departmentsEditor,
  claims: claimsEditor,
  rulings: rulingsEditor,
  toCorrect: fieldsToCorrectEditor,
  shown: shownControl,
};

/** @type {Record<string, string>} */
const VARIABLE_TYPES = {
  text: 'String',
  whole: 'Long',
  decimal: 'Double',
  flag: 'Boolean',
  date: 'String',
  choice: 'String',
  object: 'Json',
  list: 'Json',
};

/** What a county can take back for as long as its city has not decided. */
const RETRACTABLE = 'prepare-application';

/**
 * Draws a step's form and submits it. The form's HTML is its layout and says where things stand:
 *
 * - data-section="case": a section of what the step shows; with data-attach="plan" documents of this kind can be added
 * - data-field="comment": the declared field of this name, several of them where one editor takes them together; with
 *   data-editor="figures" for a table, data-options="counties" for a choice out of the view, data-initial="application.statement"
 *   for a value out of the view to begin with, data-max="claim.most" for a ceiling out of it, and data-when="asksCountyGdpGrowth"
 *   where the view must ask for it; data-editor="shown" sends that value back as it was shown
 *
 * @param {CamForm} camForm
 * @param {Scope} scope
 */
export async function step(camForm, scope) {
  const form = camForm.formElement[0];
  const draft = keepDraft(camForm, form, scope);
  /** @type {FormProblems | undefined} */
  let problems;
  /** @type {CheckAnswers | undefined} */
  let checking;
  sendByOurselves(camForm, scope);
  camForm.on('submit', () => submit(camForm, problems, checking));
  camForm.on('submit-failed', (_, [failure]) => problems && explain(failure, problems, scope, checking));
  sayNoMore();
  const loading = element('p', { class: 'county-loading', role: 'status' }, word('loading'));
  form.prepend(loading);
  try {
    const sheet = await fetchSheet(camForm);
    problems = new FormProblems(form, draw(form, sheet, camForm.taskId ?? undefined));
    form.prepend(heading(sheet, scope.$root.authentication?.name));
    if (sheet.against) {
      form.prepend(element('p', { class: 'alert alert-warning', role: 'alert' }, sheet.against));
    } else if (camForm.taskId) {
      openForm(scope);
      foldTheLists(scope);
      form.querySelector('.county-heading').append(handlingOf(camForm.taskId, scope.$root.authentication?.name));
      checking = checkFor(form, sheet);
    }
    draft?.open(sheet.draft);
  } catch (failure) {
    form.prepend(element('p', { class: 'alert alert-danger', role: 'alert' }, word('notLoaded', failure.message)));
  } finally {
    loading.remove();
  }
}

/** @param {HTMLFormElement} form @param {Sheet} sheet @param {string | undefined} taskId */
function draw(form, sheet, taskId) {
  elements(form, '[data-section]').forEach((place) => {
    const drawn = section(place.dataset.section ?? '', sheet.view, place.dataset);
    place.replaceChildren(...(drawn ? [drawn] : []));
  });
  const placed = elements(form, '[data-field]').filter(({ dataset }) => isWanted(dataset, sheet));
  const controls = placed.map((place) => {
    const control = controlFor(place, sheet, form, taskId);
    place.replaceChildren(control.element);
    return control;
  });
  elements(form, ':scope > h4').forEach(hideAboveNothing);
  const fields = new Fields(sheet.fields, controls, sheet.view.wanted);
  nameTheButton(sheet.fields.some(({ name }) => name === 'decision') ? 'submitReview' : 'submit');
  sayConditions(form, sheet.view.conditions ?? [], fields);
  markToCorrect(form, sheet.view.toCorrect ?? [], fields);
  form.addEventListener('change', () => fields.followChoices());
  fields.followChoices();
  return fields;
}

/** @param {HTMLElement} place @param {string} selector @returns {HTMLElement[]} */
function elements(place, selector) {
  return [...place.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);
}

/** Whether the reader has the field, and the view asks for it where it must. @param {DOMStringMap} place @param {Sheet} sheet */
function isWanted({ field = '', when }, { fields, view }) {
  const has = fields.some(({ name }) => field.split(' ').includes(name));
  return has && (!when || view[when]);
}

/** A heading above fields of which the reader has none says nothing. @param {HTMLElement} heading */
function hideAboveNothing(heading) {
  const below = heading.nextElementSibling;
  const places = below instanceof HTMLElement ? [below, ...elements(below, '[data-field]')].filter((each) => each.matches('[data-field]')) : [];
  heading.hidden = places.length > 0 && places.every((place) => place.childElementCount === 0);
}

/**
 * Tasklist's button that completes the task: a review is submitted by another word than a form.
 *
 * @param {import('../ui/words.js').WordKey} name
 */
function nameTheButton(name) {
  const text = textOfTheButton();
  if (text) {
    text.nodeValue = word(name);
  }
}

function textOfTheButton() {
  const button = document.querySelector('[ng-click="complete()"]');
  return [...(button?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

/** Whoever has only to read something has no answers to check. @param {HTMLFormElement} form @param {Sheet} sheet */
function checkFor(form, { step: key, fields }) {
  return fields.length ? new CheckAnswers(form, textOfTheButton(), word(key === RETRACTABLE ? 'checkRetractable' : 'checkFinal')) : undefined;
}

/** @param {HTMLElement} place @param {Sheet} sheet @param {HTMLFormElement} form @param {string | undefined} taskId */
function controlFor({ dataset }, { fields, view }, form, taskId) {
  const [name] = (dataset.field ?? '').split(' ');
  const field = /** @type {Field} */ (fields.find((each) => each.name === name));
  const initial = inView(view, dataset.initial);
  const editor = EDITORS[dataset.editor ?? ''];
  const max = inView(view, dataset.max) ?? field.max;
  return editor ? editor({ field, view, form, taskId, initial }) : simpleControl({ ...field, max }, initial, view[dataset.options ?? '']);
}

/** @param {View} view @param {string | undefined} path such as application.statement; undefined for nothing @returns {any} */
function inView(view, path) {
  return path?.split('.').reduce((/** @type {any} */ value, key) => value?.[key], view);
}

/**
 * @param {CamForm} camForm
 * @param {FormProblems | undefined} problems of the form; undefined while it is not there yet
 * @param {CheckAnswers | undefined} checking where the answers are shown once more before they are sent
 */
function submit(camForm, problems, checking) {
  const values = problems?.check();
  if (!problems || !values) {
    camForm.submitPrevented = true;
    return;
  }
  if (checking && !checking.isOpen) {
    camForm.submitPrevented = true;
    checking.open(problems.fields, values);
    return;
  }
  for (const { name, type } of problems.fields.declared.filter(({ name }) => values[name] !== undefined)) {
    camForm.variableManager.createVariable({ name, type: VARIABLE_TYPES[type], value: values[name] });
  }
}

/**
 * Says what the server refused, or that nobody answered; what was found here is told already.
 *
 * @param {Failure} failure
 * @param {FormProblems} problems
 * @param {Scope} scope
 * @param {CheckAnswers | undefined} checking
 */
function explain(failure, problems, scope, checking) {
  if (isTold(failure)) {
    return;
  }
  if (failure.errors?.length && checking?.isOpen) {
    checking.back();
  }
  problems.showTold(failure.errors?.length ? failure.errors : [{ message: failure.status ? failure.message : word('notSent', failure.message) }]);
  tellNoMore(failure, scope);
}
