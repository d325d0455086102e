import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchEditions, workbookOf } from './api.js';
import { choice } from './choice.js';
import { go } from './address.js';
import { download, downloads } from './download.js';
import { draftForm } from './draft-form.js';
import { comparison } from './edition-comparison.js';

/** 政策表: the editions side by side, and what drafted tables would have done to the confirmed rounds. @param {Page} page */
export async function draftsPage({ rest: [one, other], me, again }) {
  const editions = await fetchEditions();
  return [element('p', { class: 'help-block' }, word('draftsHint')), draftForm(editions, me, again), ...sideBySide(editions, one, other)];
}

/** @param {Row[]} editions @param {string} [first] @param {string} [second] */
function sideBySide(editions, first, second) {
  const one = editions.find(({ id }) => id === first) ?? editions[0];
  const other = editions.find(({ id }) => id === second) ?? editions[editions.length - 1];
  const options = editions.map(({ id, title }) => ({ key: id, name: `${id} ${title}` }));
  return [
    element('h4', {}, word('editionsCompared')),
    choice({ name: 'one', label: word('edition'), options, value: one.id, follow: (id) => go('drafts', [id, other.id]) }),
    downloads(download(workbookOf(one.id), 'downloadTables')),
    choice({ name: 'other', label: word('comparedWith'), options, value: other.id, follow: (id) => go('drafts', [one.id, id]) }),
    comparison(one, other),
  ];
}
