import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * Draws a part of Cockpit: says that it is being read, then shows it, or what went wrong.
 *
 * @param {HTMLElement} node
 * @param {() => Promise<any[]>} draw
 */
export async function drawPart(node, draw) {
  const part = element('div', { class: 'county-step county-cockpit' }, element('p', { role: 'status' }, word('loading')));
  node.replaceChildren(part);
  const content = await draw().catch(({ message }) => [element('p', { class: 'alert alert-danger', role: 'alert' }, message)]);
  part.replaceChildren(...content.filter(Boolean));
}
