import { word } from '../ui/words.js';
import { instances } from './history-tables.js';
import { drawPart } from './part.js';

/** On the page of a process: its instances that have finished. */
export const finishedTab = {
  id: 'county-ended-instances',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 5,
  properties: { label: word('finishedInstances') },
  /** @param {HTMLElement} node @param {Row} context */
  render(node, { processDefinitionId }) {
    drawPart(node, async () => [await instances({ processDefinitionId, finished: true })]);
  },
};
