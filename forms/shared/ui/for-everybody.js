import { eachFrame } from './each-frame.js';
import { translated } from './language.js';

/**
 * The names of icons and parts that have no text.
 *
 * @type {Record<string, [string, string]>}
 */
const NAMES = {
  '.app-switch > a': ['转到其他应用', 'Other applications'],
  '.cockpit-app .app-label-wrapper': ['流程监控', 'Cockpit'],
  '.tasklist-app .app-label-wrapper': ['任务列表', 'Tasklist'],
  '.admin-app .app-label-wrapper': ['系统管理', 'Admin'],
  "[data-region='filters']": ['展开或收起筛选器', 'Fold or unfold the filters'],
  "[data-region='list']": ['展开或收起任务列表', 'Fold or unfold the list of tasks'],
  "[data-region='task'].region-toggle": ['展开或收起任务', 'Fold or unfold the task'],
  '.maximize': ['只显示任务', 'Show the task alone'],
  '.reset-regions': ['显示全部栏目', 'Show all columns'],
  '.bjs-drilldown': ['打开被调用的流程', 'Open the called process'],
  'a[state-circle]': ['查看流程实例', 'Show the process instance'],
  "input[type='radio'].toggle": ['活动实例统计', 'Activity instance statistics'],
  '.section-toggle': ['展开或收起', 'Fold or unfold'],
  '.stored-criteria > button': ['已保存的查询', 'Stored queries'],
  '.stored-criteria input': ['查询的名称', 'Name of the query'],
  "[ng-click^='storedCriteriaSaveClick']": ['保存查询', 'Store the query'],
  "[ng-click^='dropCriteriaSet']": ['删除查询', 'Delete the query'],
  '#preserveDueDate': ['保留到期时间', 'Keep the due date'],
  "[name='filterColor']": ['颜色', 'Colour'],
  "[name='filterPriority']": ['优先级', 'Priority'],
  "[name='queryParamKey']": ['条件', 'Criterion'],
  "[name='queryParamOperator']": ['运算符', 'Operator'],
  "[name='queryParamValue']": ['值', 'Value'],
};

/** @type {Record<string, Record<string, string>>} */
const ATTRIBUTES = {
  '[cam-widget-header]': { role: 'banner' },
  'body > .site-wrap > .page-wrap, body > .ctn-main, body > [ng-view]': { role: 'main' },
  '.ctn-main aside': { role: 'none' },
  '[cam-widget-header] .brand-name, .login-header .app-name': { role: 'heading', 'aria-level': '1' },
  'input[uib-typeahead]': { role: 'combobox' },
  // A head without words heads nothing.
  'th:is(.select, .index-column):empty': { role: 'cell' },
  'a:is([uib-tooltip], [title], .btn[ng-click]):not([href])': { role: 'button', tabindex: '0' },
};

const HINT = '[uib-tooltip], [tooltip], [title]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Mends Camunda's own pages for people who do not see them or have no mouse, each time they have drawn something: names of icons, one main
 * part, headings that follow one another, an order of tabbing that is the order of reading.
 */
export function makeAccessible() {
  eachFrame({ attributeFilter: ['aria-selected', 'aria-expanded'] }, mend);
  addEventListener('keydown', press);
}

function mend() {
  for (const [places, name] of Object.entries(NAMES)) {
    each(places, (place) => put(place, { 'aria-label': translated(name) }));
  }
  each('a, button', callByItsHint);
  for (const [places, attributes] of Object.entries(ATTRIBUTES)) {
    each(places, (place) => put(place, attributes));
  }
  each('[tabindex]', (place) => {
    if (place.tabIndex > 0) {
      place.tabIndex = 0;
    }
  });
  each('.panel-heading[aria-selected]', foldByAButton);
  each("td > input[type='checkbox']:not([aria-label])", callByItsRow);
  each('.task-card :is(.dates, .groups) :is(a, [tabindex])', nobodyTabsTo);
  each('.modal .panel-collapse[aria-expanded]', (part) => part.removeAttribute('aria-expanded'));
  each('.section-content, .ctn-view, .tjs-table-container', (part) => (scrolls(part) ? put(part, { tabindex: '0' }) : part.removeAttribute('tabindex')));
  each('.modal .panel-group[role], .modal [role=tabpanel], li.divider[role=separator]', (part) => part.removeAttribute('role'));
  each('.uib-typeahead-match a', chosenByItsLine);
  each('input[uib-typeahead][aria-owns]', (input) => put(input, { 'aria-controls': String(input.getAttribute('aria-owns')) }));
  each('.modal[role=dialog]', (dialog) => put(dialog, { 'aria-label': titleOf(dialog) }));
  putHeadingsInOrder();
}

