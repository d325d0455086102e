import { word } from '../ui/words.js';
import { sayWants } from './wants.js';

/** The declared fields of a step with the controls that take them. */
export class Fields {
  /**
   * @param {Field[]} declared
   * @param {Control[]} controls
   * @param {Row[]} [wanted] fields that this one task requires too: {field, when, message}, with the choices of other fields and the reason;
   *   with unlessAttached only while the case has no document of that kind
   */
  constructor(declared, controls, wanted = []) {
    this.declared = declared;
    this.controls = controls;
    this.wanted = wanted;
    /** @type {string[] | undefined} kinds of the documents of the case; undefined while they are not known */
    this.attached = undefined;
    /** Labels of the fields that a return named and nobody has changed since. @type {() => string[]} */
    this.unchanged = () => [];
  }

  get drawn() {
    return this.controls !== undefined;
  }

  /** @param {string} name */
  declaration(name) {
    return this.declared.find((field) => field.name === name);
  }

  /** The declaration of the first field of a control. @param {Control} control */
  declarationOf({ names: [first] }) {
    return /** @type {Field} */ (this.declaration(first));
  }

  /** @param {string} path */
  controlOf(path) {
    const [name] = path.split(/[.[]/);
    return this.controls?.find(({ names }) => names.includes(name));
  }

  /** The label of what is at this path; the path itself if this step has no such field. @param {string} path */
  labelOf(path) {
    const anchor = this.controlOf(path)?.anchor(path);
    return this.declaration(path)?.label ?? anchor?.getAttribute('aria-label') ?? path;
  }

  /** Shows the fields that apply to the present choices, and marks those that are required. */
  followChoices() {
    const chosen = this.values(() => {});
    for (const control of this.controls) {
      const applies = this.applies(control, chosen);
      if (control.apply) {
        control.apply(applies);
      } else {
        control.element.hidden = !applies;
      }
      control.element.classList.toggle('county-required', this.isRequired(this.declarationOf(control), chosen));
      sayWants(control.element, control.names.flatMap((name) => this.wantsOf(name, chosen)));
    }
  }

  /** The values of the fields that apply, by name; undefined for a field that was left out. @param {Tell} report */
  values(report) {
    const ignored = () => {};
    const all = Object.assign({}, ...this.controls.map((control) => control.read(ignored)));
    const applying = this.controls.filter((control) => this.applies(control, all));
    return Object.assign({}, ...applying.map((control) => control.read(report)));
  }

  /** What was answered, in words, in the order in which the form asks. @param {Values} values @returns {Answer[]} */
  answers(values) {
    return this.controls
      .filter(({ names, countsWhatIsFilled }) => countsWhatIsFilled || names.some((name) => values[name] !== undefined))
      .flatMap(({ answers }) => answers?.(values) ?? []);
  }

  /** @param {Control} control @param {Values} chosen */
  applies(control, chosen) {
    const { onlyWhen } = this.declarationOf(control);
    return !some(onlyWhen) || goesWith(onlyWhen, chosen);
  }

  /** @param {Field} field @param {Values} chosen */
  isRequired({ name, required, requiredWhen }, chosen) {
    return required || goesWith(requiredWhen, chosen) || this.wantsOf(name, chosen).length > 0;
  }

  /** Why this task wants the field, with what is chosen now. @param {string} name @param {Values} chosen @returns {string[]} */
  wantsOf(name, chosen) {
    return this.wanted
      .filter(({ field, when, unlessAttached }) => field === name && goesWith(when, chosen) && this.lacks(unlessAttached))
      .map(({ message }) => message);
  }

  /** @param {string | undefined} kind of documents */
  lacks(kind) {
    return kind === undefined || (this.attached !== undefined && !this.attached.includes(kind));
  }

  /** Checks what the browser can check, and reports every problem at its field. @param {Tell} report */
  check(report) {
    const reported = new Set();
    const values = this.values((anchor, text) => {
      reported.add(anchor);
      report(anchor, text);
    });
    for (const field of this.declared.filter((declared) => this.isRequired(declared, values) && values[declared.name] === undefined)) {
      const anchor = this.controlOf(field.name)?.anchor(field.name);
      if (anchor && !reported.has(anchor)) {
        reported.add(anchor);
        report(anchor, this.wantsOf(field.name, values).join(' ') || word('missing'), field.label);
      }
    }
    return { values, sound: reported.size === 0 };
  }
}

/** @param {Condition | undefined} condition */
function some(condition) {
  return Object.keys(condition ?? {}).length > 0;
}

/** @param {Condition | undefined} condition @param {Values} chosen */
function goesWith(condition, chosen) {
  return Object.entries(condition ?? {}).some(([field, choices]) => choices.includes(chosen[field]));
}
