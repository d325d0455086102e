const NARROW = matchMedia('(min-width: 768px) and (max-width: 1599px)');
/** The classes with which Tasklist itself folds its columns. */
const FOLDED = ['filters-column-close', 'list-column-close'];
const TOGGLES = '.region-toggle, .reset-regions';

let isWanted = true;
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest(TOGGLES)) {
    isWanted = false;
  }
});

/**
 * On a narrow screen, folds the lists beside a form while it is open, so that its tables fit. Once somebody has folded or unfolded a list
 * by hand, this does nothing any more.
 *
 * @param {Scope} scope
 */
export function foldTheLists(scope) {
  if (!isWanted || !NARROW.matches) {
    return;
  }
  document.body.classList.add(...FOLDED);
  scope.$on('$destroy', () => isWanted && document.body.classList.remove(...FOLDED));
}