/** Whether only a part of it is seen. A part without a height of its own shows all that it has. @param {HTMLElement} part */
function scrolls(part) {
  return part.clientHeight > 0 && part.scrollHeight > part.clientHeight;
}

/** Camunda calls the folded parts of a dialogue tabs. They are no tabs, but parts that a button unfolds. @param {HTMLElement} heading */
function foldByAButton(heading) {
  const button = heading.querySelector('a');
  if (button) {
    put(button, { role: 'button', 'aria-expanded': String(heading.getAttribute('aria-selected')) });
    heading.removeAttribute('role');
    heading.removeAttribute('aria-selected');
  }
}

/** @param {HTMLElement} box */
function callByItsRow(box) {
  put(box, { 'aria-label': [.../** @type {HTMLTableRowElement} */ (box.closest('tr')).cells].map((cell) => cell.innerText.trim()).filter(Boolean).join(' ') });
}

/** The line is the choice. The link in it would be a second one. @param {HTMLElement} link */
function chosenByItsLine(link) {
  link.removeAttribute('href');
  link.removeAttribute('tabindex');
}

/** What only tells, and does nothing. @param {HTMLElement} place */
function nobodyTabsTo(place) {
  place.removeAttribute('href');
  place.tabIndex = -1;
}

/** @param {HTMLElement} dialog */
function titleOf(dialog) {
  return dialog.querySelector('.modal-title, h3')?.textContent?.trim() || translated(['对话框', 'Dialogue']);
}

/** @param {string} places @param {(place: HTMLElement) => void} mending */
function each(places, mending) {
  document.querySelectorAll(places).forEach((place) => mending(/** @type {HTMLElement} */ (place)));
}

/** @type {WeakSet<HTMLElement>} */
const calledByHint = new WeakSet();

/** Makes the tooltip of an icon its name, if it has no text. @param {HTMLElement} place */
function callByItsHint(place) {
  const isOurs = calledByHint.has(place) || !place.hasAttribute('aria-label');
  const hinted = place.matches(HINT) ? place : place.querySelector(HINT);
  const hint = hinted?.getAttribute('uib-tooltip') || hinted?.getAttribute('tooltip') || hinted?.getAttribute('title');
  if (isOurs && hint && !place.innerText.trim()) {
    calledByHint.add(place);
    put(place, { 'aria-label': hint });
  }
}

/** @param {HTMLElement} place @param {Record<string, string>} attributes */
function put(place, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (place.getAttribute(name) !== value) {
      place.setAttribute(name, value);
    }
  }
}

/** Puts each heading at most one level below the one before it. The first is the name of the platform. */
function putHeadingsInOrder() {
  let before = 1;
  each(HEADINGS, (heading) => {
    if (heading.checkVisibility()) {
      const own = Number(heading.tagName.slice(1));
      before = Math.min(own, before + 1);
      if (before !== own) {
        put(heading, { 'aria-level': String(before) });
      } else {
        heading.removeAttribute('aria-level');
      }
    }
  });
}

/** Lets the key Enter press what only the mouse could. @param {KeyboardEvent} event */
function press({ key, target }) {
  if (key === 'Enter' && target instanceof HTMLElement && target.matches('a[role=button]:not([href])')) {
    target.click();
  }
}
