/** The order in which a list stands until its reader chooses another. Tasklist keeps it in its address. */
const DUE_FIRST = JSON.stringify([
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'asc' },
]);

/** An address without an order gets this one, before Tasklist puts its own in: what was created last. */
export function showWhatIsDueFirst() {
  /** @type {any} */ (window).angular.module('ng').run(['$rootScope', '$location', follow]);
}

/** @param {any} root @param {any} location */
function follow(root, location) {
  root.$on('$locationChangeStart', () => {
    if (['', '/'].includes(location.path()) && !location.search().sorting) {
      location.search('sorting', DUE_FIRST).replace();
    }
  });
}
