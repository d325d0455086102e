import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** Tasklist keeps what is searched for in its address, in its own terms. */
const PARAMETER = 'searchQuery';
const UNTIL_TYPED_IN_MILLISECONDS = 400;

/** One box above the list of tasks: whoever writes a county, a year, a stage or a step there sees its tasks. */
export const taskSearch = {
  id: 'demonstration-county-task-search',
  pluginPoint: 'tasklist.list',
  priority: 200,
  /** @param {HTMLElement} node */
  render(node) {
    let waiting = 0;
    const input = element('input', {
      type: 'search',
      id: 'county-task-search',
      class: 'form-control',
      value: searched(),
      oninput: () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => search(input.value.trim()), UNTIL_TYPED_IN_MILLISECONDS);
      },
      onkeydown: (/** @type {Event} */ event) => event.stopPropagation(),
    });
    node.append(
      element('div', { class: 'county-task-search' }, element('label', { for: 'county-task-search' }, word('findTask')), input),
    );
  },
};

/** The server takes the text for a part of a name, a county, a city, a stage or a step, in either language. @param {string} text */
function search(text) {
  const query = text ? [{ type: 'name', operator: 'Like', value: `%${text}%`, name: '' }] : [];
  const [route, rest = ''] = location.hash.split('?');
  const all = new URLSearchParams(rest);
  all.delete('page');
  all.set(PARAMETER, JSON.stringify(query));
  location.hash = `${route}?${all}`;
}

/** What the address says is searched for. */
function searched() {
  const query = new URLSearchParams(location.hash.split('?')[1]).get(PARAMETER);
  try {
    return String(JSON.parse(query ?? '[]')[0]?.value ?? '').replaceAll('%', '');
  } catch {
    return '';
  }
}
