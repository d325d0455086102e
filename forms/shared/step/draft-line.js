import { element } from '../ui/dom.js';

/**
 * The line at the foot of a form. It tells the state of the draft, and asks which text to keep if two people have written.
 *
 * @param {HTMLFormElement} form
 */
export function draftLine(form) {
  const line = element('div', { class: 'county-draft', role: 'status' });
  form.append(line);
  return {
    say: (/** @type {string} */ text) => show(line, false, text),
    warn: (/** @type {string} */ text) => show(line, true, text),
    ask: (/** @type {string} */ text, /** @type {[string, () => void][]} */ answers) =>
      show(line, true, text, ...answers.map(([name, answer]) => button(name, answer))),
  };
}

/** @param {HTMLElement} line @param {boolean} isWarning @param {...any} parts */
function show(line, isWarning, ...parts) {
  line.classList.toggle('county-draft-warning', isWarning);
  line.replaceChildren(...parts);
}

/** @param {string} name @param {() => void} answer */
function button(name, answer) {
  return element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: answer }, name);
}
