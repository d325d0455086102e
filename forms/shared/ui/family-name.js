/** Where the web applications show a person, the given name first and a space between. */
const PLACES = '.account, .assignee, .user-profile-name';
const CHINESE = /^(\s*)([\p{Script=Han}·〇]+)\s+([\p{Script=Han}·〇]+)(\s*)$/u;

/** A Chinese name is shown family name first, as everywhere else: 王五. */
export function familyNameFirst() {
  new MutationObserver((changes) => {
    const places = new Set(changes.flatMap(placesOf));
    places.forEach(turn);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** @param {MutationRecord} given */
function placesOf({ target }) {
  const changed = target instanceof Element ? target : target.parentElement;
  const around = changed?.closest(PLACES);
  return around ? [around] : [...(changed?.querySelectorAll(PLACES) ?? [])];
}

/** @param {Element} place */
function turn(place) {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    if (CHINESE.test(text.data)) {
      text.data = text.data.replace(CHINESE, '$1$3$2$4');
    }
  }
}
