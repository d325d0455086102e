import { localCopy } from '../step/local-copy.js';
import { typedIn, typeInto } from '../step/typed.js';
import { place } from './address.js';

let account = '';

/** Whose text is kept from now on. @param {string} name */
export function keepFor(name) {
  account = name;
}

/**
 * Keeps in this browser what is typed into a form of the board, until it is sent: a dialogue is closed and a page loaded anew by mistake.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function keepEntry(form, name) {
  const copy = localCopy(account, `${addressHere()}/${name}`);
  const mine = copy.read();
  if (mine) {
    typeInto(form, mine);
    queueMicrotask(() => form.closest('details')?.setAttribute('open', ''));
  }
  form.addEventListener('input', () => copy.write(typedIn(form)));
  return { forget: () => copy.remove() };
}

function addressHere() {
  const here = place();
  return here ? [here.name, ...(here.rest ?? [])].join('/') : '';
}
