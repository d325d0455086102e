import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go, place } from './address.js';
import { Board } from './board.js';

/** @type {Board | undefined} */
let board;

/** The entry of Tasklist's navigation that opens the board. Tasklist draws it while somebody is logged in. */
export const boardButton = {
  id: 'demonstration-county-board',
  pluginPoint: 'tasklist.navbar.action',
  priority: 2,
  /** @param {HTMLElement} node */
  render(node) {
    const icon = element('span', { class: 'glyphicon glyphicon-folder-open' });
    const attributes = { type: 'button', class: 'county-navigation', 'aria-haspopup': 'dialog', onclick: open };
    node.append(element('button', attributes, icon, ` ${word('board')}`));
    board?.detach();
    board = new Board();
    board.attach();
  },
  unmount() {
    board?.detach();
    board = undefined;
  },
};

function open() {
  if (!place()) {
    go('home');
  }
}
