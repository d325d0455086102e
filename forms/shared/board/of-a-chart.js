import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { choice } from './choice.js';

/** Which indicator a chart shows. @param {string} name @param {Row[]} indicators @param {string} value @param {(code: string) => void} follow */
export function indicatorChoice(name, indicators, value, follow) {
  return choice({ name, label: word('indicator'), options: indicators.map((each) => ({ key: each.code, name: each.name })), value, follow });
}

/** The figures of a chart, for whoever does not see it. @param {Element} figures */
export function shownAsTable(figures) {
  return element('details', { class: 'county-as-table' }, element('summary', {}, word('asTable')), figures);
}
