import { shown } from '../show/text.js';

/** As Cockpit writes a moment: for programs, and by the computer's own clock. */
const OF_PROGRAMS = /^\s*\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\s*$/;

/** Cockpit writes moments as all our pages do, in Beijing time. */
export function writeMomentsForPeople() {
  new MutationObserver((changes) => changes.forEach(({ target }) => rewrite(target))).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** @param {Node} within */
function rewrite(within) {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let text = within instanceof Text ? within : texts.nextNode(); text; text = texts.nextNode()) {
    const written = text.textContent ?? '';
    if (OF_PROGRAMS.test(written)) {
      text.textContent = shown(new Date(written.trim()).toISOString());
    }
  }
}
