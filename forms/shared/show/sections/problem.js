import { word } from '../../ui/words.js';
import { facts } from '../table.js';
import { heading, longText } from './parts.js';

/** @param {View} view */
export function problemSection({ problem }) {
  return problem && [heading('problem'), ...problemParts(problem), ...answerParts(problem)];
}

/** @param {Row} row */
function problemParts({ subject, content, reportedBy, reportedAt }) {
  return [
    facts([
      [word('subject'), subject],
      [word('reportedBy'), reportedBy],
      [word('reportedAt'), reportedAt],
    ]),
    longText(content),
  ];
}

/** @param {Row} row */
function answerParts({ answer, answeredBy, answeredAt }) {
  if (!answer) {
    return [];
  }
  return [
    heading('answer'),
    facts([
      [word('answeredBy'), answeredBy],
      [word('answeredAt'), answeredAt],
    ]),
    longText(answer),
  ];
}
