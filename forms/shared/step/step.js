import { sayConditions } from '../editors/conditions.js';
import { shownControl, simpleControl } from '../editors/controls.js';
import { fieldsToCorrectEditor } from '../editors/fields-to-correct.js';
import { baseEditor, figuresEditor } from '../editors/figures-editor.js';
import { claimsEditor, departmentsEditor, disputedCodesEditor, rulingsEditor } from '../editors/list-editors.js';
import { DOCUMENTS_SHOWN } from '../show/documents.js';
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
import { nameTheDialogue } from './start-dialogue.js';
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

/** The step that a county can take back until its city has decided. */
const RETRACTABLE = 'prepare-application';

/**
 * Draws a step's form and submits it. The form's HTML is its layout:
 *
 * - data-section="case": the place of a section; with data-attach="plan" documents of this kind can be added
 * - data-field="comment": the place of the declared field of this name, or of several fields that one editor takes together
 *
 * A field may also have:
 *
 * - data-editor="figures": the editor that draws it; "shown" draws nothing and sends the initial value back
 * - data-options="counties": the list of the view from which its value is chosen
 * - data-initial="application.statement": the value of the view with which it begins
 * - data-max="claim.most": the value of the view that is its ceiling
 * - data-when="asksCountyGdpGrowth": the field is drawn only if the view has this value
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
    nameTheDialogue(form, sheet.step);
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
  form.addEventListener(DOCUMENTS_SHOWN, (shown) => {
    fields.attached = /** @type {CustomEvent} */ (shown).detail;
    fields.followChoices();
  });
  fields.followChoices();
  return fields;
}

/** @param {HTMLElement} place @param {string} selector @returns {HTMLElement[]} */
function elements(place, selector) {
  return [...place.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);
}

/** Whether the reader's form has the field, and the view has the value of data-when. @param {DOMStringMap} place @param {Sheet} sheet */
function isWanted({ field = '', when }, { fields, view }) {
  const has = fields.some(({ name }) => field.split(' ').includes(name));
  return has && (!when || view[when]);
}

/** Hides a heading if the reader has none of the fields below it. @param {HTMLElement} heading */
function hideAboveNothing(heading) {
  const below = heading.nextElementSibling;
  const places = below instanceof HTMLElement ? [below, ...elements(below, '[data-field]')].filter((each) => each.matches('[data-field]')) : [];
  heading.hidden = places.length > 0 && places.every((place) => place.childElementCount === 0);
}

/**
 * Names Tasklist's button that completes the task. A review has another name than a form.
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

/** A form without fields is only read, so there are no answers to check. @param {HTMLFormElement} form @param {Sheet} sheet */
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
 * Shows what the server refused, or that it did not answer. What the form itself found is already shown.
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
