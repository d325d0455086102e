import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go, place } from './address.js';
import { fetchMe } from './api.js';
import { keepFor } from './kept-entries.js';
import { PAGES } from './pages.js';

/** 案卷: the pages on which officials act and look things up outside their tasks. The server says which pages a reader has. */
export class Board {
  constructor() {
    /** @type {Me | undefined} */
    this.me = undefined;
    /** @type {ReturnType<typeof place>} */
    this.shown = null;
    this.nav = element('nav', { 'aria-label': word('boardParts') });
    this.main = element('div', { class: 'county-board-page' });
    this.dialog = element(
      'dialog',
      { class: 'county-board county-step', 'aria-label': word('board'), onclose: () => this.leave() },
      element('header', {}, element('h2', {}, word('board')), this.nav, this.closeButton()),
      this.main,
    );
    this.follow = () => this.followAddress();
    this.unfold = () => unfold(this.main);
    /** @type {Again} */
    this.again = (said) => this.show(place(), said);
  }

  attach() {
    addEventListener('hashchange', this.follow);
    addEventListener('beforeprint', this.unfold);
    this.follow();
  }

  detach() {
    removeEventListener('hashchange', this.follow);
    removeEventListener('beforeprint', this.unfold);
    this.dialog.remove();
    this.shown = null;
  }

  /** Tasklist writes its own parameters into the address too. The page stays then, with what somebody has typed in it. */
  followAddress() {
    const where = place();
    if (where?.path !== this.shown?.path) {
      this.show(where);
    }
  }

  closeButton() {
    return element('button', { type: 'button', class: 'btn btn-default', onclick: () => this.dialog.close() }, word('close'));
  }

  /** The browser reports the closing late: by then the dialogue may be open again, or the address may name another page. */
  leave() {
    if (this.dialog.open) {
      return;
    }
    this.dialog.remove();
    if (this.shown && place()) {
      go();
    }
  }

  /** @param {string} [said] a message about what was just done @param {ReturnType<typeof place>} where */
  async show(where, said) {
    this.shown = where;
    if (!where) {
      this.dialog.close();
      return;
    }
    if (!this.dialog.open) {
      // Tasklist's dialogues hide what is beside them; if the board was taken away meanwhile, nobody showed it again.
      this.dialog.removeAttribute('aria-hidden');
      document.body.append(this.dialog);
      this.dialog.showModal();
    }
    const focused = this.main.contains(document.activeElement) ? document.activeElement?.id : '';
    this.main.replaceChildren(element('p', { role: 'status' }, word('loading')));
    const content = await this.contentOf(where).catch(({ message }) => [problem(message)]);
    if (this.shown === where) {
      this.put(said ? [element('p', { class: 'alert alert-success', role: 'status' }, said), ...content] : content, focused);
    }
  }

  /** @param {NonNullable<ReturnType<typeof place>>} where */
  async contentOf(where) {
    const me = (this.me ??= await fetchMe());
    keepFor(me.account);
    const pages = PAGES.filter(({ right }) => !right || me.rights.includes(right));
    const page = pages.find(({ name }) => name === where.name) ?? pages[0];
    this.nav.replaceChildren(...pages.map((each) => this.link(each, each === page)));
    const title = element('h3', { tabindex: '-1' }, word(page.title));
    /** @param {string} text */
    const entitle = (text) => title.replaceChildren(text);
    return [title, ...(await page.draw({ ...where, me, again: this.again, entitle }))];
  }

  /** @param {typeof PAGES[number]} given @param {boolean} isCurrent */
  link({ name, title }, isCurrent) {
    return element('a', { href: addressOf(name), 'aria-current': isCurrent && 'page' }, word(title));
  }

  /**
   * Draws the content. If the element that had the focus is there again, it gets the focus back; if not, the title gets it.
   *
   * @param {any[]} content
   * @param {string | undefined} focused
   */
  put(content, focused) {
    this.main.replaceChildren(...content.filter(Boolean));
    /** @type {HTMLElement | null} */
    const again = focused ? this.main.querySelector(`#${CSS.escape(focused)}`) : null;
    (again || this.main.querySelector('h3'))?.focus();
  }
}

/** @param {string} message */
function problem(message) {
  return element('p', { class: 'alert alert-danger', role: 'alert' }, message);
}

/** Unfolds everything for printing, and folds it again afterwards. @param {Element} page */
function unfold(page) {
  const folded = [...page.querySelectorAll('details:not([open])')];
  folded.forEach((details) => details.setAttribute('open', ''));
  addEventListener('afterprint', () => folded.forEach((details) => details.removeAttribute('open')), { once: true });
}
