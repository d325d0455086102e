/**
 * Dates and groups of a task come from the process alone: on the card over the form they are to be read. Nothing happens where they are
 * clicked or a key is pressed on them.
 */
const SET_BY_THE_PROCESS = '.task-card .dates, .task-card .groups';

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
