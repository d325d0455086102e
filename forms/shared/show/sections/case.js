import { word } from '../../ui/words.js';
import { applicationYear } from '../application-year.js';
import { countyName } from '../county-name.js';
import { facts } from '../table.js';

/** @param {View} view */
export function caseSection(view) {
  return view.case && [caseFacts(view)];
}

/** @param {View} view */
function caseFacts(view) {
  const { caseKey, cityName, stage, stageName, programme, honour } = view.case;
  return facts([
    [word('programme'), programme],
    [word('honour'), honour],
    [word('county'), countyName(view.case)],
    [word('city'), cityName],
    [word('applicationYear'), applicationYear(view.case)],
    [word('stage'), stageName ?? stage],
    [word('caseKey'), caseKey],
    [word('department'), view.departmentName],
    [word('round'), view.round && word('roundNumber', view.round)],
    [word('dataYear'), view.dataYear],
    [word('edition'), view.evaluation ? null : view.edition],
    [word('until'), view.until],
  ]);
}
