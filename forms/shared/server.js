import { language } from './language.js';

const API = new URL('../api/', new URL(`${document.querySelector('base').getAttribute('app-root')}/`, location.href));

/** What the form of this task, or of the start of this process, shows. */
export function fetchSheet(camForm) {
  return call(camForm.taskId ? `steps/${camForm.taskId}` : `starts/${camForm.processDefinitionId}`);
}

/** How these figures would be judged. Stores nothing. */
export function evaluate(request) {
  return call('evaluations', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
    body: JSON.stringify(request),
  });
}

async function call(path, options = {}) {
  const answer = await fetch(new URL(path, API), {
    ...options,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Accept-Language': language(), ...options.headers },
  });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.detail ?? `HTTP ${answer.status}`);
  }
  return body;
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
