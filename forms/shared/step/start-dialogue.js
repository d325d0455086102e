import { word } from '../ui/words.js';

/**
 * What the dialogue says in which a process begins, by the step that begins it: its title, and its button.
 *
 * @type {Record<string, [import('../ui/words.js').WordKey, import('../ui/words.js').WordKey]>}
 */
const WORDS = {
  'start-application': ['iApply', 'beginApplication'],
  'start-problem-report': ['iReportAProblem', 'submit'],
};

/** Tasklist has one text for all processes. @param {HTMLFormElement} form @param {string} step */
export function nameTheDialogue(form, step) {
  const dialogue = form.closest('.modal-content');
  const words = WORDS[step];
  if (dialogue && words) {
    ['.modal-title', "[ng-click='startProcessInstance()']"].forEach((place, index) => {
      dialogue.querySelectorAll(place).forEach((each) => (each.textContent = word(words[index])));
    });
  }
}
