import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** The parameter of the address in which Tasklist keeps its search. */
const PARAMETER = 'searchQuery';
const UNTIL_TYPED_IN_MILLISECONDS = 400;

/** A box above the list of tasks. It finds tasks by their county, year, stage or step. */
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

/** The server looks for the text in the names of tasks, counties, cities, stages and steps, in either language. @param {string} text */
function search(text) {
  const query = text ? [{ type: 'name', operator: 'Like', value: `%${text}%`, name: '' }] : [];
  const [route, rest = ''] = location.hash.split('?');
  const all = new URLSearchParams(rest);
  all.delete('page');
  all.set(PARAMETER, JSON.stringify(query));
  location.hash = `${route}?${all}`;
}

/** The text for which the address searches. */
function searched() {
  const query = new URLSearchParams(location.hash.split('?')[1]).get(PARAMETER);
  try {
    return String(JSON.parse(query ?? '[]')[0]?.value ?? '').replaceAll('%', '');
  } catch {
    return '';
  }
}
