import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * The kinds of messages of which mails come. All are ticked but those that the reader silenced.
 *
 * @param {Row[]} kinds {kind, name}
 * @param {string[]} silenced
 * @returns {Control}
 */
export function mailKinds(kinds, silenced) {
  const boxes = kinds.map(({ kind, name }) => ({ name, box: element('input', { type: 'checkbox', value: kind, checked: !silenced.includes(kind) }) }));
  const group = element(
    'div',
    { class: 'county-ticks', role: 'group', 'aria-labelledby': 'county-mail-silenced' },
    boxes.map(({ box, name }) => element('label', { class: 'checkbox-inline' }, box, name)),
  );
  return {
    names: ['silenced'],
    element: element('div', { class: 'form-group' }, element('span', { id: 'county-mail-silenced', class: 'county-label' }, word('mailKinds')), group),
    read: () => ({ silenced: boxes.filter(({ box }) => !box.checked).map(({ box }) => box.value) }),
    anchor: () => group,
  };
}
