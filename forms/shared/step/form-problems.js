import { clearProblem, goTo, showProblem } from '../editors/problems.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * Shows what is wrong with a form: each message beside its field and, with a link to the field, in a summary above the form. A message
 * that was found here goes when the field is right. A message of the server goes when its field changes.
 *
 * @typedef {{anchor?: any, label?: string, text: string, isTheServers?: boolean}} Problem
 */
export class FormProblems {
  /** @param {any} form @param {import('./fields.js').Fields} fields */
  constructor(form, fields) {
    this.form = form;
    this.fields = fields;
    /** @type {Problem[]} */
    this.found = [];
    this.summary = element('section', { class: 'alert alert-danger county-summary', role: 'alert', tabindex: '-1' });
    this.summary.hidden = true;
    form.prepend(this.summary);
    /** @param {Row} row */
    const followed = ({ target }) => this.follow(target);
    form.addEventListener('input', followed);
    form.addEventListener('change', followed);
  }

  /** The values of the form. If something is wrong with them, shows it and returns undefined. */
  check() {
    const { values, problems } = this.checked();
    this.show(problems);
    return problems.length ? undefined : values;
  }

  /** @param {{field?: string, message: string}[]} told by the server */
  showTold(told) {
    this.show(
      told.map(({ field, message }) => ({
        anchor: field && this.fields.controlOf(field)?.anchor(field),
        label: field && this.fields.labelOf(field),
        text: message,
        isTheServers: true,
      })),
    );
  }

  clear() {
    this.show([]);
  }

  checked() {
    /** @type {Problem[]} */
    const problems = [];
    const { values } = this.fields.check((anchor, text, label) => problems.push({ anchor, text, label }));
    return { values, problems };
  }

  /** @param {Problem[]} problems */
  show(problems) {
    this.put(problems);
    if (problems.length) {
      this.summary.scrollIntoView({ block: 'nearest' });
      this.summary.focus({ preventScroll: true });
    }
  }

  /** @param {any} target */
  follow(target) {
    if (this.found.length === 0) {
      return;
    }
    const now = new Map(this.checked().problems.map(({ anchor, text }) => [anchor, text]));
    const left = this.found
      .filter(({ anchor, isTheServers }) => (isTheServers ? anchor && !anchor.contains(target) : now.has(anchor)))
      .map((problem) => (problem.isTheServers ? problem : { ...problem, text: now.get(problem.anchor) ?? '' }));
    if (JSON.stringify(left.map(({ text }) => text)) !== JSON.stringify(this.found.map(({ text }) => text))) {
      this.put(left);
    }
  }

  /** @param {Problem[]} problems */
  put(problems) {
    this.found.forEach(({ anchor }) => anchor && clearProblem(anchor));
    problems.toReversed().forEach(({ anchor, text }) => anchor && showProblem(anchor, text));
    this.found = problems;
    this.summary.hidden = problems.length === 0;
    this.summary.replaceChildren(
      element('h4', {}, problems.some(({ anchor }) => anchor) ? word('toCorrect', problems.length) : word('notSubmitted')),
      element('ul', {}, problems.map((problem) => element('li', {}, line(problem)))),
    );
  }
}

/** @param {Problem} problem */
function line({ anchor, label = anchor && labelOf(anchor), text }) {
  const told = label ? `${label}${word('colon')}${text}` : text;
  return anchor ? element('a', { href: '#', onclick: (/** @type {Event} */ event) => followLink(event, anchor) }, told) : told;
}

/** @param {Event} event @param {any} anchor */
function followLink(event, anchor) {
  event.preventDefault();
  goTo(anchor);
}

/** @param {any} anchor */
function labelOf(anchor) {
  const named = anchor.getAttribute('aria-label') ?? anchor.labels?.[0]?.textContent;
  return named ?? anchor.closest('.form-group')?.querySelector('label, .county-label')?.textContent;
}
