import { applicationSection } from './sections/application.js';
import { caseSection } from './sections/case.js';
import { changesSection } from './sections/changes.js';
import { claimSection, claimsSection } from './sections/claims.js';
import { comparedSection } from './sections/compared.js';
import { deadlineSection } from './sections/deadline.js';
import { askedForSection, decisionsSection } from './sections/decisions.js';
import { documentsSection } from './sections/documents.js';
import { eligibilitySection } from './sections/eligibility.js';
import { evaluationSection } from './sections/evaluation.js';
import { figuresSection } from './sections/figures.js';
import { noticeSection } from './sections/notice.js';
import { objectionsSection } from './sections/objections.js';
import { sectionOf } from './sections/parts.js';
import { problemSection } from './sections/problem.js';
import { reasonSection } from './sections/reason.js';
import { reconsiderationSection } from './sections/reconsideration.js';
import { reportSection } from './sections/report.js';
import { roundsSection } from './sections/rounds.js';
import { rulingsSection } from './sections/rulings.js';
import { warningsSection } from './sections/warnings.js';

/**
 * The sections that a form can show, by name. Each is drawn from the view and the data attributes of its place in the form's HTML. It is
 * empty if the view has nothing for it.
 *
 * @type {Record<string, (view: View, options: Values) => any>}
 */
export const SECTIONS = {
  case: caseSection,
  deadline: deadlineSection,
  reconsideration: reconsiderationSection,
  compared: comparedSection,
  reason: reasonSection,
  application: applicationSection,
  askedFor: askedForSection,
  changes: changesSection,
  eligibility: eligibilitySection,
  decisions: decisionsSection,
  objections: objectionsSection,
  notice: noticeSection,
  figures: figuresSection,
  evaluation: evaluationSection,
  rounds: roundsSection,
  warnings: warningsSection,
  rulings: rulingsSection,
  claims: claimsSection,
  claim: claimSection,
  report: reportSection,
  documents: documentsSection,
  problem: problemSection,
};

/** @param {string} name @param {View} view */
export function section(name, view, options = {}) {
  return sectionOf(name, SECTIONS[name](view, options));
}
