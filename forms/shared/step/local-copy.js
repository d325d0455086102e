/**
 * A copy of a form in this browser, for one user, until the server has the form: {values, revision, underWay}. `revision` is that of the
 * draft from which the form was begun, and `underWay` are values that were sent to the server and not answered.
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

/** Whether two forms hold the same values, in whatever order. @param {any} one @param {any} other */
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
