import { clearProblem, showProblem } from '../editors/problems.js';
import { element } from '../ui/dom.js';
import { isSure } from '../board/sure.js';
import { attachDocument, deleteDocument, documentAddress, fetchDocuments, replaceDocument } from '../ui/server.js';
import { word } from '../ui/words.js';
import { preview } from './preview.js';
import { table } from './table.js';

/** Tells the form around the list of which kinds its documents are, whenever it is shown. */
export const DOCUMENTS_SHOWN = 'county-documents';

const UNITS = ['B', 'KB', 'MB'];

/**
 * The documents of a case, with an input for more of them if the form asks for a kind.
 *
 * @param {string} [kind] of the documents that can be added; undefined if they are only read
 * @param {string} caseKey
 */
export function documentsParts(caseKey, kind = undefined) {
  const list = element('div', { class: 'county-documents' });
  const adding = element('div');
  const refresh = () => showDocuments(list, caseKey);
  refresh().then((limits) => limits && kind && adding.replaceChildren(...uploaders({ caseKey, kind, limits, refresh })));
  return [list, adding];
}

/** @returns the limits of files; undefined if the documents cannot be read @param {HTMLElement} list @param {string} caseKey */
async function showDocuments(list, caseKey) {
  try {
    const { items, ...limits } = await fetchDocuments(caseKey);
    list.replaceChildren(items.length ? documentsTable(items, limits, () => showDocuments(list, caseKey)) : element('p', { class: 'help-block' }, word('noDocuments')));
    list.dispatchEvent(new CustomEvent(DOCUMENTS_SHOWN, { bubbles: true, detail: items.map((/** @type {Row} */ { kind }) => kind) }));
    return limits;
  } catch (failure) {
    list.replaceChildren(element('p', { class: 'county-problem', role: 'alert' }, failure.message));
    return undefined;
  }
}

/** @param {Row[]} rows @param {Row} limits @param {() => any} refresh */
function documentsTable(rows, limits, refresh) {
  /** @type {import('./table.js').Column} */
  const changing = { title: word('documentChange'), kind: 'county-word', cell: (row) => (limits.changeable.includes(row.id) ? changes(row, limits, refresh) : '') };
  return table({
    caption: word('documents'),
    rows,
    columns: [
      { title: word('documentKind'), kind: 'county-word', cell: (row) => row.kindName },
      { title: word('documentName'), header: true, cell: (row) => element('span', {}, download(row), ' ', preview(row)) },
      { title: word('documentSize'), kind: 'county-figure', cell: (row) => sizeOf(row.size) },
      { title: word('uploadedBy'), kind: 'county-word', cell: (row) => row.uploadedByName },
      { title: word('uploadedAt'), kind: 'county-word', cell: (row) => row.uploadedAt },
      ...(limits.changeable.length ? [changing] : []),
    ],
  });
}

/** Replaces or deletes a document. Its uploader may do so as long as the task is open. @param {Row} document @param {Row} limits @param {() => any} refresh */
function changes({ caseKey, id, name }, limits, refresh) {
  const input = element('input', { type: 'file', accept: limits.accepted.join(), 'aria-label': word('replaceDocument', name) });
  input.hidden = true;
  const buttons = element(
    'span',
    {},
    button('replace', name, () => input.click()),
    button('delete', name, () => remove()),
    input,
  );
  input.addEventListener('change', () => change(() => replaceDocument(caseKey, id, checked(/** @type {FileList} */ (input.files)[0], limits))));
  return buttons;

  async function remove() {
    if (await isSure(word('deleteSure', name), word('delete'))) {
      await change(() => deleteDocument(caseKey, id));
    }
  }

  /** @param {() => Promise<any>} act */
  async function change(act) {
    clearProblem(buttons);
    await act().then(refresh, ({ message }) => showProblem(buttons, message));
  }
}

/** @param {import('../ui/words.js').WordKey} act @param {string} name @param {() => any} onclick */
function button(act, name, onclick) {
  return element('button', { type: 'button', class: 'btn btn-default btn-xs', 'aria-label': `${word(act)} ${name}`, onclick }, word(act));
}

/** @param {Row} row */
function download({ caseKey, id, name }) {
  return element('a', { href: documentAddress(caseKey, id), download: name }, name);
}

/** @param {number} bytes */
function sizeOf(bytes) {
  const unit = Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  return `${Number((bytes / 1024 ** unit).toFixed(1))} ${UNITS[unit]}`;
}

/**
 * An input for documents of the kind; none if the reader may not add them.
 *
 * @param {{ caseKey: string, kind: string, limits: Row, refresh: () => any }} given
 */
function uploaders({ caseKey, kind, limits, refresh }) {
  /** @type {Row[]} */
  const attachable = limits.attachable;
  return attachable.filter((each) => each.kind === kind).map(({ prompt }) => uploader({ caseKey, kind, prompt, limits, refresh }));
}

/**
 * An input for files. It has no name, because files are attached to the case at once and are no field of the step.
 *
 * @param {{ caseKey: string, kind: string, prompt: string, limits: Row, refresh: () => any }} given
 */
function uploader({ caseKey, kind, prompt, limits, refresh }) {
  const input = element('input', { type: 'file', multiple: true, accept: limits.accepted.join(), id: `county-attach-${kind}` });
  input.addEventListener('change', () => attachAll(input, caseKey, kind, limits).then(refresh));
  return element(
    'div',
    { class: 'form-group county-uploader' },
    element('label', { for: input.id }, prompt),
    element('p', { class: 'help-block' }, word('attachHint', sizeOf(limits.largest))),
    input,
  );
}

/** @param {HTMLInputElement} input @param {string} caseKey @param {string} kind @param {Row} limits */
async function attachAll(input, caseKey, kind, limits) {
  const files = [...(input.files ?? [])];
  clearProblem(input);
  input.disabled = true;
  for (const file of files) {
    await attach(caseKey, kind, file, limits).catch(({ message }) => showProblem(input, `${file.name}${word('colon')}${message}`));
  }
  input.disabled = false;
  input.value = '';
}

/** @param {string} caseKey @param {string} kind @param {File} file @param {Row} limits */
async function attach(caseKey, kind, file, limits) {
  await attachDocument(caseKey, kind, checked(file, limits));
}

/** Returns the file; throws an error if it is too large. @param {File} file @param {Row} limits */
function checked(file, { largest }) {
  if (file.size > largest) {
    throw new Error(word('fileTooLarge', sizeOf(largest)));
  }
  return file;
}
