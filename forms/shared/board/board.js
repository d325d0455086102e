import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go, place } from './address.js';
import { fetchMe } from './api.js';
import { PAGES } from './pages.js';

/** 案卷: what officials do and look up besides their tasks. Which parts there are for them is the server's to say. */
export class Board {
  constructor() {
    this.me = undefined;
    this.nav = element('nav', { 'aria-label': word('boardParts') });
    this.main = element('div', { class: 'county-board-page' });
    this.dialog = element(
      'dialog',
      { class: 'county-board county-step', 'aria-label': word('board'), onclose: () => this.leave() },
      element('header', {}, element('h2', {}, word('board')), this.nav, this.closeButton()),
      this.main,
    );
    this.follow = () => this.show(place());
    this.again = (said) => this.show(place(), said);
  }

  attach() {
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  detach() {
    removeEventListener('hashchange', this.follow);
    this.dialog.remove();
  }

  closeButton() {
    return element('button', { type: 'button', class: 'btn btn-default', onclick: () => this.dialog.close() }, word('close'));
  }

  /** Told a moment after the dialogue was closed: it may be open again by then. */
  leave() {
    if (this.dialog.open) {
      return;
    }
    this.dialog.remove();
    if (place()) {
      go();
    }
  }

  /** @param {string} [said] what has just been done there, if anything */
  async show(where, said) {
    this.shown = where;
    if (!where) {
      this.dialog.close();
      return;
    }
    if (!this.dialog.open) {
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

  async contentOf(where) {
    this.me ??= await fetchMe();
    const pages = PAGES.filter(({ right }) => !right || this.me.rights.includes(right));
    const page = pages.find(({ name }) => name === where.name) ?? pages[0];
    this.nav.replaceChildren(...pages.map((each) => this.link(each, each === page)));
    const title = element('h3', { tabindex: '-1' }, word(page.title));
    const entitle = (text) => title.replaceChildren(text);
    return [title, ...(await page.draw({ ...where, me: this.me, again: this.again, entitle }))];
  }

  link({ name, title }, isCurrent) {
    return element('a', { href: addressOf(name), 'aria-current': isCurrent && 'page' }, word(title));
  }

  /** What had the focus and is there again has it again; else the page is read from its head. */
  put(content, focused) {
    this.main.replaceChildren(...content.filter(Boolean));
    const again = focused && this.main.querySelector(`#${CSS.escape(focused)}`);
    (again || this.main.querySelector('h3'))?.focus();
  }
}

function problem(message) {
  return element('p', { class: 'alert alert-danger', role: 'alert' }, message);
}
