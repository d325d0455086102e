import { send } from '../ui/server.js';

/** The event after which the bell counts again. */
export const TOLD_READ = 'county-told-read';

/** Marks one message as read. @param {number} id */
export const markRead = (id) => mark(`notifications/${id}/read`);

/** Marks all messages as read. */
export const markAllRead = () => mark('notifications/read');

/** @param {string} path */
async function mark(path) {
  await send('POST', path, {});
  dispatchEvent(new Event(TOLD_READ));
}
