import { element } from '../ui/dom.js';
import { previewAddress } from '../ui/server.js';
import { word } from '../ui/words.js';

/** Shows a document without downloading it; null if browsers cannot show it. @param {Row} document */
export function preview(document) {
  if (!document.previewed) {
    return null;
  }
  return document.type.startsWith('image/') ? pictureButton(document) : viewerLink(document);
}

/** A PDF opens in a new window, in the browser's own viewer. @param {Row} document */
function viewerLink({ caseKey, id, name }) {
  return element(
    'a',
    { href: previewAddress(caseKey, id), target: '_blank', rel: 'noopener', class: 'btn btn-default btn-xs', 'aria-label': `${word('previewInWindow')} ${name}` },
    word('preview'),
  );
}

/** @param {Row} document */
function pictureButton(document) {
  return element(
    'button',
    { type: 'button', class: 'btn btn-default btn-xs', 'aria-haspopup': 'dialog', 'aria-label': `${word('preview')} ${document.name}`, onclick: () => show(document) },
    word('preview'),
  );
}

/** @param {Row} picture */
function show({ caseKey, id, name }) {
  const image = element('img', { src: previewAddress(caseKey, id), alt: name, onerror: () => image.replaceWith(notLoaded()) });
  const dialog = element(
    'dialog',
    { class: 'county-step county-preview', 'aria-label': name, onclose: () => dialog.remove() },
    element('button', { type: 'button', class: 'btn btn-default', onclick: () => dialog.close() }, word('close')),
    element('h4', {}, name),
    image,
  );
  document.body.append(dialog);
  dialog.showModal();
}

function notLoaded() {
  return element('p', { class: 'alert alert-danger', role: 'alert' }, word('pictureNotLoaded'));
}
