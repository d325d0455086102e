import { language } from './language.js';

const CHINESE = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef·]+)/u;
export const IN_CHINESE = 'zh-CN';
const HAN = /\p{Script=Han}/u;

/** Elements that may contain only text. */
const OF_TEXT = new Set(['option', 'title', 'textarea']);

/**
 * Builds an element. Strings among the children become text, never markup. Null and undefined are left out. On an English page, Chinese
 * text is marked as Chinese, so that it is read aloud and drawn as such.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [attributes]
 * @param {...any} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    setAttribute(node, name, value);
  }
  const shown = children.flat().filter((child) => child !== null && child !== undefined);
  node.append(...(language() === 'en' && !node.lang ? shown.flatMap((child) => sayingItsLanguage(child, node)) : shown));
  return node;
}

/** @param {any} child @param {HTMLElement} parent @returns {any[]} */
function sayingItsLanguage(child, parent) {
  if (typeof child !== 'string' || !HAN.test(child)) {
    return [child];
  }
  if (OF_TEXT.has(parent.localName) || !child.replace(CHINESE, '').trim()) {
    parent.lang = IN_CHINESE;
    return [child];
  }
  return child.split(CHINESE).map((part) => (HAN.test(part) ? element('span', { lang: IN_CHINESE }, part) : part));
}

/** @param {HTMLElement} node @param {string} name @param {any} value */
function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    node.addEventListener(name.slice('on'.length), value);
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}
