import { localCopy } from '../step/local-copy.js';
import { typedIn, typeInto } from '../step/typed.js';
import { place } from './address.js';

let account = '';

/** From now on the text of this account is kept. @param {string} name */
export function keepFor(name) {
  account = name;
}

/**
 * Keeps the text of a form of the board in this browser until it is sent. So nobody loses it who closes the dialogue or reloads the page by
 * mistake.
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
