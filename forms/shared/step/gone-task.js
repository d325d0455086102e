import { element } from '../ui/dom.js';
import { call } from '../ui/server.js';
import { NOT_FOUND } from '../ui/statuses.js';
import { word } from '../ui/words.js';
import { tellBesideTheList } from './beside-the-list.js';

const TASK = /\/engine\/default\/task\/([^/?]+)$/;
/** Tasks that were submitted from this page. Their users know that they are gone. */
const sent = new Set();

/** @param {string} taskId */
export function rememberSent(taskId) {
  sent.add(taskId);
}

/** Tells whoever opens a task that is gone what became of it. Watches XMLHttpRequest, with which Tasklist asks for the task. */
export function tellOfGoneTasks() {
  const { open } = XMLHttpRequest.prototype;
  /** @type {(this: XMLHttpRequest, method: string, address: string | URL, ...rest: any[]) => void} */
  XMLHttpRequest.prototype.open = function openAndLook(method, address, ...rest) {
    const [, taskId] = TASK.exec(String(address)) ?? [];
    if (method === 'GET' && taskId) {
      this.addEventListener('loadend', () => this.status === NOT_FOUND && tell(taskId, said(this)));
    }
    // @ts-ignore: the arguments are passed on as they came
    return open.call(this, method, address, ...rest);
  };
}

/** @param {XMLHttpRequest} answer */
function said({ responseText }) {
  try {
    return JSON.parse(responseText).message;
  } catch {
    return '';
  }
}

/** @param {string} taskId @param {string} refusal */
async function tell(taskId, refusal) {
  if (sent.has(taskId)) {
    hideTheirNote(refusal);
    return;
  }
  if (!location.hash.includes(taskId)) {
    return;
  }
  const fate = await call(`steps/${encodeURIComponent(taskId)}`).then(() => '', ({ message }) => message);
  if (fate) {
    hideTheirNote(refusal);
    tellBesideTheList('county-gone', element('h4', { tabindex: '-1' }, word('goneTask')), element('p', {}, fate));
  }
}

/** Hides Tasklist's own note, which only says that the task is not there. @param {string} refusal */
function hideTheirNote(refusal) {
  /** @type {NodeListOf<HTMLElement>} */
  const notes = document.querySelectorAll('.alert');
  [...notes].filter(({ textContent }) => refusal && textContent?.includes(refusal)).forEach((note) => note.setAttribute('hidden', ''));
}
