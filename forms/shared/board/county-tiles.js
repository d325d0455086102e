import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf } from './address.js';
import { choice } from './choice.js';

/** The phases of a case by its stages, and the word for each. @type {Record<string, import('../ui/words.js').WordKey>} */
const PHASES = {
  none: 'noCase',
  application: 'phaseApplication',
  creation: 'phaseCreation',
  round: 'phaseRound',
  honour: 'phaseHonour',
  designated: 'phaseDesignated',
};

/** @type {Record<string, import('../ui/words.js').WordKey>} */
const DUES = { late: 'dueLate', soon: 'dueSoon', later: 'dueLater', none: 'dueNone' };

const SOON_DAYS = 5;
const OF_HONOUR = new Set(['INSPECTION', 'FINAL_MEETING', 'FINAL_NOTICE', 'FINAL_CONSENT', 'DESIGNATION']);

/**
 * Shanxi as tiles: one a county or zone, grouped by city. Each says in words what its colour says.
 *
 * @param {Row} overview
 */
export function countyTiles({ cities, today }) {
  const map = element('div', { class: 'county-map' }, cities.map((/** @type {Row} */ each) => city(each, today)));
  /** @param {string} colour */
  const paint = (colour) => {
    map.dataset.colour = colour;
    legend.replaceChildren(...legendOf(colour === 'due' ? DUES : PHASES, colour));
  };
  const legend = element('ul', { class: 'county-legend' });
  paint('stage');
  return element(
    'div',
    { class: 'county-tiles-part' },
    element('p', { class: 'help-block' }, word('tilesHint')),
    choice({
      name: 'colour',
      label: word('colourBy'),
      options: [
        { key: 'stage', name: word('colourStage') },
        { key: 'due', name: word('colourDue') },
      ],
      value: 'stage',
      follow: paint,
    }),
    legend,
    map,
  );
}

/** @param {Record<string, import('../ui/words.js').WordKey>} names @param {string} colour */
function legendOf(names, colour) {
  return Object.entries(names).map(([key, name]) => element('li', { [`data-${colour}`]: key }, word(name)));
}

/** @param {Row} city @param {string} today */
function city({ code, name, cases, late, tiles }, today) {
  const heading = cases
    ? element('a', { href: addressOf('cases', [], { city: code, ended: false }) }, word('withKey', name, cases))
    : word('withKey', name, 0);
  return element(
    'section',
    { 'aria-label': name },
    element('h5', {}, heading, late ? element('small', {}, word('lateCases', late)) : null),
    element('ul', {}, tiles.map((/** @type {Row} */ tile) => element('li', {}, tileOf(tile, today)))),
  );
}

/** @param {Row} tile @param {string} today */
function tileOf(tile, today) {
  const attributes = { class: 'county-tile', 'data-stage': phaseOf(tile.stage), 'data-due': dueOf(tile) };
  const text = [
    element('b', {}, tile.countyName),
    element('span', {}, tile.stageName ?? word('noCase')),
    tile.daysLeft === undefined ? null : element('span', {}, daysOf(tile, today)),
  ];
  return tile.caseKey
    ? element('a', { ...attributes, href: addressOf('cases', [tile.caseKey]) }, text)
    : element('div', attributes, text);
}

/** @param {string | undefined} stage */
function phaseOf(stage) {
  if (!stage) {
    return 'none';
  }
  if (stage === 'DESIGNATED' || stage === 'CREATION') {
    return stage.toLowerCase();
  }
  return stage.startsWith('ROUND_') ? 'round' : OF_HONOUR.has(stage) ? 'honour' : 'application';
}

/** @param {Row} tile */
function dueOf({ daysLeft, late }) {
  if (daysLeft === undefined) {
    return 'none';
  }
  return late ? 'late' : daysLeft <= SOON_DAYS ? 'soon' : 'later';
}

/** @param {Row} tile @param {string} today */
function daysOf({ daysLeft, dueOn, late }, today) {
  if (late) {
    return word('daysLate', -daysLeft);
  }
  return dueOn === today ? word('dueToday') : word('daysToGo', daysLeft);
}
