import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { roundsTable } from '../rounds.js';
import { claimsSection } from './claims.js';
import { evaluationSection } from './evaluation.js';
import { heading, sectionOf, some } from './parts.js';
import { reportSection } from './report.js';
import { rulingsSection } from './rulings.js';
import { warningsSection } from './warnings.js';

/** The sections of a round that its reviewer saw. */
const SEEN = {
  evaluation: evaluationSection,
  warnings: warningsSection,
  rulings: rulingsSection,
  claims: claimsSection,
  report: reportSection,
};

/** @param {View} view */
export function roundsSection({ rounds }) {
  return some(rounds) && [heading('rounds'), ...roundsParts(rounds)];
}

/** A table of all rounds, then a fold for each with everything that its reviewer saw. @param {View[]} rounds */
function roundsParts(rounds) {
  const unfolding = (/** @type {View} */ round) => {
    const parts = Object.entries(SEEN).map(([name, parts]) => sectionOf(name, parts(round)));
    return element('details', {}, element('summary', {}, word('roundInFull', round.evaluation?.round)), parts);
  };
  return [roundsTable(rounds), ...rounds.map(unfolding)];
}
