import { element } from './dom.js';
import { translated } from './language.js';
import { OK } from './statuses.js';

/** Marks a tab in which somebody is logged in. The mark survives a reload and goes with the log-out. */
export const LOGGED_IN = 'demonstration-county.logged-in';
/** Who logs in asks here, and each page asks here who is logged in. The lists of engines answer strangers too. */
const SESSION = '/auth/user/';
const FORM = 'form[name="signinForm"]';
/** @type {[string, string]} */
const WHY = [
  '登录已失效（长时间没有操作，或者密码、权限有变动），请重新登录。已填写的内容都已保留，登录后可以继续。',
  'The session has ended: nothing was done for long, or password or rights have changed. Please log in again. What you typed is kept.',
];

/** Tells users who lost the session without logging out, at the log-in, why they are there and that their text is kept. */
export function sayWhyOneLogsInAgain() {
  followSession();
  new MutationObserver(say).observe(document, { subtree: true, childList: true });
}

/** Watches XMLHttpRequest, with which the web applications ask the server. */
function followSession() {
  const { open } = XMLHttpRequest.prototype;
  /** @type {(this: XMLHttpRequest, method: string, address: string | URL, ...rest: any[]) => void} */
  XMLHttpRequest.prototype.open = function openAndFollow(method, address, ...rest) {
    this.addEventListener('loadend', () => {
      if (String(address).endsWith('/logout')) {
        sessionStorage.removeItem(LOGGED_IN);
      } else if (this.status === OK && String(address).includes(SESSION)) {
        sessionStorage.setItem(LOGGED_IN, 'yes');
      }
    });
    // @ts-ignore: the arguments are passed on as they came
    return open.call(this, method, address, ...rest);
  };
}

function say() {
  const form = document.querySelector(FORM);
  if (form && sessionStorage.getItem(LOGGED_IN) && !form.querySelector('.county-lost-session')) {
    form.prepend(element('p', { class: 'alert alert-warning county-lost-session', role: 'alert' }, translated(WHY)));
  }
}
