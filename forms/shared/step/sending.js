import { submitForm } from '../ui/server.js';
import { UNAUTHENTICATED } from '../ui/statuses.js';
import { rememberSent } from './gone-task.js';
import { showReceipt } from './receipt.js';

/** With this message Tasklist says nothing itself, because the form has said it. */
const TOLD_BY_THE_FORM = 'camForm submission prevented';

/**
 * Sends a form by a call of our own. If the network fails, Tasklist's own call says nothing, and its button stays disabled. Every failure
 * here is an error in the reader's language, with status and problems.
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

/** Shows the receipt in place of the form. If it cannot be read now, the page of the case still has it. @param {string} submission */
function tellOfReceipt(submission) {
  rememberSent(submission);
  showReceipt(submission).catch(() => {});
}

/** Whether the form itself stopped its submission and said why. @param {Error} given */
export function isTold({ message }) {
  return message === TOLD_BY_THE_FORM;
}

/**
 * Keeps Tasklist from showing a failure that the form has shown. A user who has lost the session is led to the log-in.
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
