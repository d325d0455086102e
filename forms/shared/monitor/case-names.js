import { applicationYear } from '../show/application-year.js';
import { element } from '../ui/dom.js';
import { call } from '../ui/server.js';
import { word } from '../ui/words.js';

const KEY = /^[^-\s]+-\d{4}(-\d{1,4})?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CELLS_OF_KEYS = 'td.business-key, dd.business-key';
const LINKS_OF_INSTANCES = 'td.instance-id a[href], td.called-process-instance a[href]';
const PAGE_OF_AN_INSTANCE = '.cam-breadcrumb li *, dd.super-process-instance-id a, dd.instance-id';
const DEPLOYMENT = 'dd.deployment-id a';
const KEPT_IN_MILLISECONDS = 30_000;

/** @type {Promise<Map<string, Row>> | undefined} */
let cases;

/** The case of the page that shows a single instance. @type {Row | undefined} */
let shownCase;

/** Shows in Cockpit which case an instance belongs to: its county, year and stage, with a link to the page of the case. */
export function nameCases() {
  new MutationObserver(() => {
    document.querySelectorAll(CELLS_OF_KEYS).forEach(nameCase);
    namePage();
    document.querySelectorAll(DEPLOYMENT).forEach(nameDeployment);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** @param {Element} cell */
async function nameCase(cell) {
  const key = (cell.querySelector('[ng-transclude]') ?? cell.firstChild)?.textContent?.trim() ?? '';
  const told = /** @type {HTMLElement} */ (cell).dataset;
  if (!KEY.test(key) || told.county === key) {
    return;
  }
  told.county = key;
  const file = (await fetchOnce()).get(key);
  if (file && told.county === key) {
    cell.querySelector('.county-case')?.remove();
    cell.append(caseLink(file));
    cell.closest('tr')?.querySelectorAll(LINKS_OF_INSTANCES).forEach((link) => nameInstance(link, file));
    shownCase = cell.matches('dd') ? file : shownCase;
    namePage();
  }
}

function namePage() {
  const file = shownCase;
  if (file && document.querySelector('dd.business-key')?.textContent?.includes(file.caseKey)) {
    document.querySelectorAll(PAGE_OF_AN_INSTANCE).forEach((place) => place.children.length || nameInstance(place, file));
  }
}

/** @param {Row} file */
function caseLink(file) {
  const address = new URL(`../../tasklist/default/#/?board=${encodeURIComponent(`cases/${file.caseKey}`)}`, location.href.split('#')[0]);
  return element('a', { class: 'county-case', href: address.href }, word('caseAt', file.countyName, applicationYear(file), file.stageName));
}

/** @param {Element} link @param {Row} file */
function nameInstance(link, file) {
  const id = link.textContent?.trim() ?? '';
  if (UUID.test(id)) {
    link.setAttribute('title', id);
    link.textContent = word('instanceOf', file.countyName, applicationYear(file));
  }
}

/** @param {Element} link */
function nameDeployment(link) {
  if (UUID.test(link.textContent?.trim() ?? '')) {
    link.textContent = word('openDeployment');
  }
}

function fetchOnce() {
  if (!cases) {
    cases = fetchAll();
    setTimeout(() => {
      cases = undefined;
    }, KEPT_IN_MILLISECONDS);
  }
  return cases;
}

/** @returns {Promise<Map<string, Row>>} */
async function fetchAll() {
  const byKey = new Map();
  let page = 0;
  let last;
  do {
    last = await call(`cases?size=200&page=${page}`).catch(() => ({ items: [], total: 0 }));
    last.items.forEach((/** @type {Row} */ file) => byKey.set(file.caseKey, file));
    page += 1;
  } while (last.items.length && byKey.size < last.total);
  return byKey;
}
