import { element } from '../ui/dom.js';

let count = 0;

/** Says beside an input, or a group of inputs, what is wrong with it. @param {any} anchor @param {string} text */
export function showProblem(anchor, text) {
  const id = `county-problem-${(count += 1)}`;
  anchor.setAttribute('aria-invalid', 'true');
  anchor.setAttribute('aria-describedby', id);
  anchor.after(element('p', { id, class: 'county-problem', role: 'alert' }, text));
}

/** @param {HTMLFormElement} form */
export function clearProblems(form) {
  form.querySelectorAll('[aria-invalid]').forEach(clearProblem);
}

/** Removes every problem of an anchor. They stand after it, one below the other. @param {any} anchor */
export function clearProblem(anchor) {
  while (anchor.nextElementSibling?.matches('.county-problem')) {
    anchor.nextElementSibling.remove();
  }
  anchor.removeAttribute('aria-invalid');
  anchor.removeAttribute('aria-describedby');
}

/** @param {HTMLFormElement} form */
export function goToFirstProblem(form) {
  const first = form.querySelector('[aria-invalid]');
  if (first) {
    goTo(first);
  }
}

/** Goes to an input, or to the first one of a group. @param {any} anchor */
export function goTo(anchor) {
  const input = anchor.matches('input, select, textarea') ? anchor : anchor.querySelector('input, select, textarea');
  anchor.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
