/**
 * What could not be kept by the server, kept in this browser for this user until it can: {values, revision, underWay}, the revision being
 * that of the draft it was begun from, and what is under way having gone to the server without an answer.
 *
 * @param {string | undefined} user
 * @param {string} taskId
 */
export function localCopy(user, taskId) {
  const key = `demonstration-county.draft.${user}.${taskId}`;
  return {
    /** @returns {any} */
    read: () => JSON.parse(localStorage.getItem(key) ?? 'null'),
    write: (/** @type {Copy | Values} */ copy) => localStorage.setItem(key, JSON.stringify(copy)),
    remove: () => localStorage.removeItem(key),
  };
}

/** Whether two forms hold the same, whatever the order of their fields. @param {any} one @param {any} other */
export function isSameForm(one, other) {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** @param {any} value @returns {any} */
function inOrder(value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return value;
  }
  return Object.keys(value)
    .sort()
    .map((key) => [key, inOrder(value[key])]);
}
