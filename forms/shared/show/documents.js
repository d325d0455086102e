import { clearProblem, showProblem } from '../editors/problems.js';
import { element } from '../ui/dom.js';
import { attachDocument, documentAddress, fetchDocuments } from '../ui/server.js';
import { word } from '../ui/words.js';
import { table } from './table.js';

const UNITS = ['B', 'KB', 'MB'];

/**
 * The documents of a case, and an input that adds to them where the form wants some.
 *
 * @param {string} [kind] of what can be added; undefined where documents are only read
 */
export function documentsParts(caseKey, kind = undefined) {
  const list = element('div', { class: 'county-documents' });
  const adding = element('div');
  const refresh = () => showDocuments(list, caseKey);
  refresh().then((limits) => limits && kind && adding.replaceChildren(...uploaders({ caseKey, kind, limits, refresh })));
  return [list, adding];
}

/** @returns what files are taken; nothing where the documents cannot be read */
async function showDocuments(list, caseKey) {
  try {
    const { items, ...limits } = await fetchDocuments(caseKey);
    list.replaceChildren(items.length ? documentsTable(items) : element('p', { class: 'help-block' }, word('noDocuments')));
    return limits;
  } catch (failure) {
    list.replaceChildren(element('p', { class: 'county-problem', role: 'alert' }, failure.message));
    return undefined;
  }
}

function documentsTable(rows) {
  return table({
    caption: word('documents'),
    rows,
    columns: [
      { title: word('documentKind'), kind: 'county-word', cell: (row) => row.kindName },
      { title: word('documentName'), header: true, cell: download },
      { title: word('documentSize'), kind: 'county-figure', cell: (row) => sizeOf(row.size) },
      { title: word('uploadedBy'), kind: 'county-word', cell: (row) => row.uploadedByName },
      { title: word('uploadedAt'), kind: 'county-word', cell: (row) => row.uploadedAt },
    ],
  });
}

function download({ caseKey, id, name }) {
  return element('a', { href: documentAddress(caseKey, id), download: name }, name);
}

function sizeOf(bytes) {
  const unit = Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  return `${Number((bytes / 1024 ** unit).toFixed(1))} ${UNITS[unit]}`;
}

/** An input for the kind where the reader may add it; else none. */
function uploaders({ caseKey, kind, limits, refresh }) {
  return limits.attachable.filter((each) => each.kind === kind).map(({ prompt }) => uploader({ caseKey, kind, prompt, limits, refresh }));
}

/** Has no name: files are attached to the case at once and are no field of the step. */
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

async function attachAll(input, caseKey, kind, limits) {
  const files = [...input.files];
  clearProblem(input);
  input.disabled = true;
  for (const file of files) {
    await attach(caseKey, kind, file, limits).catch(({ message }) => showProblem(input, `${file.name}${word('colon')}${message}`));
  }
  input.disabled = false;
  input.value = '';
}

async function attach(caseKey, kind, file, { largest }) {
  if (file.size > largest) {
    throw new Error(word('fileTooLarge', sizeOf(largest)));
  }
  await attachDocument(caseKey, kind, file);
}
