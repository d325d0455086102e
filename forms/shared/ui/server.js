import { language } from './language.js';
import { word } from './words.js';

const API = new URL('../api/', new URL(`${document.querySelector('base')?.getAttribute('app-root')}/`, location.href));

/** After a page is left, browsers still send requests of at most 64 KB. A character has up to three bytes. */
const LONGEST_THAT_OUTLIVES_ITS_PAGE = 20_000;

/** What the form of this task, or of the start of this process, shows. @param {CamForm} camForm */
export function fetchSheet(camForm) {
  return call(camForm.taskId ? `steps/${camForm.taskId}` : `starts/${camForm.processDefinitionId}`);
}

/** Submits a task's form, or one that starts a process, to the engine. @param {CamForm} camForm @param {Row} variables */
export function submitForm({ taskId, processDefinitionId }, variables) {
  const base = document.querySelector('base')?.getAttribute('app-root');
  const engine = new URL(`${base}/api/engine/engine/default/`, location.href);
  const place = taskId ? `task/${taskId}` : `process-definition/${processDefinitionId}`;
  return send('POST', new URL(`${place}/submit-form`, engine), { variables });
}

/** Ends the session and begins one of another account. @param {string} username @param {string} password */
export function logInAs(username, password) {
  const base = document.querySelector('base')?.getAttribute('app-root');
  const body = new URLSearchParams({ username, password });
  return call(new URL(`${base}/api/admin/auth/user/default/login/tasklist`, location.href), { method: 'POST', body, headers: { 'X-XSRF-TOKEN': csrfToken() } });
}

/** The assignments and reminders of a task. @param {string} taskId */
export function fetchHandling(taskId) {
  return call(`steps/${encodeURIComponent(taskId)}/handling`);
}

/** @param {string} taskId @param {Values} reminder */
export function remindOfTask(taskId, reminder) {
  return send('POST', `steps/${encodeURIComponent(taskId)}/reminder`, reminder);
}

/** @param {string} taskId @param {Values} assignment */
export function assignTask(taskId, assignment) {
  return send('POST', `steps/${encodeURIComponent(taskId)}/assignment`, assignment);
}

/** The receipt of a task, or of the start of a process. @param {string} submission */
export function fetchReceipt(submission) {
  return call(`receipts/${encodeURIComponent(submission)}`);
}

/**
 * Saves an unfinished form, if the revision from which it was begun is still the latest.
 *
 * @param {string} taskId
 * @param {Values} values
 * @param {number} revision
 */
export function saveDraft(taskId, values, revision) {
  return send('PUT', `steps/${taskId}/draft?revision=${revision}`, values);
}

/** Judges these figures and stores nothing. @param {Row} request */
export function evaluate(request) {
  return send('POST', 'evaluations', request);
}

/** The warnings on these figures. @param {Row} request */
export function fetchWarnings(request) {
  return send('POST', 'evaluations/warnings', request);
}

/** The documents of a case that the user may read. @param {string} caseKey */
export function fetchDocuments(caseKey) {
  return call(documentsOf(caseKey));
}

/** @param {string} caseKey @param {string} kind @param {File} file */
export function attachDocument(caseKey, kind, file) {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file);
  return call(documentsOf(caseKey), { method: 'POST', body, headers: { 'X-XSRF-TOKEN': csrfToken() } });
}

/** Puts another file in the place of a document. @param {string} caseKey @param {string} id @param {File} file */
export function replaceDocument(caseKey, id, file) {
  return call(`${documentsOf(caseKey)}/${id}`, { ...withFile(file), method: 'PUT' });
}

/** @param {string} caseKey @param {string} id */
export function deleteDocument(caseKey, id) {
  return call(`${documentsOf(caseKey)}/${id}`, { method: 'DELETE', headers: { 'X-XSRF-TOKEN': csrfToken() } });
}

/** The address of a document. @param {string} caseKey @param {string} id */
export function documentAddress(caseKey, id) {
  return apiAddress(`${documentsOf(caseKey)}/${id}`);
}

/** The address of its preview. @param {string} caseKey @param {string} id */
export function previewAddress(caseKey, id) {
  return apiAddress(`${documentsOf(caseKey)}/${id}/preview`);
}

/** The address of a call, for a link. @param {string | URL} path */
export function apiAddress(path) {
  return new URL(path, API);
}

/** @param {string} caseKey */
function documentsOf(caseKey) {
  return `cases/${encodeURIComponent(caseKey)}/documents`;
}

/** @param {string} method @param {string | URL} path @param {any} content */
export function send(method, path, content) {
  const body = JSON.stringify(content);
  const keepalive = body.length < LONGEST_THAT_OUTLIVES_ITS_PAGE;
  return call(path, { method, body, keepalive, headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() } });
}

/** @param {string | URL} path @param {RequestInit} options */
function ask(path, options) {
  return fetch(apiAddress(path), {
    ...options,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Accept-Language': language(), ...options.headers },
  }).catch(() => {
    throw new Error(word('unreachable'));
  });
}

/**
 * Calls the server.
 *
 * @throws a Failure in the reader’s language, with status, code and the single errors; without a status if nobody answered
 * @param {string | URL} path
 */
export async function call(path, options = {}) {
  const answer = await ask(path, options);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw failure(answer, body);
  }
  return body;
}

/**
 * Asks again for what was answered before.
 *
 * @param {string} path
 * @param {string} etag of the answer before; empty for none
 * @returns {Promise<{etag: string, body: Row} | null>} null if nothing has changed
 */
export async function askIfChanged(path, etag) {
  const answer = await ask(path, { cache: 'no-store', headers: etag ? { 'If-None-Match': etag } : {} });
  if (answer.status === 304) {
    return null;
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw failure(answer, body);
  }
  return { etag: answer.headers.get('ETag') ?? '', body };
}

/** @param {Response} answer @param {Row} body */
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

/** Sends several files, each in a part of its own. @param {string} path @param {File[]} files */
export function sendFiles(path, files) {
  const body = new FormData();
  files.forEach((file) => body.append(file.name, file));
  return call(path, { method: 'POST', body, headers: { 'X-XSRF-TOKEN': csrfToken() } });
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

/** What the server says is wrong; if it names several problems, all of them. @param {Row} row @param {Response} given */
function messageOf({ detail, message: told, errors, missingAuthorizations }, { status }) {
  if (missingAuthorizations?.length) {
    return word('noRight'); // the engine's own words are English and name its resources
  }
  return errors?.length ? errors.map((/** @type {Told} */ { message }) => message).join('') : (detail ?? told ?? `HTTP ${status}`);
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
