/** The links to Admin's own page for a new account. */
const HERE = "a[href$='#/user-create']";

/** Leads these links to the board's page, which asks for offices too and takes the family name first. */
export function keepAccountsOnTheBoard() {
  const there = new URL(`../../tasklist/default/#/?board=${encodeURIComponent('accounts?new=true')}`, location.href.split('#')[0]).href;
  new MutationObserver(() => document.querySelectorAll(HERE).forEach((link) => link.setAttribute('href', there))).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['href'],
  });
}
