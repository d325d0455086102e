import { language } from './language.js';
import { word } from './words.js';

const API = new URL('../api/', new URL(`${document.querySelector('base')?.getAttribute('app-root')}/`, location.href));

/** Browsers take 64 KB along when a page is left; a character has up to three bytes. */
const LONGEST_THAT_OUTLIVES_ITS_PAGE = 20_000;

/** What the form of this task, or of the start of this process, shows. */
export function fetchSheet(camForm) {
  return call(camForm.taskId ? `steps/${camForm.taskId}` : `starts/${camForm.processDefinitionId}`);
}

/** Submits a task's form, or one that starts a process, to the engine. */
export function submitForm({ taskId, processDefinitionId }, variables) {
  const base = document.querySelector('base')?.getAttribute('app-root');
  const engine = new URL(`${base}/api/engine/engine/default/`, location.href);
  const place = taskId ? `task/${taskId}` : `process-definition/${processDefinitionId}`;
  return send('POST', new URL(`${place}/submit-form`, engine), { variables });
}

/** Keeps an unfinished form, if what it was begun from is still the latest revision. */
export function saveDraft(taskId, values, revision) {
  return send('PUT', `steps/${taskId}/draft?revision=${revision}`, values);
}

/** How these figures would be judged. Stores nothing. */
export function evaluate(request) {
  return send('POST', 'evaluations', request);
}

/** Which of these figures want a second look. */
export function fetchWarnings(request) {
  return send('POST', 'evaluations/warnings', request);
}

/** The documents of a case that the user may read. */
export function fetchDocuments(caseKey) {
  return call(documentsOf(caseKey));
}

export function attachDocument(caseKey, kind, file) {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file);
  return call(documentsOf(caseKey), { method: 'POST', body, headers: { 'X-XSRF-TOKEN': csrfToken() } });
}

/** Where a document can be fetched. */
export function documentAddress(caseKey, id) {
  return apiAddress(`${documentsOf(caseKey)}/${id}`);
}

/** Where something of the server's can be fetched by a link. */
export function apiAddress(path) {
  return new URL(path, API);
}

function documentsOf(caseKey) {
  return `cases/${encodeURIComponent(caseKey)}/documents`;
}

export function send(method, path, content) {
  const body = JSON.stringify(content);
  const keepalive = body.length < LONGEST_THAT_OUTLIVES_ITS_PAGE;
  return call(path, { method, body, keepalive, headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() } });
}

function ask(path, options) {
  return fetch(apiAddress(path), {
    ...options,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Accept-Language': language(), ...options.headers },
  }).catch(() => {
    throw new Error(word('unreachable'));
  });
}

/** @throws Error in the reader’s language, with status, code and the single errors: [{field, code, message}]; without a status where nobody answered */
export async function call(path, options = {}) {
  const answer = await ask(path, options);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw failure(answer, body);
  }
  return body;
}

function failure(answer, body) {
  const { errors, problems, code } = body;
  return Object.assign(new Error(messageOf(body, answer)), {
    status: answer.status,
    code: code ?? problems?.[0]?.code,
    errors: errors ?? problems ?? [],
    problems: problems ?? [],
  });
}

/** Sends a file as a form does. @param {string} path @param {File} file */
export function sendFile(path, file) {
  return call(path, withFile(file));
}

/** Sends a file and gets another one. @param {string} path @param {File} file @returns {Promise<Blob>} */
export async function exchangeFile(path, file) {
  const answer = await ask(path, withFile(file));
  if (!answer.ok) {
    throw failure(answer, await answer.json().catch(() => ({})));
  }
  return answer.blob();
}

/** @param {File} file */
function withFile(file) {
  const body = new FormData();
  body.append('file', file);
  return { method: 'POST', body, headers: { 'X-XSRF-TOKEN': csrfToken() } };
}

/** What the server says is wrong, problem by problem where it names several. */
function messageOf({ detail, message: told, errors }, { status }) {
  return errors?.length ? errors.map(({ message }) => message).join('') : (detail ?? told ?? `HTTP ${status}`);
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
