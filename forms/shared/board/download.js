import { element } from '../ui/dom.js';
import { apiAddress } from '../ui/server.js';
import { word } from '../ui/words.js';

/** A link by which the reader gets what the page shows as a file. @param {string} path of the call @param {Parameters<typeof word>[0]} name of the word on it */
export function download(path, name = 'exportWorkbook') {
  return fileLink(path, word(name));
}

/** The same with a text of its own. @param {string} path @param {string} text */
export function fileLink(path, text) {
  return element('a', { href: apiAddress(path), download: true, class: 'btn btn-default' }, text);
}

/** The line of such links. @param {...Node} links */
export function downloads(...links) {
  return element('p', { class: 'county-downloads' }, ...links);
}
