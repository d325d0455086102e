import { go } from '../board/address.js';
import { element } from '../ui/dom.js';
import { askIfChanged } from '../ui/server.js';
import { word } from '../ui/words.js';
import { TOLD_READ } from './read.js';

const A_MINUTE = 60_000;

/** A page that nobody uses asks no more, so that its session ends as it would without the bell. */
const IN_USE = 10 * A_MINUTE;

/** @type {(() => void) | undefined} */
let stop;

/** The bell in Tasklist's navigation: how many messages the reader has not read. It opens the page with all of them. */
export const bell = {
  id: 'demonstration-county-bell',
  pluginPoint: 'tasklist.navbar.action',
  priority: 3,
  /** @param {HTMLElement} node */
  render(node) {
    stop?.();
    const drawn = newBell('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: () => go('notifications') });
    stop = drawn.end;
    node.append(drawn.bell);
  },
  unmount() {
    stop?.();
    stop = undefined;
  },
};

/** @param {'a' | 'button'} tag @param {Record<string, any>} attributes @returns {{bell: HTMLElement, end: () => void}} the second ends its asking */
export function newBell(tag, attributes) {
  const count = element('span', { class: 'county-bell-count', 'aria-hidden': 'true', hidden: true });
  const icon = element('span', { class: 'glyphicon glyphicon-bell', 'aria-hidden': 'true' });
  const named = { class: 'county-navigation county-bell', 'aria-label': word('notifications'), ...attributes };
  const drawn = element(tag, named, icon, count);
  const end = follow((unread) => {
    count.hidden = !unread;
    count.textContent = unread > 99 ? '99+' : String(unread);
    drawn.setAttribute('aria-label', unread ? word('notificationsUnread', unread) : word('notifications'));
  });
  return { bell: drawn, end };
}

/**
 * Asks at once, after something was read, and once a minute while the page is seen and used.
 *
 * @param {(unread: number) => void} show
 * @returns {() => void} ends it
 */
function follow(show) {
  let etag = '';
  let used = Date.now();
  const use = () => {
    used = Date.now();
  };
  const ask = () => {
    askIfChanged('notifications/unread', etag)
      .then((answer) => {
        if (answer) {
          etag = answer.etag;
          show(answer.body.unread);
        }
      })
      .catch(() => {}); // the next minute asks again; a lost session says so elsewhere
  };
  const askWhileUsed = () => {
    if (!document.hidden && Date.now() - used < IN_USE) {
      ask();
    }
  };
  const timer = setInterval(askWhileUsed, A_MINUTE);
  const events = ['pointerdown', 'keydown'];
  events.forEach((event) => addEventListener(event, use, { passive: true }));
  addEventListener(TOLD_READ, ask);
  ask();
  return () => {
    clearInterval(timer);
    events.forEach((event) => removeEventListener(event, use));
    removeEventListener(TOLD_READ, ask);
  };
}
