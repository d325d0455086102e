import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * Shows the answers of a form once more, in words, before they are sent, because a submitted task cannot be taken back. The inputs stay
 * as they are, so that going back loses nothing.
 */
export class CheckAnswers {
  /**
   * @param {HTMLFormElement} form
   * @param {any} button the text node of the button that submits
   * @param {string} hint whether the submission can be taken back
   */
  constructor(form, button, hint) {
    this.form = form;
    this.button = button;
    this.hint = hint;
    this.place = element('section', { class: 'county-answers', 'aria-live': 'polite' });
    this.place.hidden = true;
    this.form.append(this.place);
    this.form.addEventListener('keydown', (/** @type {KeyboardEvent} */ { key }) => key === 'Escape' && this.isOpen && this.back());
  }

  get isOpen() {
    return !this.place.hidden;
  }

  /** @param {import('./fields.js').Fields} fields @param {any} values */
  open(fields, values) {
    this.place.replaceChildren(
      element('h4', { tabindex: '-1' }, word('checkAnswers')),
      element('p', {}, this.hint),
      unchanged(fields.unchanged()),
      ...fields.answers(values).map(answer),
      element('button', { type: 'button', class: 'btn btn-default', onclick: () => this.back() }, word('backToForm')),
    );
    this.former = this.button?.nodeValue;
    this.show(true, word('confirmSubmit'));
    this.place.querySelector('h4')?.focus();
    this.place.scrollIntoView({ block: 'start' });
  }

  /** Goes back to the form as it was left. */
  back() {
    this.show(false, this.former);
    /** @type {HTMLElement | null} */
    const first = this.form.querySelector('input:not([type=file]), select, textarea');
    first?.focus();
  }

  /** @param {boolean} isOpen @param {string | undefined} name of the button */
  show(isOpen, name) {
    this.place.hidden = !isOpen;
    this.form.classList.toggle('county-checking', isOpen);
    if (this.button) {
      this.button.nodeValue = name;
    }
  }
}

/** @param {string[]} labels */
function unchanged(labels) {
  return labels.length ? element('p', { class: 'alert alert-warning' }, word('notChanged', labels.join(word('separator')))) : '';
}

/** @param {Answer} given */
function answer({ label, text, table: rows }) {
  return rows
    ? element('div', {}, element('span', { class: 'county-label' }, label), table(rows))
    : element('dl', {}, element('dt', {}, label), element('dd', {}, text ?? word('nothingGiven')));
}
