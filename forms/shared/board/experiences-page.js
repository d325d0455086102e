import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { fetchExperiences, fetchRankedYears } from './api.js';
import { choice } from './choice.js';
import { download, downloads } from './download.js';
import { paging } from './paging.js';

/** The experience of counties that the bureau shares with all of them. @param {Page} page */
export async function experiencesPage({ query }) {
  const [{ dataYears }, experiences] = await Promise.all([fetchRankedYears(), fetchExperiences(query)]);
  const chosen = Object.fromEntries(query);
  return [
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: dataYears.map((year) => ({ key: year, name: year })),
      value: chosen.year,
      all: true,
      follow: (year) => go('experiences', [], { year }),
    }),
    ...experiences.items.map(article),
    paging(experiences, ['experiences'], chosen),
    experiences.items.length ? downloads(download(`experiences.xlsx?${new URLSearchParams(chosen.year ? { year: chosen.year } : {})}`)) : null,
  ];
}

/** @param {Row} row */
function article({ countyName, cityName, dataYear, round, experience, sharedAt }) {
  return element(
    'article',
    {},
    element('h4', {}, `${cityName} ${countyName}`),
    element('p', { class: 'help-block' }, word('experienceOf', dataYear, word('roundNumber', round), shown(sharedAt))),
    element('p', { class: 'county-long-text' }, experience),
  );
}
