import { table } from '../show/table.js';
import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { fetchClock, turnClock } from './api.js';

const TRIES = 40;
const BETWEEN_TRIES_IN_MILLISECONDS = 500;

/** The clock of the demonstration: its time, what happens next, and a button that goes there. @param {Page} page */
export async function clockPage({ again }) {
  const { instant, events } = await fetchClock();
  return [
    element('p', { class: 'help-block' }, word('clockHint')),
    element('p', { class: 'county-clock' }, word('clockShows'), ' ', element('strong', {}, shown(instant))),
    ...(events.length ? [forward(events[0], again), eventsTable(events)] : [element('p', {}, word('nothingComes'))]),
  ];
}

/** The button that moves the clock to an event. @param {Row} event @param {Again} again */
export function forward({ at }, again) {
  return actingButton({
    label: word('clockForward', shown(at)),
    kind: 'btn-primary',
    busy: word('clockBusy'),
    act: async () => {
      await turnClock(at);
      await untilItHasHappened();
      await again(word('clockMoved', shown(at)));
    },
  });
}

/** What is due happens a moment after the clock was moved. */
async function untilItHasHappened() {
  for (let tries = 0; tries < TRIES && (await fetchClock()).underWay > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_IN_MILLISECONDS));
  }
}

/** @param {Row[]} rows */
function eventsTable(rows) {
  return table({
    caption: word('comingEvents'),
    rows,
    columns: [
      { title: word('at'), kind: 'county-word', cell: ({ at }) => at },
      { title: word('county'), header: true, cell: ({ caseKey, countyName }) => element('a', { href: addressOf('cases', [caseKey]) }, countyName) },
      { title: word('whatHappens'), cell: ({ what }) => what },
    ],
  });
}
