import { element } from './dom.js';
import { language, speak } from './language.js';

/** @type {Record<string, string[]>} */
const OTHER = { zh: ['en', 'English'], en: ['zh', '中文'] };

export const languageSwitch = {
  id: 'demonstration-county-language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  /** @param {HTMLElement} node */
  render(node) {
    const [other, name] = OTHER[language()];
    node.append(element('button', { type: 'button', class: 'county-language', lang: other, onclick: () => speak(other) }, name));
  },
};
