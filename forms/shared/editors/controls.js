import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { readNumber } from './numbers.js';
import { writtenText } from './written.js';

/** A text that may have more characters gets an input of several lines. */
const LONG_TEXT = 500;

/** @type {Record<string, (field: Field) => Control & {set: (value: any) => void}>} */
const BUILDERS = {
  text: textControl,
  lines: linesControl,
  whole: numberControl,
  decimal: numberControl,
  flag: flagControl,
  date: (field) => inputControl(field, element('input', { type: 'date', class: 'form-control county-short' })),
  choice: choiceControl,
};

/** @param {Field} field @param {any} initial @param {Option[] | undefined} options */
export function simpleControl(field, initial, options) {
  const control = options ? selectControl(field, options) : BUILDERS[field.type](field);
  if (initial === undefined || initial === null) {
    return control;
  }
  control.set(initial);
  return field.type === 'decimal' && !field.required ? clearing(control, field.name, initial) : control;
}

/**
 * Sends null for a number that was emptied, and says so in the form. A number that is not sent would stay as it was.
 *
 * @param {Control} control
 * @param {string} name
 * @param {any} initial
 */
function clearing(control, name, initial) {
  const remark = element('p', { class: 'help-block county-remark', role: 'status' });
  const input = control.anchor(name);
  const say = () => {
    remark.textContent = writtenText(input.value) === '' ? word('numberCleared', initial) : '';
  };
  input.addEventListener('input', say);
  control.element.append(remark);
  return {
    ...control,
    read: (/** @type {Tell} */ report) => {
      const { [name]: value } = control.read(report);
      return { [name]: value === undefined && writtenText(input.value) === '' ? null : value };
    },
  };
}

/**
 * A control without an input. It sends a value back that the form showed, so that a decision names what it was made on.
 *
 * @param {{ field: Field, initial?: any }} given
 */
export function shownControl({ field, initial }) {
  const place = element('div', { hidden: true });
  return { names: [field.name], element: place, read: () => ({ [field.name]: initial }), anchor: () => place };
}

/**
 * @param {Field} field
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input
 * @param {(text: string) => {value?: any, problem?: string}} read
 * @param {(value: any) => string} inWords
 */
function inputControl(field, input, read = (text) => ({ value: text }), inWords = (value) => (value === null ? word('nothingGiven') : String(value))) {
  input.id = field.id ?? `county-${field.name}`;
  input.name = field.name;
  return {
    names: [field.name],
    element: element('div', { class: 'form-group' }, element('label', { for: input.id }, field.label), input),
    set: (/** @type {any} */ value) => {
      input.value = value;
    },
    read: (/** @type {Tell} */ report) => {
      const text = writtenText(input.value);
      const { value, problem } = text === '' ? { value: undefined } : read(text);
      if (problem) {
        report(input, problem);
      }
      return { [field.name]: value };
    },
    anchor: () => input,
    answers: (/** @type {Values} */ values) => [{ label: field.label, text: inWords(values[field.name]) }],
  };
}

/**
 * The text of an input. A text that is too long is reported.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {number} maxLength in characters
 * @param {Tell} report
 */
export function readText(input, maxLength, report) {
  const text = writtenText(input.value);
  if (text.length > maxLength) {
    report(input, word('tooLong', maxLength));
  }
  return text;
}

/** @param {Field} field */
function textControl(field) {
  const input =
    field.maxLength > LONG_TEXT
      ? element('textarea', { class: 'form-control', rows: field.maxLength > 4000 ? 10 : 4 })
      : element('input', { type: 'text', class: 'form-control' });
  return inputControl(field, input, (text) =>
    text.length > field.maxLength ? { problem: word('tooLong', field.maxLength) } : { value: text },
  );
}

/** A text of any number of lines. The server checks each line. @param {Field} field */
function linesControl(field) {
  return inputControl(field, element('textarea', { class: 'form-control', rows: 10 }));
}

/** @param {Field} field */
function numberControl(field) {
  const input = element('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', class: 'form-control county-short' });
  return inputControl(field, input, (text) => readNumber(text, field));
}

/** A text that must be one of the options. @param {Field} field @param {Option[]} options */
function selectControl(field, options) {
  const input = element('select', { class: 'form-control' });
  offer(input, options);
  return inputControl(field, input, undefined, (value) => options.find(({ key }) => key === value)?.name ?? value);
}

/**
 * Makes a select offer exactly these options. The chosen one stays chosen if it is among them.
 *
 * @param {HTMLSelectElement} select
 * @param {Option[]} options
 */
export function offer(select, options) {
  const chosen = select.value;
  select.replaceChildren(
    ...(options.length === 1 ? [] : [element('option', { value: '' }, word('choose'))]),
    ...options.map(({ key, name }) => element('option', { value: key, selected: key === chosen }, name)),
  );
}

/** @param {Field} field */
function flagControl(field) {
  return radioControl(field, { true: word('yes'), false: word('no') }, (value) => value === 'true');
}

/** @param {Field} field */
function choiceControl(field) {
  return radioControl(field, field.choices, (value) => value);
}

/** @param {Field} field @param {Record<string, string>} choices @param {(chosen: string) => any} valueOf */
function radioControl(field, choices, valueOf) {
  const radios = Object.keys(choices).map((value) => element('input', { type: 'radio', name: field.name, value }));
  const group = element(
    'div',
    { class: 'county-radios', role: 'radiogroup', 'aria-labelledby': `county-${field.name}` },
    radios.map((radio) => element('label', { class: 'radio-inline' }, radio, choices[radio.value])),
  );
  return {
    names: [field.name],
    element: element('div', { class: 'form-group' }, element('span', { id: `county-${field.name}`, class: 'county-label' }, field.label), group),
    set: (/** @type {any} */ value) =>
      radios.forEach((radio) => {
        radio.checked = radio.value === String(value);
      }),
    read: () => {
      const chosen = radios.find((radio) => radio.checked);
      return { [field.name]: chosen && valueOf(chosen.value) };
    },
    anchor: () => group,
    answers: (/** @type {Values} */ values) => [{ label: field.label, text: choices[String(values[field.name])] }],
  };
}
