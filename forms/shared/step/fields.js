import { word } from '../ui/words.js';

/**
 * The declared fields of a step with the controls that take them.
 *
 * @param wanted [{field, when, message}]: what this one task wants besides, with these choices of other fields, and why
 */
export class Fields {
  constructor(declared, controls, wanted = []) {
    this.declared = declared;
    this.controls = controls;
    this.wanted = wanted;
  }

  get drawn() {
    return this.controls !== undefined;
  }

  declaration(name) {
    return this.declared.find((field) => field.name === name);
  }

  controlOf(path) {
    const [name] = path.split(/[.[]/);
    return this.controls?.find(({ names }) => names.includes(name));
  }

  /** How people call what is at this path; the path itself where this step has no such field. */
  labelOf(path) {
    const anchor = this.controlOf(path)?.anchor(path);
    return this.declaration(path)?.label ?? anchor?.getAttribute('aria-label') ?? path;
  }

  /** Shows the fields that go with what is chosen now, and marks those that must be given. */
  followChoices() {
    const chosen = this.values(() => {});
    for (const control of this.controls) {
      const applies = this.applies(control, chosen);
      if (control.apply) {
        control.apply(applies);
      } else {
        control.element.hidden = !applies;
      }
      control.element.classList.toggle('county-required', this.isRequired(this.declaration(control.names[0]), chosen));
    }
  }

  /** The values of the fields that apply, by name; what was left out is undefined. */
  values(report) {
    const ignored = () => {};
    const all = Object.assign({}, ...this.controls.map((control) => control.read(ignored)));
    const applying = this.controls.filter((control) => this.applies(control, all));
    return Object.assign({}, ...applying.map((control) => control.read(report)));
  }

  applies(control, chosen) {
    const { onlyWhen } = this.declaration(control.names[0]);
    return !some(onlyWhen) || goesWith(onlyWhen, chosen);
  }

  isRequired({ name, required, requiredWhen }, chosen) {
    return required || goesWith(requiredWhen, chosen) || this.wantOf(name, chosen) !== undefined;
  }

  wantOf(name, chosen) {
    return this.wanted.find(({ field, when }) => field === name && goesWith(when, chosen));
  }

  /** Checks what can be checked here; every problem is reported where it is. */
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
        report(anchor, this.wantOf(field.name, values)?.message ?? word('missing'));
      }
    }
    return { values, sound: reported.size === 0 };
  }
}

function some(condition) {
  return Object.keys(condition ?? {}).length > 0;
}

function goesWith(condition, chosen) {
  return Object.entries(condition ?? {}).some(([field, choices]) => choices.includes(chosen[field]));
}
