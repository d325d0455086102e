/**
 * Lets every member of the office fill in and submit the form of a task without claiming it. Tasklist disables the form until somebody
 * claims the task; each time, this enables it again.
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
