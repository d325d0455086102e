import { readText } from '../editors/controls.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { addressOf, go } from './address.js';
import { changeAccount, fetchAccount, fetchAccountForm, fetchAccounts, openAccount } from './api.js';
import { download, downloads } from './download.js';
import { entryForm } from './entry.js';
import { officePicker } from './office-picker.js';
import { paging } from './paging.js';
import { searchForm } from './search-form.js';
import { isSure } from './sure.js';

/** The page of accounts: who has one and in which offices, and the forms that make, change and lock one. @param {Page} page */
export async function accountsPage({ rest: [account], query, again, entitle }) {
  if (account) {
    const [known, one] = await Promise.all([fetchAccountForm(), fetchAccount(account)]);
    entitle(word('withKey', one.name, one.account));
    return [backToAccounts(), ...accountForms(one, known, again)];
  }
  if (query.has('new')) {
    entitle(word('newAccount'));
    return [backToAccounts(), newAccountForm(await fetchAccountForm(), again)];
  }
  const chosen = Object.fromEntries(query);
  const accounts = await fetchAccounts(query);
  return [
    element(
      'div',
      { class: 'county-page-line' },
      searchForm({ id: 'county-account-search', label: word('findAccount'), value: chosen.q, search: (q) => go('accounts', [], { q }) }),
      element('a', { class: 'btn btn-primary', href: addressOf('accounts', [], { new: true }) }, word('newAccount')),
    ),
    accounts.items.length ? accountsTable(accounts.items) : null,
    accounts.items.length ? downloads(download(`accounts.xlsx?${new URLSearchParams(chosen.q ? { q: chosen.q } : {})}`)) : null,
    paging(accounts, ['accounts'], chosen),
  ];
}

function backToAccounts() {
  return element('p', {}, element('a', { href: addressOf('accounts') }, word('backToAccounts')));
}

/** @param {Row[]} rows */
function accountsTable(rows) {
  return table({
    caption: word('boardAccounts'),
    rows,
    columns: [
      { title: word('personName'), header: true, cell: ({ account, name }) => element('a', { href: addressOf('accounts', [account]) }, name) },
      { title: word('account'), kind: 'county-word', cell: ({ account }) => account },
      { title: word('officesOfAccount'), cell: ({ offices }) => offices.map((/** @type {Row} */ { name }) => name).join(word('separator')) },
      { title: word('email'), cell: ({ email }) => email },
      { title: word('accountState'), kind: 'county-word', cell: ({ locked }) => word(locked ? 'accountLocked' : 'accountOpen') },
    ],
  });
}

/** @param {Row} known @param {Again} again */
function newAccountForm(known, again) {
  return entryForm({
    name: 'account',
    fields: [
      { name: 'account', type: 'text', label: word('accountToBe'), maxLength: known.maxLengths.account },
      ...personFields(known, {}),
      passwordField(known, word('firstPassword'), true),
    ],
    action: word('newAccount'),
    placeOf,
    send: openAccount,
    done: ({ account, name }) => again(word('accountMade', name, account)),
  });
}

/** @param {Row} one @param {Row} known @param {Again} again */
function accountForms(one, known, again) {
  const form = entryForm({
    name: 'account',
    fields: [...personFields(known, one), passwordField(known, word(one.locked ? 'passwordToUnlock' : 'newPassword'), one.locked)],
    action: word(one.locked ? 'unlockAccount' : 'save'),
    placeOf,
    keptAs: `account/${one.revision}`,
    send: (values) => changeIfUnchanged(one, values),
    done: () => again(word('actionDone', word(one.locked ? 'unlockAccount' : 'changeOfAccount'))),
  });
  const lock = entryForm({
    name: 'account-lock',
    fields: [],
    action: word('lockAccount'),
    sure: () => isSure(word('sureLock', one.name), word('lockAccount')),
    send: () => changeAccount(one.account, { locked: true }),
    done: () => again(word('actionDone', word('lockAccount'))),
  });
  return one.locked ? [element('p', { class: 'alert alert-warning' }, word('accountIsLocked')), form] : [form, lock];
}

/** Changes the account as it was read. If somebody changed it since, tells how it is now; who then saves again does so knowingly. @param {Row} one @param {Row} values */
async function changeIfUnchanged(one, values) {
  try {
    return await changeAccount(one.account, { ...values, revision: one.revision });
  } catch (/** @type {any} */ failure) {
    if (failure.code === 'account.changed-meanwhile') {
      const now = await fetchAccount(one.account);
      one.revision = now.revision;
      const offices = now.offices.map((/** @type {Row} */ { name }) => name).join(word('separator'));
      failure.message += word('accountNow', now.name, now.email ?? '—', offices, word(now.locked ? 'accountLocked' : 'accountOpen'));
    }
    throw failure;
  }
}

/** @param {Row} known @param {Row} one */
function personFields({ offices, maxLengths }, one) {
  const chosen = (one.offices ?? []).map((/** @type {Row} */ { id }) => id);
  return [
    { name: 'family', type: 'text', label: word('familyName'), maxLength: maxLengths.name, required: false, value: one.family },
    { name: 'given', type: 'text', label: word('givenName'), maxLength: maxLengths.name, value: one.given },
    { name: 'email', type: 'text', label: word('emailOrNone'), maxLength: maxLengths.email, required: false, value: one.email },
    { name: 'offices', control: officePicker(offices, chosen) },
  ];
}

/** The administrator reads the password out to its owner, so it is visible. The input has no name, so that the browser keeps no copy. @param {Row} known @param {string} label @param {boolean} required */
function passwordField({ maxLengths, passwordRule }, label, required) {
  const input = element('input', { id: 'county-account-password', type: 'text', autocomplete: 'off', class: 'form-control', 'aria-describedby': 'county-account-password-rule' });
  const rule = element('p', { id: 'county-account-password-rule', class: 'help-block' }, passwordRule ?? '');
  /** @type {Control} */
  const control = {
    names: ['password'],
    element: element('div', { class: 'form-group' }, element('label', { for: input.id }, label), input, rule),
    read: (report) => ({ password: readText(input, maxLengths.password, report) || undefined }),
    anchor: () => input,
  };
  return { name: 'password', required, control };
}

/** Shows a problem of one office, such as offices[2], at the list of offices. @param {any} problem */
function placeOf({ field = '', ...rest }) {
  return { ...rest, field: field.replace(/\[.*/, '') };
}
