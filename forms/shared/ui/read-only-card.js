/** Dates and groups of a task on the card above its form. Only the process sets them. */
const SET_BY_THE_PROCESS = '.task-card .dates, .task-card .groups';

/** Ignores clicks and keys on them. */
export function keepCardReadOnly() {
  for (const type of ['click', 'keydown']) {
    document.addEventListener(type, ignore, { capture: true });
  }
}

/** @param {any} event */
function ignore(event) {
  if (event.target.closest(SET_BY_THE_PROCESS)) {
    event.stopPropagation();
  }
  if (event.type === 'click' && event.target.closest(SET_BY_THE_PROCESS)) {
    event.preventDefault();
  }
}
