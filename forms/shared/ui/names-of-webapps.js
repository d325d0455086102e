import { eachFrame } from './each-frame.js';
import { language, translated } from './language.js';

/**
 * Codes that the web applications show, each with its name in Chinese and English. `places` are the elements in which they stand.
 *
 * @type {{places: string, names: Record<string, [string, string]>}[]}
 */
const NAMES = [
  {
    places: '[cam-widget-header] .app-switch a, [cam-widget-header] .dropdown-menu a',
    names: { Cockpit: ['流程监控', 'Cockpit'], Tasklist: ['任务列表', 'Tasklist'], Admin: ['系统管理', 'Admin'] },
  },
  {
    places: 'td.group-type, [name=editGroupForm] [ng-model="group.type"], table.groups td, .groups-list td, .group td',
    names: {
      PROVINCE: ['省级', 'Province'],
      CITY: ['市', 'City'],
      COUNTY: ['县（市、区）、开发区', 'County or zone'],
      DEPARTMENT: ['省级部门', 'Department'],
      SYSTEM: ['系统', 'System'],
    },
  },
  {
    places: '[ng-repeat*="authorization"] td, [ng-repeat*="authorization"] td *',
    names: {
      ALL: ['全部', 'All'],
      ACCESS: ['进入', 'Access'],
      READ: ['查看', 'Read'],
      CREATE: ['新建', 'Create'],
      CREATE_INSTANCE: ['发起', 'Start'],
      READ_INSTANCE: ['查看流程', 'Read instances'],
      READ_HISTORY: ['查看历史', 'Read history'],
      'READ, READ_INSTANCE, READ_HISTORY': ['查看、查看流程、查看历史', 'Read, also instances and history'],
      TASK_WORK: ['办理', 'Work on tasks'],
      'READ, TASK_WORK': ['查看、办理', 'Read and work on tasks'],
    },
  },
  {
    places: '.deployment *, .deployments *, [cam-deployments] *, [cam-deployment] *',
    names: { models: ['流程模型和表单', 'Models and forms'], policy: ['政策表', 'Policy tables'], release: ['版本发布', 'Release'] },
  },
  {
    places: '.hit-policy *, .clause, .input-variable, .output-variable, th.annotation',
    names: {
      'Hit policy:': ['匹配方式：', 'Hit policy:'],
      Unique: ['唯一', 'Unique'],
      When: ['条件', 'When'],
      Then: ['结果', 'Then'],
      And: ['且', 'And'],
      Annotations: ['备注', 'Annotations'],
      string: ['文本', 'string'],
      integer: ['整数', 'integer'],
      double: ['数字', 'double'],
      boolean: ['是否', 'boolean'],
      date: ['日期', 'date'],
    },
  },
  { places: 'h4', names: { '决策实例:': ['决策实例：', '决策实例:'] } },
  { places: 'th, th *', names: { State: ['状态', 'State'] } },
  {
    places: 'th[sort-by-property]',
    names: { '姓*': ['姓', '姓'], '名*': ['名', '名'], 'Last Name*': ['Family name', 'Family name'], 'First Name*': ['Given name', 'Given name'] },
  },
  { places: '.null-value', names: { null: ['无', 'none'] } },
  { places: 'td.type', names: { 'Failed Job': ['作业失败', 'Failed job'] } },
  { places: '.job-definitions td *, td.type *', names: { 'timer-transition': ['定时', 'Timer'], 'timer-intermediate-transition': ['定时等待', 'Timer'] } },
  {
    places: '.tooltip-inner',
    names: { 'Toggle this section': ['展开或收起', 'Fold or unfold'], 'Suspended Job Definition': ['作业定义已挂起', 'Suspended job definition'] },
  },
  { places: '.alert .sr-only', names: { Close: ['关闭', 'Close'] } },
  { places: '.alert strong', names: { ':': ['：', ':'], '失败:': ['失败：', '失败:'], '成功:': ['成功：', '成功:'] } },
];

/** What the web applications say of a button while the mouse is over it. @type {Record<string, [string, string]>} */
const HINTS = {
  'zoom in': ['放大', 'Zoom in'],
  'zoom out': ['缩小', 'Zoom out'],
  'reset zoom': ['恢复大小', 'Reset the zoom'],
  'Select all': ['全选', 'Select all'],
  'Input type': ['条件的类型', 'Input type'],
  'Output label': ['结果', 'Output label'],
  'Output type': ['结果的类型', 'Output type'],
};

/** The beginnings of such hints that name something, in English and in Chinese. @type {[string, string][]} */
const HINTS_OF_NAMES = [
  ['Decision name: ', '决策名称：'],
  ['Input label: ', '条件：'],
  ['No overlap is possible', '各行互不重叠，至多一行适用。'],
];

/** Replaces the codes with their names in the language of the page. */
export function nameInWords() {
  eachFrame({ characterData: true }, () => {
    NAMES.forEach(({ places, names }) => document.querySelectorAll(places).forEach((place) => rename(place, names)));
    document.querySelectorAll('[title]').forEach(hint);
    document.querySelectorAll('.dropdown-menu li').forEach(offerNoTenants);
  });
}

/** There are no tenants, so nobody searches by them. @param {Element} choice */
function offerNoTenants(choice) {
  if (/租户|tenant/i.test(choice.textContent ?? '')) {
    choice.setAttribute('hidden', '');
  }
}

/** @param {Element} place */
function hint(place) {
  const given = place.getAttribute('title') ?? '';
  const [english, chinese] = HINTS_OF_NAMES.find(([beginning]) => given.startsWith(beginning)) ?? [];
  const said = HINTS[given];
  if (said) {
    place.setAttribute('title', translated(said));
  } else if (english && chinese && language() !== 'en') {
    place.setAttribute('title', chinese.endsWith('。') ? chinese : given.replace(english, chinese));
  }
}

/** @param {Element} place @param {Record<string, [string, string]>} names */
function rename(place, names) {
  for (const node of place.childNodes) {
    const said = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
    const [chinese, english] = (Object.hasOwn(names, said) && names[said]) || [];
    const wanted = language() === 'en' ? english : chinese;
    if (wanted && wanted !== said) {
      node.textContent = wanted;
    }
  }
}
