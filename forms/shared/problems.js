import { element } from './dom.js';

let count = 0;

/** Says beside an input, or a group of inputs, what is wrong with it. */
export function showProblem(anchor, text) {
  const id = `county-problem-${(count += 1)}`;
  anchor.setAttribute('aria-invalid', 'true');
  anchor.setAttribute('aria-describedby', id);
  anchor.after(element('p', { id, class: 'county-problem', role: 'alert' }, text));
}

export function clearProblems(form) {
  form.querySelectorAll('.county-problem').forEach((problem) => problem.remove());
  form.querySelectorAll('[aria-invalid]').forEach((anchor) => {
    anchor.removeAttribute('aria-invalid');
    anchor.removeAttribute('aria-describedby');
  });
}

export function goToFirstProblem(form) {
  const first = form.querySelector('[aria-invalid]');
  const input = first?.matches('input, select, textarea') ? first : first?.querySelector('input, select, textarea');
  first?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** What the server answered, in the form "field: text; field: text", taken apart. */
export function problemsIn(message) {
  return message
    .split(/; (?=[A-Za-z][\w.[\]-]*: )/)
    .map((part) => part.match(/^([A-Za-z][\w.[\]-]*): (.*)$/s))
    .filter(Boolean)
    .map(([, path, text]) => ({ path, text }));
}
