import { element } from '../ui/dom.js';
import { newBell } from './bell.js';

const ACCOUNT = '[cam-widget-header] li.account';

/** @type {{item: HTMLElement, end: () => void} | undefined} */
let shown;

/** The bell in Cockpit and Admin, beside the account of who is logged in. It leads to the messages, which are in Tasklist. */
export function ringBesideTheAccount() {
  new MutationObserver(ring).observe(document, { subtree: true, childList: true });
}

function ring() {
  const account = document.querySelector(ACCOUNT);
  if (shown && !(account && shown.item.isConnected)) {
    shown.end();
    shown.item.remove();
    shown = undefined;
  }
  if (account && !shown) {
    const { bell, end } = newBell('a', { href: new URL('../../tasklist/default/#/?board=notifications', location.href.split('#')[0]).href });
    shown = { item: element('li', {}, bell), end };
    account.before(shown.item);
  }
}
