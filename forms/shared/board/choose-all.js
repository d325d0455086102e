import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** A box that ticks all boxes of a list, or none, and says whether all are ticked. @param {HTMLInputElement[]} boxes */
export function chooseAll(boxes) {
  const all = element('input', { type: 'checkbox' });
  all.addEventListener('change', () => boxes.forEach((box) => Object.assign(box, { checked: all.checked })));
  boxes.forEach((box) => box.addEventListener('change', () => Object.assign(all, { checked: boxes.every((each) => each.checked) })));
  return element('label', { class: 'checkbox-inline' }, all, word('chooseAll'));
}
