/**
 * Whoever belongs to the office of a task fills in its form and submits it: Tasklist would have them claim it first, and grey out the
 * form until they have. Whenever it does so this takes it back.
 *
 * @param {Scope} scope
 */
export function openForm(scope) {
  scope.$watch('options.disableForm', () => {
    if (scope.options) {
      scope.options.disableForm = false;
      scope.options.disableCompleteButton = false;
    }
  });
  scope.$evalAsync();
}
