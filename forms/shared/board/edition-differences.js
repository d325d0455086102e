import { word } from '../ui/words.js';

/** @typedef {{part: string, name: string, column: string, before: any, after: any}} Difference */

/** The parts of an edition whose rows are named by a key. @type {[string, import('../ui/words.js').WordKey, string, (edition: Row) => Row[]][]} */
const TABLES = [
  ['indicators', 'policyIndicators', 'code', ({ indicators }) => indicators],
  ['bonus', 'policyBonus', 'code', ({ bonus }) => bonus.themes],
  ['grades', 'policyGrades', 'grade', ({ grades }) => grades],
  ['eligibility', 'policyEligibility', 'field', ({ eligibility }) => eligibility],
];

/** What the parts of an edition are called. @type {Record<string, import('../ui/words.js').WordKey>} */
const NAMES = {
  governsFrom: 'policyGovernsFrom',
  title: 'policyTitle',
  source: 'policySource',
  passLines: 'policyPassLine',
  doubling: 'policyDoubling',
  abovePercent: 'policyAbovePercent',
  needsTarget: 'policyNeedsTarget',
  atMost: 'policyAtMost',
  bonusCeiling: 'policyBonusCeiling',
  exemptionsAtMost: 'policyExemptions',
  growthFromZero: 'policyFromZero',
  targets: 'target',
  assessed: 'policyAssessed',
  weight: 'policyWeight',
  doubledBy: 'policyDoubledBy',
  department: 'policyDepartment',
  leastScore: 'policyLeastScore',
  ceiling: 'policyCeiling',
  name: 'policyName',
  warnings: 'policyWarnings',
  jumpFactor: 'policyJumpFactor',
  percentPoints: 'policyPercentPoints',
  explainedAgreement: 'policyExplained',
  titles: 'policyTitles',
  programme: 'policyProgramme',
  honour: 'policyHonour',
  calendar: 'policyCalendar',
  applicationYears: 'policyApplicationYears',
  applicationDeadline: 'policyDeadline',
  firstDataYear: 'policyFirstDataYear',
  roundOpening: 'policyOpening',
  noticeWorkingDays: 'policyNotice',
  figureConfirmationWorkingDays: 'policyConfirmation',
  reminderWorkingDays: 'policyReminder',
  escalationWorkingDays: 'policyEscalation',
  reconsiderationWorkingDays: 'policyReconsideration',
  silenceWorkingDays: 'policySilence',
  farFromYearBefore: 'policyFarReference',
  due: 'policyDue',
  length: 'policyLength',
  unit: 'policyUnit',
  number: 'policyNumber',
  group: 'policyGroup',
  basis: 'policyBasis',
  definition: 'policyDefinition',
  countedSince: 'policyCountedSince',
  passed: 'policyPassed',
  least: 'policyLeast',
  leastFormerPoverty: 'policyLeastFormerPoverty',
};

/** Where two editions differ, row by row. @param {Row} one @param {Row} other @returns {Difference[]} */
export function differences(one, other) {
  return [...entries(one, other), ...TABLES.flatMap(([, title, key, rowsOf]) => rows(word(title), key, rowsOf(one), rowsOf(other)))];
}

/** @param {string} part @param {string} key @param {Row[]} before @param {Row[]} after @returns {Difference[]} */
function rows(part, key, before, after) {
  const keys = [...new Set([...before, ...after].map((row) => row[key]))];
  return keys.flatMap((wanted) => {
    const old = before.find((row) => row[key] === wanted);
    const now = after.find((row) => row[key] === wanted);
    const name = (now ?? old)?.name ?? wanted;
    if (!old || !now) {
      return [{ part, name, column: '', before: old ? word('there') : word('notInEdition'), after: now ? word('there') : word('notInEdition') }];
    }
    return cells(part, name, old, now);
  });
}

/** @param {string} part @param {string} name @param {any} before @param {any} after @param {string} [path] @returns {Difference[]} */
function cells(part, name, before, after, path = '') {
  if (isTree(before) && isTree(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => cells(part, name, before[key], after[key], path ? `${path} ${label(key)}` : label(key)));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ part, name, column: path, before: told(before), after: told(after) }];
}

/** Places in lists are counted from 1, as rounds are. @param {string} key */
function label(key) {
  if (/^\d+$/.test(key)) {
    return String(Number(key) + 1);
  }
  return NAMES[key] ? word(NAMES[key]) : key;
}

/** @param {any} value */
function isTree(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {any} value */
function told(value) {
  if (typeof value === 'boolean') {
    return word(value ? 'yes' : 'no');
  }
  return isTree(value) ? JSON.stringify(value) : value;
}

/** The entries that stand in no table of rows. @param {Row} one @param {Row} other @returns {Difference[]} */
function entries(one, other) {
  const named = new Set(['indicators', 'grades', 'eligibility', 'bonus', 'id']);
  /** @param {Row} edition */
  const rest = (edition) => ({ ...Object.fromEntries(Object.entries(edition).filter(([key]) => !named.has(key))), bonusCeiling: edition.bonus.ceiling });
  return cells(word('policyEdition'), '', rest(one), rest(other)).map((difference) => ({ ...difference, name: difference.column, column: '' }));
}
