/**
 * Admin's dialogue 选择组 leaves out the groups that the account has already. Opened before these have come, it failed and showed an empty
 * list. So a dialogue that asks for a list waits until the page has it.
 *
 * Call it before Admin starts.
 */
export function letDialoguesWait() {
  /** @type {any} */ (window).angular.module('ui.bootstrap.modal').decorator('$uibModal', ['$delegate', '$q', '$rootScope', waiting]);
}

/** @param {any} dialogues Camunda's own, which open at once @param {any} q @param {any} root */
function waiting(dialogues, q, root) {
  const open = dialogues.open.bind(dialogues);
  /** @type {any} */
  let awaited;

  /** The list of the page once it has come. Null says that it has not. @param {() => any[] | null | undefined} list */
  function whenCome(list) {
    return q((/** @type {(list: any[]) => void} */ tell, /** @type {() => void} */ giveUp) => {
      const forget = [
        root.$watch(list, (/** @type {any[] | null | undefined} */ come) => come !== null && end(() => tell(come ?? []))),
        root.$on('$routeChangeStart', () => end(giveUp)),
      ];
      /** @param {() => void} ending */
      function end(ending) {
        forget.forEach((each) => each());
        ending();
      }
    });
  }

  return Object.assign(dialogues, {
    /** @param {any} options */
    open(options) {
      const { idList } = options.resolve ?? {};
      if (!idList) {
        return open(options);
      }
      if (!awaited) {
        awaited = open({ ...options, resolve: { ...options.resolve, idList: () => whenCome(idList) } });
        awaited.opened.catch(() => {}).finally(() => {
          awaited = undefined;
        });
      }
      return awaited;
    },
  });
}
