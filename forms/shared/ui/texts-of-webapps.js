/** English texts of the web applications that we change, by their keys. The Chinese texts are in files of our own. */
/** @type {Record<string, string>} */
const ENGLISH = {
  START_PROCESS: 'Apply or report a problem',
  CLICK_PROCESS_TO_START: 'Choose what you want to begin.',
  SEARCH_PROCESS_BY_NAME: 'Find by name.',
  // A Chinese name has the family name first, in English too.
  USERS_FIRSTNAME_LASTNAME_GROUPS: 'Groups of {{lastname}}{{firstname}}',
  USERS_NOT_MEMBER_GROUP: '{{lastname}}{{firstname}} is not a member of any group.',
  DASHBOARD_CUSTOM_PLUGINS: 'Overview',
};

const FILE = /\/locales\/(\w+)\.json/;
const OPENED = 1;
const DONE = 4;
const UNTIL_SHOWN_ANYWAY_IN_MILLISECONDS = 10_000;
const WAITING = 'county-without-texts';

/**
 * Hides the pages until their texts have come, because on a slow line they would show the keys of the texts. Until then nothing else is
 * asked either: a part of a page that begins before its texts have come keeps the keys for good.
 */
export function waitForTexts() {
  const root = document.documentElement;
  root.classList.add(WAITING);
  /** @type {(value?: any) => void} */
  let tell;
  const come = new Promise((resolve) => {
    tell = resolve;
  });
  const show = () => {
    tell();
    requestAnimationFrame(() => root.classList.remove(WAITING));
  };
  setTimeout(show, UNTIL_SHOWN_ANYWAY_IN_MILLISECONDS);
  const texts = new WeakSet();
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function sendAfterTexts(/** @type {any} */ body) {
    if (texts.has(this)) {
      send.call(this, body);
    } else {
      come.then(() => this.readyState === OPENED && send.call(this, body));
    }
  };
  /** @param {any[]} given */
  XMLHttpRequest.prototype.open = function openAndChange(...given) {
    const [, language] = FILE.exec(String(given[1])) ?? [];
    if (language) {
      texts.add(this);
      this.addEventListener('readystatechange', () => language === 'en' && this.readyState === DONE && change(this));
      this.addEventListener('loadend', show);
    }
    return open.apply(this, /** @type {any} */ (given));
  };
}

/** @param {XMLHttpRequest} answer */
function change(answer) {
  const texts = JSON.parse(answer.responseText);
  Object.assign(texts.labels, ENGLISH);
  const value = JSON.stringify(texts);
  Object.defineProperties(answer, { response: { value }, responseText: { value } });
}
