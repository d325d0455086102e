import { submitForm } from '../ui/server.js';
import { UNAUTHENTICATED } from '../ui/statuses.js';
import { isSent } from './gone-task.js';
import { showReceipt } from './receipt.js';

/** What Tasklist takes for a reason that the form itself has told, so that it says nothing more. */
const TOLD_BY_THE_FORM = 'camForm submission prevented';

/**
 * Sends a form by ourselves: Tasklist's own way breaks down where the network does, says nothing and leaves its button dead. Every
 * failure is an error in the reader's language, with status and problems.
 *
 * @param {CamForm} camForm
 * @param {Scope} scope
 */
export function sendByOurselves(camForm, scope) {
  camForm.submitVariables = (/** @type {(failure: any, answer?: Row) => void} */ done) => {
    submitForm(camForm, camForm.parseVariables()).then(
      (answer) => scope.$evalAsync(() => {
        done(null, answer);
        tellOfReceipt(camForm.taskId ?? answer.id);
      }),
      (failure) => scope.$evalAsync(() => done(failure)),
    );
  };
}

/** The form is gone by then; a receipt that cannot be read is read again at the case. @param {string} submission */
function tellOfReceipt(submission) {
  isSent(submission);
  showReceipt(submission).catch(() => {});
}

/** Whether the form itself has kept its submission back, and said why. @param {Error} given */
export function isTold({ message }) {
  return message === TOLD_BY_THE_FORM;
}

/**
 * The form has told of it, Tasklist need not; who has lost the session is led to the log-in.
 *
 * @param {Failure} failure
 * @param {Scope} scope
 */
export function tellNoMore(failure, scope) {
  failure.message = TOLD_BY_THE_FORM;
  if (failure.status === UNAUTHENTICATED) {
    const root = scope.$root;
    root.authentication = null;
    root.$broadcast('authentication.changed', null);
    root.$broadcast('authentication.login.required');
  }
}
