const DRAFT = 'draft';

/**
 * Keeps what was typed in this browser when Tasklist saves the form, and when the user leaves it; and puts it back when the form is
 * opened again. The form's own variables are for what is submitted alone.
 */
export function keepDrafts(camForm, form, scope) {
  let draft;
  let unsaved = false;
  const variables = camForm.variableManager;
  const forget = () => {
    variables.variables = {};
  };
  camForm.on('variables-restored', () => {
    draft = variables.variables[DRAFT]?.value;
    forget();
  });
  camForm.on('store', () => {
    forget();
    variables.createVariable({ name: DRAFT, value: read(form) });
  });
  camForm.on('variables-stored', () => {
    unsaved = false;
    forget();
  });
  camForm.on('submit-success', () => {
    unsaved = false;
  });
  form.addEventListener('input', () => {
    unsaved = true;
    scope.$evalAsync(() => scope[form.name].$setDirty());
  });
  scope.$on('$destroy', () => {
    if (unsaved) {
      camForm.store();
    }
  });
  return { restore: () => write(form, draft ?? []) };
}

function inputsOf(form) {
  return [...form.elements].filter(({ name }) => name);
}

function read(form) {
  return inputsOf(form).map(({ name, type, value, checked }) => (isTicked(type) ? { name, value, checked } : { name, value }));
}

function write(form, draft) {
  const inputs = inputsOf(form);
  for (const { name, value, checked } of draft) {
    const input = inputs.find((candidate) => candidate.name === name && (!isTicked(candidate.type) || candidate.value === value));
    if (input && isTicked(input.type)) {
      input.checked = checked;
    } else if (input) {
      input.value = value;
    }
  }
  inputs.filter(({ type }) => isTicked(type)).forEach((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
  if (draft.length) {
    inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function isTicked(type) {
  return type === 'checkbox' || type === 'radio';
}
