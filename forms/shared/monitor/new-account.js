/** Where Admin would make an account. */
const HERE = "a[href$='#/user-create']";

/** The board's page makes accounts, with their offices and in the order of Chinese names. */
export function keepAccountsOnTheBoard() {
  const there = new URL(`../../tasklist/default/#/?board=${encodeURIComponent('accounts?new=true')}`, location.href.split('#')[0]).href;
  new MutationObserver(() => document.querySelectorAll(HERE).forEach((link) => link.setAttribute('href', there))).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['href'],
  });
}
