/** The order in which a list stands until its reader chooses another. Tasklist keeps it in its address. */
const DUE_FIRST = JSON.stringify([
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'asc' },
]);
/** What Tasklist writes when its reader takes the last order away. */
const NO_ORDER = '[]';
/** The parameters with which Tasklist says what it lists. */
const OF_THE_LIST = ['filter', 'sorting', 'page', 'searchQuery', 'searchOrQuery'];

/**
 * Puts an own service in the place of the one through which Tasklist writes into its address. Tasklist's own one goes deaf after it
 * has written, until the address changes next. So it overhears a link that is clicked meanwhile.
 *
 * Call it before Tasklist starts.
 */
export function mendTasklistsAddress() {
  /** @type {any} */ (window).angular.module('camunda.common.search').factory('search', ['$location', '$rootScope', searchOf]);
}

/** @param {any} location Angular's, which is ahead of the browser's while Angular works @param {any} root */
function searchOf(location, root) {
  /** The address as Tasklist wrote it. It is no news for Tasklist. */
  let written = '';
  /** The browser's address as Angular last read or wrote it. */
  let known = '';
  /** @type {Record<string, any>} */
  let list = {};

  root.$on('$locationChangeSuccess', () => {
    known = window.location.href;
  });

  root.$on('$routeChangeSuccess', () => {
    written = '';
    list = {};
  });
  root.$on('$routeUpdate', (/** @type {any} */ _, /** @type {any} */ route) => {
    if (location.absUrl() !== written) {
      written = '';
      keepTheList();
      list = ofTheList(location.search());
      root.$broadcast('$routeChanged', route);
    }
  });

  /** Changes the address and tells nobody. @param {Record<string, any>} changes @param {boolean} [inPlace] */
  function updateSilently(changes, inPlace) {
    hearOfAClick();
    write(orderly(changes), inPlace);
  }

  /** @param {Record<string, any>} changes @param {boolean} [inPlace] */
  function write(changes, inPlace) {
    const before = location.absUrl();
    Object.entries(changes).forEach(([name, value]) => location.search(name, value));
    list = ofTheList(location.search());
    if (location.absUrl() !== before) {
      written = location.absUrl();
    }
    if (inPlace) {
      location.replace();
    }
  }

  /** Tasklist writes 'created last' into an address without an order. @param {Record<string, any>} changes */
  function orderly(changes) {
    const hasOrder = (location.search().sorting ?? NO_ORDER) !== NO_ORDER;
    return !hasOrder && (changes.filter || changes.sorting) ? { ...changes, sorting: DUE_FIRST } : { ...changes };
  }

  /** A link that names a task and no list opens the task beside the present list. */
  function keepTheList() {
    const { task, filter } = location.search();
    if (task && !filter) {
      write(list, true);
    }
  }

  /** Angular hears of a clicked link a moment after the click. If it wrote before, the link would be lost. */
  function hearOfAClick() {
    if (known && known !== window.location.href) {
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    }
  }

  return Object.assign((/** @type {any[]} */ ...of) => location.search(...of), { updateSilently });
}

/** @param {Record<string, any>} parameters */
function ofTheList(parameters) {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => OF_THE_LIST.includes(name)));
}
