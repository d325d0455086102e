/** On a narrow screen the lists beside a form fold away while it is open, so that its tables fit; until somebody unfolds them. */
const NARROW = matchMedia('(min-width: 768px) and (max-width: 1599px)');
/** By these Tasklist itself folds its columns. */
const FOLDED = ['filters-column-close', 'list-column-close'];
const TOGGLES = '.region-toggle, .reset-regions';

let isWanted = true;
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest(TOGGLES)) {
    isWanted = false;
  }
});

/** @param {Scope} scope */
export function foldTheLists(scope) {
  if (!isWanted || !NARROW.matches) {
    return;
  }
  document.body.classList.add(...FOLDED);
  scope.$on('$destroy', () => isWanted && document.body.classList.remove(...FOLDED));
}
