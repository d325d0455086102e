import { submitForm } from '../ui/server.js';

/** What Tasklist takes for a reason that the form itself has told, so that it says nothing more. */
const TOLD_BY_THE_FORM = 'camForm submission prevented';
const UNAUTHENTICATED = 401;

/**
 * Sends a form by ourselves: Tasklist's own way breaks down where the network does, says nothing and leaves its button dead. Every
 * failure is an error in the reader's language, with status and problems.
 */
export function sendByOurselves(camForm, scope) {
  camForm.submitVariables = (done) => {
    submitForm(camForm, camForm.parseVariables()).then(
      (answer) => scope.$evalAsync(() => done(null, answer)),
      (failure) => scope.$evalAsync(() => done(failure)),
    );
  };
}

/** Whether the form itself has kept its submission back, and said why. */
export function isTold({ message }) {
  return message === TOLD_BY_THE_FORM;
}

/** The form has told of it, Tasklist need not; who has lost the session is led to the log-in. */
export function tellNoMore(failure, scope) {
  failure.message = TOLD_BY_THE_FORM;
  if (failure.status === UNAUTHENTICATED) {
    const root = scope.$root;
    root.authentication = null;
    root.$broadcast('authentication.changed', null);
    root.$broadcast('authentication.login.required');
  }
}
