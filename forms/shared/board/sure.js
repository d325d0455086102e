import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** Asks the user to confirm. @returns {Promise<boolean>} whether the answer was yes @param {string} question @param {string} yes */
export function isSure(question, yes) {
  return new Promise((answer) => {
    const dialog = element(
      'dialog',
      { class: 'county-sure county-step', 'aria-label': question, onclose: closed },
      element(
        'form',
        { method: 'dialog' },
        element('p', {}, question),
        element('button', { class: 'btn btn-default', value: '', autofocus: true }, word('cancel')),
        element('button', { class: 'btn btn-danger', value: 'yes' }, yes),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();

    function closed() {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    }
  });
}
