/**
 * Acts after the document has changed: once before the browser draws it, however many changes there were.
 *
 * @param {MutationObserverInit} changes
 * @param {() => void} act what it changes itself does not let it act again
 */
export function eachFrame(changes, act) {
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (!isDue) {
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        act();
        observer.takeRecords();
      });
    }
  });
  observer.observe(document, { subtree: true, childList: true, ...changes });
}
