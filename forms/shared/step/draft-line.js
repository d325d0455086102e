import { element } from '../ui/dom.js';

/** The line at the foot of a form that tells what has become of the draft, and asks where two people have written. */
export function draftLine(form) {
  const line = element('div', { class: 'county-draft', role: 'status' });
  form.append(line);
  return {
    say: (text) => show(line, false, text),
    warn: (text) => show(line, true, text),
    ask: (text, answers) => show(line, true, text, ...answers.map(([name, answer]) => button(name, answer))),
  };
}

function show(line, isWarning, ...parts) {
  line.classList.toggle('county-draft-warning', isWarning);
  line.replaceChildren(...parts);
}

function button(name, answer) {
  return element('button', { type: 'button', class: 'btn btn-default btn-xs', onclick: answer }, name);
}
