import { shownControl, simpleControl } from '../editors/controls.js';
import { baseEditor, figuresEditor } from '../editors/figures-editor.js';
import { claimsEditor, departmentsEditor, disputedCodesEditor, rulingsEditor } from '../editors/list-editors.js';
import { section } from '../show/sections.js';
import { element } from '../ui/dom.js';
import { fetchSheet } from '../ui/server.js';
import { word } from '../ui/words.js';
import { keepDraft } from './drafts.js';
import { Fields } from './fields.js';
import { FormProblems } from './form-problems.js';
import { openForm } from './open-form.js';
import { isTold, sendByOurselves, tellNoMore } from './sending.js';

export const EDITORS = {
  base: baseEditor,
  figures: figuresEditor,
  codes: disputedCodesEditor,
  departments: departmentsEditor,
  claims: claimsEditor,
  rulings: rulingsEditor,
  shown: shownControl,
};

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

/**
 * Draws a step's form and submits it. The form's HTML is its layout and says where things stand:
 *
 * - data-section="case": a section of what the step shows; with data-attach="plan" documents of this kind can be added
 * - data-field="comment": the declared field of this name, several of them where one editor takes them together; with
 *   data-editor="figures" for a table, data-options="counties" for a choice out of the view, data-initial="application.statement"
 *   for a value out of the view to begin with, data-max="claim.most" for a ceiling out of it, and data-when="asksCountyGdpGrowth"
 *   where the view must ask for it; data-editor="shown" sends that value back as it was shown
 */
export async function step(camForm, scope) {
  const form = camForm.formElement[0];
  const draft = keepDraft(camForm, form, scope);
  /** @type {FormProblems | undefined} */
  let problems;
  sendByOurselves(camForm, scope);
  camForm.on('submit', () => submit(camForm, problems));
  camForm.on('submit-failed', (_, [failure]) => problems && explain(failure, problems, scope));
  const loading = element('p', { class: 'county-loading', role: 'status' }, word('loading'));
  form.prepend(loading);
  try {
    const sheet = await fetchSheet(camForm);
    problems = new FormProblems(form, draw(form, sheet));
    if (sheet.against) {
      form.prepend(element('p', { class: 'alert alert-warning', role: 'alert' }, sheet.against));
    } else if (camForm.taskId) {
      openForm(scope);
    }
    draft?.open(sheet.draft);
  } catch (failure) {
    form.prepend(element('p', { class: 'alert alert-danger', role: 'alert' }, word('notLoaded', failure.message)));
  } finally {
    loading.remove();
  }
}

function draw(form, sheet) {
  form.querySelectorAll('[data-section]').forEach((place) => {
    place.replaceChildren(...[section(place.dataset.section, sheet.view, place.dataset)].filter(Boolean));
  });
  const placed = [...form.querySelectorAll('[data-field]')].filter(({ dataset }) => isWanted(dataset, sheet));
  const controls = placed.map((place) => {
    const control = controlFor(place, sheet, form);
    place.replaceChildren(control.element);
    return control;
  });
  form.querySelectorAll(':scope > h4').forEach(hideAboveNothing);
  const fields = new Fields(sheet.fields, controls, sheet.view.wanted);
  nameTheButton(sheet.fields.some(({ name }) => name === 'decision') ? 'submitReview' : 'submit');
  form.addEventListener('change', () => fields.followChoices());
  fields.followChoices();
  return fields;
}

/** Whether the reader has the field, and the view asks for it where it must. */
function isWanted({ field, when }, { fields, view }) {
  const has = fields.some(({ name }) => field.split(' ').includes(name));
  return has && (!when || view[when]);
}

/** A heading above fields of which the reader has none says nothing. */
function hideAboveNothing(heading) {
  const below = heading.nextElementSibling;
  const places = [below, ...below.querySelectorAll('[data-field]')].filter((each) => each.matches('[data-field]'));
  heading.hidden = places.length > 0 && places.every((place) => place.childElementCount === 0);
}

/** Tasklist's button that completes the task: a review is submitted by another word than a form. */
function nameTheButton(name) {
  const button = document.querySelector('[ng-click="complete()"]');
  const text = [...(button?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  if (text) {
    text.nodeValue = word(name);
  }
}

function controlFor({ dataset }, { fields, view }, form) {
  const field = fields.find(({ name }) => name === dataset.field.split(' ')[0]);
  const initial = inView(view, dataset.initial);
  const editor = EDITORS[dataset.editor];
  const max = inView(view, dataset.max) ?? field.max;
  return editor ? editor({ field, view, form, initial }) : simpleControl({ ...field, max }, initial, view[dataset.options]);
}

/** @param path such as application.statement; undefined for nothing */
function inView(view, path) {
  return path?.split('.').reduce((value, key) => value?.[key], view);
}

/** @param {FormProblems | undefined} problems of the form; undefined while it is not there yet */
function submit(camForm, problems) {
  const values = problems?.check();
  if (!problems || !values) {
    camForm.submitPrevented = true;
    return;
  }
  for (const { name, type } of problems.fields.declared.filter(({ name }) => values[name] !== undefined)) {
    camForm.variableManager.createVariable({ name, type: VARIABLE_TYPES[type], value: values[name] });
  }
}

/** Says what the server refused, or that nobody answered; what was found here is told already. */
function explain(failure, problems, scope) {
  if (isTold(failure)) {
    return;
  }
  problems.showTold(failure.errors?.length ? failure.errors : [{ message: failure.status ? failure.message : word('notSent', failure.message) }]);
  tellNoMore(failure, scope);
}
