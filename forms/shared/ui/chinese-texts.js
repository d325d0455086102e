import { IN_CHINESE, element } from './dom.js';
import { language } from './language.js';

const HAN = /\p{Script=Han}/u;
const PARTS = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef·]+)/u;

/** Where a name stands in an English sentence. */
const SENTENCES = '.section-content :is(h3, .h4, label), .modal h3';
const ANYTHING_ELSE = /[^\p{Script=Han}\u3000-\u303f\uff00-\uffef·\d\s]/u;

/** What we marked, so that the mark goes when the text does. @type {WeakSet<Element>} */
const marked = new WeakSet();

/** The name that we took out of a sentence, and what follows it, by what is left of the sentence. @type {WeakMap<Text, Node[]>} */
const takenOut = new WeakMap();

/** On an English page of Camunda's, marks each text that is Chinese, such as the name of a process or of an office, as such. */
export function sayWhatIsChinese() {
  if (language() !== 'en') {
    return;
  }
  new MutationObserver((changes) =>
    changes.forEach(({ target, addedNodes }) => (target instanceof Text ? mark(target) : addedNodes.forEach(markWithin))),
  ).observe(document, { subtree: true, childList: true, characterData: true });
}

/** @param {Node} part */
function markWithin(part) {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let text = part instanceof Text ? part : texts.nextNode(); text; text = texts.nextNode()) {
    mark(/** @type {Text} */ (text));
  }
}

/** @param {Text} text */
function mark(text) {
  const { data, parentElement: around } = text;
  if (around?.matches(SENTENCES) && HAN.test(data) && !isChinese(data)) {
    markTheNameIn(text);
    return;
  }
  if (around && isChinese(data) && !around.closest('script, style, [lang^=zh]')) {
    marked.add(around);
    around.setAttribute('lang', IN_CHINESE);
  } else if (around && data.trim() && marked.has(around) && !isChinese(data)) {
    marked.delete(around);
    around.removeAttribute('lang');
  }
}

/** Camunda writes the whole sentence into its text again, if it changes. @param {Text} sentence */
function markTheNameIn(sentence) {
  takenOut.get(sentence)?.forEach((part) => part.parentNode?.removeChild(part));
  const [before, name, after] = sentence.data.split(PARTS);
  const parts = [element('span', { lang: IN_CHINESE }, name), document.createTextNode(after)];
  takenOut.set(sentence, parts);
  sentence.after(...parts);
  sentence.data = before;
}

/** @param {string} text */
function isChinese(text) {
  return HAN.test(text) && !ANYTHING_ELSE.test(text);
}
