import { element } from '../../ui/dom.js';
import { word } from '../../ui/words.js';
import { facts, table } from '../table.js';
import { yesOrNo } from '../text.js';
import { allBaseRows } from './base-rows.js';
import { heading, longText, some } from './parts.js';

/** @param {View} view */
export function applicationSection(view) {
  return view.application && [heading('application'), ...applicationParts(view)];
}

/** @param {View} view */
function applicationParts({ application, stated, submittedBy, baseRows, formerBaseRows }) {
  const [long, short] = [true, false].map((isLong) => stated.filter(({ field }) => (field === 'statement') === isLong));
  return [
    facts([
      ...short.map(({ label, value }) => /** @type {[string, any]} */ ([label, yesOrNo(value)])),
      [word('version'), application.version],
      [word('submittedBy'), submittedBy],
      [word('submittedAt'), application.submittedAt],
      [word('readAt'), application.readAt],
    ]),
    ...long.map(({ label, value }) => element('details', { open: true }, element('summary', {}, label), longText(value))),
    ...(some(Object.keys(application.base ?? {})) ? [baseDetails(application.base, allBaseRows(baseRows, formerBaseRows))] : []),
  ];
}

/** @param {Row} base @param {Row[] | undefined} baseRows */
function baseDetails(base, baseRows) {
  const rows = (baseRows ?? Object.keys(base).map((code) => ({ code, name: code }))).filter(({ code }) => base[code] !== undefined);
  /** @type {import('../table.js').Column[]} */
  const columns = [
    { title: word('indicator'), kind: 'county-name', header: true, cell: ({ name, unit }) => (unit ? word('withKey', name, unit) : name) },
    { title: word('base'), kind: 'county-figure', cell: ({ code }) => base[code] },
  ];
  return element('details', {}, element('summary', {}, word('base')), table({ caption: word('base'), columns, rows }));
}
