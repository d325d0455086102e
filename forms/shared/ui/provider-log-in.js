import { element } from './dom.js';
import { language, translated } from './language.js';
import { LOGGED_IN } from './lost-session.js';
import { OK } from './statuses.js';

/** The server sets this cookie where one can log in with the province's own account. */
const MARK = 'county-log-in=provider';
const FORM = 'form[name="signinForm"]';
const LOG_OUT = '[ng-click="logout()"]';
/** @type {Record<string, [string, string]>} */
const WORDS = {
  logIn: ['用省统一身份认证账号登录', 'Log in with your provincial account'],
  orElse: ['没有统一身份认证账号的，用本平台账号登录：', 'Without a provincial account, log in with one of this platform:'],
};

/** Offers the province's log-in above the form for passwords, and logs out there too. */
export function offerProvidersLogIn() {
  if (!document.cookie.split('; ').includes(MARK)) {
    return;
  }
  new MutationObserver(offer).observe(document, { subtree: true, childList: true });
  document.addEventListener('click', logOutThereToo, true);
}

function offer() {
  const form = document.querySelector(FORM);
  if (!form || document.querySelector('.county-provider')) {
    return;
  }
  const link = element('a', { class: 'btn btn-lg btn-primary', href: address('oidc/log-in') }, translated(WORDS.logIn));
  link.addEventListener('click', () => {
    const to = location.pathname + location.hash.replace(/^#\/login.*/, '');
    link.href = `${address('oidc/log-in')}?to=${encodeURIComponent(to)}`;
    sessionStorage.removeItem(LOGGED_IN);
  });
  form.before(element('div', { class: 'county-provider' }, link, element('p', {}, translated(WORDS.orElse))));
}

/** The next click of the same link is Camunda's own. */
let ours = true;

/** @param {Event} event */
async function logOutThereToo(event) {
  const link = /** @type {Element} */ (event.target).closest(LOG_OUT);
  if (!link || !ours) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const next = await addressOfLogOut();
  if (next) {
    sessionStorage.removeItem(LOGGED_IN);
    location.assign(next);
    return;
  }
  ours = false;
  /** @type {HTMLElement} */ (link).click();
  ours = true;
}

/** @returns {Promise<string | null>} null for an account of this platform, which logs out here alone */
async function addressOfLogOut() {
  const token = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  const headers = { 'Accept-Language': language(), 'X-XSRF-TOKEN': decodeURIComponent(token?.slice('XSRF-TOKEN='.length) ?? '') };
  const answer = await fetch(address('api/log-out'), { method: 'POST', headers, credentials: 'same-origin' }).catch(() => null);
  return answer?.status === OK ? (await answer.json()).address : null;
}

/** @param {string} path */
function address(path) {
  const root = document.querySelector('base')?.getAttribute('app-root');
  return new URL(`../${path}`, new URL(`${root}/`, location.href)).href;
}
