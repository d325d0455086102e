import { translated } from '../ui/language.js';

/**
 * What is done at each step of the tour. What may be entered is there already when the step is opened.
 *
 * @type {Record<string, [string, string]>}
 */
const HINTS = {
  'start-application': [
    '选择“示范县（开发区）创建”，点“开始申报”。申报须在4月30日前提交；已过的，请管理员先把时钟拨到次年。',
    'Choose “Demonstration county” and begin. Applications close on 30 April; if it is later, the administrator first moves the clock into the next year.',
  ],
  'prepare-application': ['申报表已填好，看过各项申报条件旁的结论后提交。', 'The application is filled in. Read the verdicts beside the conditions, then submit.'],
  'correct-application': ['按退回意见更正后提交。', 'Correct what the return names, then submit.'],
  'city-review': ['已选“同意”。也可以退回，看看县里怎样补正。', '“Approve” is chosen. Or return it and see how the county corrects it.'],
  'bureau-review': ['已选“同意”，提交后进入会议研究。', '“Approve” is chosen; the meeting comes next.'],
  meeting: ['已选“同意”，提交后等待公示。', '“Approve” is chosen; the public notice comes next.'],
  'publish-notice': ['公示从今天开始，五个工作日。期间任何人都可以在公开网站上看到。', 'The notice begins today and stands for five working days. Everybody reads it on the public site.'],
  'government-consent': ['已选“同意”。', '“Approve” is chosen.'],
  'final-consent': ['已选“同意”。', '“Approve” is chosen.'],
  'issue-approval': ['文号和日期已填好。提交后案卷里有正式的批复。', 'Number and date are filled in. Afterwards the case has its approval as a paper.'],
  'supply-reference': ['在“全省参照”中填写 {dataYear} 年的增速：{provincialSmeRevenueGrowth}。', 'On the page of references, state the growth of {dataYear}: {provincialSmeRevenueGrowth}.'],
  'supply-figures': ['本部门的指标已填好，每个数据旁有目标和结论。', 'The figures of this department are filled in, with target and verdict beside each.'],
  'submit-annual-report': ['年度报告已写好。也可以申报加分。', 'The report is written. Bonus points can be claimed as well.'],
  'confirm-figures': ['已选“确认无误”。不答复的，逾期视为确认。', '“Confirm” is chosen. Silence confirms them too, once the time is over.'],
  'review-assessment': ['评价已有结论，已选“确认结果”和等次。', 'The round is evaluated. “Confirm” and a grade are chosen.'],
  'score-claim': ['给加分申报评分。', 'Score the claim for bonus points.'],
  'inspect-on-site': ['三轮考核都已通过，已选“通过”。', 'Three rounds are passed. “Passed” is chosen.'],
  'final-meeting': ['已选“同意”，之后再公示一次。', '“Approve” is chosen; a second notice follows.'],
  'issue-designation': ['文号和日期已填好。提交后命名完成。', 'Number and date are filled in. Afterwards the county is designated.'],
};

/** @type {[string, string]} */
const OTHER = ['按页面提示办理。', 'Do as the page says.'];

/** @param {string} step @param {Record<string, any>} values that the hint names */
export function hintOf(step, values) {
  return translated(HINTS[step] ?? OTHER).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
