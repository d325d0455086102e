import { language } from './language.js';

/** The places where the web applications show a person, with the given name first and a space between. */
const PLACES = '.account, .assignee, .user-profile-name, .cam-breadcrumb, .section-content > header h3, [for=inputAuthenticationUserPassword]';
const CHINESE =
  /^(\s*(?:(?:编辑用户|Edit\s+user)\s+|(?!编辑用户|Edit\s+user)))([\p{Script=Han}·〇]+)\s+([\p{Script=Han}·〇]+)((?:\s*本人的密码\*：|'s Password\*:)?\s*)$/u;

/** Shows a Chinese name with the family name first, as everywhere else: 王五. */
export function familyNameFirst() {
  new MutationObserver((changes) => {
    const places = new Set(changes.flatMap(placesOf));
    places.forEach(turn);
    if (language() !== 'en') {
      askForTheFamilyNameFirst();
    }
    document.querySelectorAll("th[sort-by-property='firstName']").forEach(putNamesFirst);
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

/** In Admin: the inputs of a profile. */
function askForTheFamilyNameFirst() {
  const given = document.querySelector("[ng-model='profile.firstName'], [ng-model='user.firstName']")?.closest('.form-group');
  const family = document.querySelector("[ng-model='profile.lastName'], [ng-model='user.lastName']")?.closest('.form-group');
  if (given && family && given.nextElementSibling === family) {
    given.before(family);
  }
}

/** @type {WeakMap<Element, number>} */
const columns = new WeakMap();
/** @type {WeakSet<HTMLTableRowElement>} */
const turned = new WeakSet();

/** In Admin: in lists of accounts the name stands before the id of the account. @param {Element} head of the given names */
function putNamesFirst(head) {
  const column = columns.get(head) ?? /** @type {HTMLTableCellElement} */ (head).cellIndex;
  columns.set(head, column);
  head.closest('table')?.querySelectorAll('tr').forEach((row) => {
    const [account, given, family] = [...row.cells].slice(column - 1);
    if (given && family && !turned.has(row)) {
      turned.add(row);
      account.before(...(language() === 'en' ? [given, family] : [family, given]));
    }
  });
}
