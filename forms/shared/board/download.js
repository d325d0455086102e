import { element } from '../ui/dom.js';
import { apiAddress } from '../ui/server.js';
import { word } from '../ui/words.js';

/** A link that downloads what the page shows. @param {string} path of the call @param {Parameters<typeof word>[0]} name of the word on it */
export function download(path, name = 'exportWorkbook') {
  return fileLink(path, word(name));
}

/** A link that downloads a file, with this text on it. @param {string} path @param {string} text */
export function fileLink(path, text) {
  return element('a', { href: apiAddress(path), download: true, class: 'btn btn-default' }, text);
}

/** A line of such links. @param {...Node} links */
export function downloads(...links) {
  return element('p', { class: 'county-downloads' }, ...links);
}
