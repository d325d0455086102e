/**
 * The unchecked contents of a form, by declared field: a text, the value of the chosen radio, or the list of ticked values. For a field
 * with several inputs, such as figures.newEnterprises, an object of them by the rest of their names.
 *
 * @param {HTMLFormElement} form
 */
export function typedIn(form) {
  /** @type {Values} */
  const typed = {};
  for (const [name, inputs] of inputsByName(form)) {
    const [field, part] = places(name);
    if (part) {
      typed[field] = { ...typed[field], [part]: valueOf(inputs) };
    } else {
      typed[field] = valueOf(inputs);
    }
  }
  return typed;
}

/** Fills a form with such contents. An input without a value in them stays as it is. @param {HTMLFormElement} form @param {Values} typed */
export function typeInto(form, typed) {
  const byName = inputsByName(form);
  for (const [name, inputs] of byName) {
    const [field, part] = places(name);
    const value = part ? typed[field]?.[part] : typed[field];
    if (value !== undefined && value !== null) {
      setValue(inputs, value);
    }
  }
  for (const [first] of byName.values()) {
    first.dispatchEvent(new Event('input', { bubbles: true }));
    first.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** @param {HTMLFormElement} form */
function inputsByName(form) {
  const byName = new Map();
  for (const input of /** @type {HTMLInputElement[]} */ ([...form.elements]).filter(({ name }) => name)) {
    byName.set(input.name, [...(byName.get(input.name) ?? []), input]);
  }
  return byName;
}

/** @param {string} name */
function places(name) {
  const [field, ...rest] = name.split('.');
  return [field, rest.join('.')];
}

/** @param {HTMLInputElement[]} inputs */
function valueOf(inputs) {
  const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  switch (inputs[0].type) {
    case 'checkbox':
      return ticked;
    case 'radio':
      return ticked[0] ?? '';
    default:
      return inputs[0].value;
  }
}

/** @param {HTMLInputElement[]} inputs @param {any} value */
function setValue(inputs, value) {
  const values = [value].flat().map(String);
  for (const input of inputs) {
    if (input.type === 'checkbox' || input.type === 'radio') {
      input.checked = values.includes(input.value);
    } else {
      [input.value] = values;
    }
  }
}
